@NullMarked
package dk.sundhedsklynge.funds.period;

import org.jspecify.annotations.NullMarked;

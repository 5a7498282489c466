@NullMarked
package dk.sundhedsklynge.funds.journal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.sundhedsklynge.funds.contracts;

import org.jspecify.annotations.NullMarked;

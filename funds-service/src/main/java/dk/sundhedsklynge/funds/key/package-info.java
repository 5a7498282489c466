/** Sharing an amount by integer weights without losing an øre; every share says how it came about. */
@NullMarked
package dk.sundhedsklynge.funds.key;

import org.jspecify.annotations.NullMarked;

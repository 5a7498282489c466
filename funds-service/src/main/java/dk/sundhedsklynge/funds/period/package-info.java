/**
 * Closing the accounts up to a day: what was booked by then stays, later orders that count from such a day are refused, and
 * nothing is weighed again behind it.
 */
@NullMarked
package dk.sundhedsklynge.funds.period;

import org.jspecify.annotations.NullMarked;

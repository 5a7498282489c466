/**
 * What an opening would do before it is confirmed: the oldest position is in force, so an older one turns what was decided
 * between the two into bookings.
 */
@NullMarked
package dk.sundhedsklynge.funds.opening;

import org.jspecify.annotations.NullMarked;

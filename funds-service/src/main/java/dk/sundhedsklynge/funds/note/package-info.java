/**
 * Allotment notes and vouchers that finance and the secretariat enter by hand.
 *
 * <p>What always holds: each is entered once per {@code Idempotency-Key}, is booked or contained in the opening, and is never
 * changed; a wrong one is reversed with a reason and an actor.
 */
@NullMarked
package dk.sundhedsklynge.funds.note;

import org.jspecify.annotations.NullMarked;

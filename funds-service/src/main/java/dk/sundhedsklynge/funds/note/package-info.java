/**
 * What finance and the secretariat enter by hand: allotments, vouchers, openings and what parties answer of carrying over, each
 * with its source and the documents that it rests on.
 *
 * <p>What always holds: each is entered once per {@code Idempotency-Key} or form, is weighed like everything else, and is never
 * changed; a wrong one is reversed with a reason and an actor, and what corrects it names it. What states no amount moves no money.
 * Of openings entered by hand and stated by documents one is in force, the oldest.
 */
@NullMarked
package dk.sundhedsklynge.funds.note;

import org.jspecify.annotations.NullMarked;

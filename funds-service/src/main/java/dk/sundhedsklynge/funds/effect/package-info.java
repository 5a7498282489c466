/**
 * Effects ordered from funds: kept once by id, weighed with all others of the cooperation, answered applied or refused, and
 * answered anew when the answer changes.
 *
 * <p>Reads {@code meetings.effect-ordered.v1}, {@code meetings.effect-withdrawn.v1}, {@code meetings.access-changed.v1} and the answers of projects; publishes
 * {@code funds.effect-applied.v1} and {@code funds.effect-refused.v1}.
 */
@NullMarked
package dk.sundhedsklynge.funds.effect;

import org.jspecify.annotations.NullMarked;

/**
 * What decisions order from this service: applied once by effect id, kept waiting, or refused with a reason.
 *
 * <p>What always holds: every effect that reached a project is weighed again when another one reaches it, so that the
 * answers, like the history, depend on what was ordered and not on the order in which it arrived; a refusal is an answer
 * with advice and rolls nothing back. Reads {@code meetings.effect-ordered.v1}, {@code meetings.effect-withdrawn.v1},
 * {@code meetings.access-changed.v1}, {@code funds.effect-applied.v1} and {@code funds.effect-refused.v1}; publishes {@code projects.effect-applied.v1} and {@code projects.effect-refused.v1}.
 */
@NullMarked
package dk.sundhedsklynge.projects.effect;

import org.jspecify.annotations.NullMarked;

/**
 * What decisions do. An effect is proposed from the text of minutes or entered by a secretary, ordered when a secretary
 * confirms it, and answered by the service it is addressed to. Nothing is ordered that nobody confirmed, and no answer
 * rolls a decision back.
 *
 * <p>Publishes {@code meetings.effect-ordered.v1} and {@code meetings.effect-withdrawn.v1}; reads
 * {@code funds.effect-applied.v1}, {@code funds.effect-refused.v1} and their likes of projects.
 */
@NullMarked
package dk.sundhedsklynge.meetings.effect;

import org.jspecify.annotations.NullMarked;

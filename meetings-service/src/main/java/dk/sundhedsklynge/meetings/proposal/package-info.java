/**
 * Finds in minutes that were read what they would do: openings, other effects and claims, each with the words it rests
 * on.
 *
 * <p>What always holds: no party, amount or project is invented. Whatever is not certain has a doubt in Danish and is left
 * to a secretary. Rows of a position are proposed as an opening; sums and remainders are only checked, never corrected.
 * The same minutes give the same proposals whatever was imported before, except for the ids of known projects. Nothing
 * here uses a database, HTTP or Kafka.
 *
 * <p>The sub-packages build on each other: {@code text}, {@code table}, {@code caveat}, {@code draft}, {@code project},
 * {@code claim}, {@code money}, {@code step}.
 */
@NullMarked
package dk.sundhedsklynge.meetings.proposal;

import org.jspecify.annotations.NullMarked;

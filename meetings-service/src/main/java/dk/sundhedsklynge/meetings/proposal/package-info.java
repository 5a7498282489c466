/**
 * From minutes that were read to what they would do: openings, effects and claims, each with the words it rests on.
 *
 * <p>What always holds: no party, amount or project is invented; what is not plain carries a doubt in Danish and is left
 * to a secretary; rows of a position are proposed as an opening, sums and rests are only claimed and never mended; the
 * same minutes give the same proposals whatever was imported before, but for the ids of projects already known. Nothing
 * here knows a database, HTTP or Kafka.
 */
@NullMarked
package dk.sundhedsklynge.meetings.proposal;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the text of minutes into a meeting: who was there, the items, what was recommended and decided, tables, tasks.
 * Built from how minutes are put together, not from any one of them. Nothing is made up and nothing is dropped: every
 * value names its line, words are kept as they stand, and a document that is not understood is refused with a reason.
 * Pure: no database, no HTTP, no clock.
 */
@NullMarked
package dk.sundhedsklynge.meetings.reading;

import org.jspecify.annotations.NullMarked;

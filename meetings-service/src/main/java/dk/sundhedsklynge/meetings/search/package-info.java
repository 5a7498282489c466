/**
 * Finds words in meetings, their items and decisions, documents, follow-ups, agreements and postponed items. What a reader may not see is not found, and
 * nothing tells that it is there. Holds nothing of its own.
 */
@NullMarked
package dk.sundhedsklynge.meetings.search;

import org.jspecify.annotations.NullMarked;

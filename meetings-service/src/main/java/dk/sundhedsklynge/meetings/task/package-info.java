/**
 * What somebody has to do: follow-ups, and what only the secretariat can settle, as effects that were refused and questions about
 * documents.
 */
@NullMarked
package dk.sundhedsklynge.meetings.task;

import org.jspecify.annotations.NullMarked;

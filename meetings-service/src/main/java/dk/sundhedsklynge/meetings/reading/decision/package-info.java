/** What was recommended and decided in an item, and the tasks that follow. */
@NullMarked
package dk.sundhedsklynge.meetings.reading.decision;

import org.jspecify.annotations.NullMarked;

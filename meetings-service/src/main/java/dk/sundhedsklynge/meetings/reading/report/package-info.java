/** What the reader says of its own work: which lines it understood, and what a secretary should look at. */
@NullMarked
package dk.sundhedsklynge.meetings.reading.report;

import org.jspecify.annotations.NullMarked;

/** Decisions as they are shown: the words of the minutes, where they stand, and what each of them did. Changes nothing. */
@NullMarked
package dk.sundhedsklynge.meetings.decision;

import org.jspecify.annotations.NullMarked;

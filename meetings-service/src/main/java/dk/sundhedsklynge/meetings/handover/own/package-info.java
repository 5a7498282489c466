/** What meetings own and hand over, read for a run: a class for each kind of line, each with one statement. */
@NullMarked
package dk.sundhedsklynge.meetings.handover.own;

import org.jspecify.annotations.NullMarked;

/**
 * What is missing in the dossiers of a run, line by line, whom to ask, and when the secretariat did. A mark stays with the line over
 * later runs until what was missing is there.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.asked;

import org.jspecify.annotations.NullMarked;

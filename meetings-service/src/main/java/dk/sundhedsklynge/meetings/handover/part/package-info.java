/**
 * What funds and projects write for a run, as it is read here, and kept until a newer part comes. Reads
 * {@code funds.handover-part-written.v1} and {@code projects.handover-part-written.v1}. A part can come in pieces.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.part;

import org.jspecify.annotations.NullMarked;

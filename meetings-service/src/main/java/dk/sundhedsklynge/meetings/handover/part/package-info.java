/**
 * What funds and projects write for a run, as it is read here, and kept until a newer part comes. Reads
 * {@code funds.handover-part-written.v1} and {@code projects.handover-part-written.v1}; a part can come in pieces. Reads
 * {@code funds.handover-file-written.v1} too: the files that are kept with notes of funds, which the part names.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.part;

import org.jspecify.annotations.NullMarked;

/**
 * The part of a handover that projects write: where each project stands, and what is missing before it can be handed over. Reads
 * {@code meetings.handover-run-ordered.v1}; publishes {@code projects.handover-part-written.v1}.
 *
 * <p>What always holds: a run is written once, and once it is carried out it is written anew with a higher number when a project
 * has changed; what rests on closed items is apart from what is open.
 */
@NullMarked
package dk.sundhedsklynge.projects.handover;

import org.jspecify.annotations.NullMarked;

/**
 * A project: what it is called, where it stands and how it came there.
 *
 * <p>What always holds: where a project stands is computed from its changes in the order they were decided, never from
 * the order in which they arrived; a change names the effect and the line of text that caused it, is written once and
 * is never altered. Publishes {@code projects.project-state.v1}.
 */
@NullMarked
package dk.sundhedsklynge.projects.project;

import org.jspecify.annotations.NullMarked;

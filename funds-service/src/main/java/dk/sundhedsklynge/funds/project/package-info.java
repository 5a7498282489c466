/**
 * Which cooperation a project belongs to and what it is called, as projects-service last told it in {@code projects.project-state.v1}.
 *
 * <p>What always holds: an effect that names a project of another cooperation is refused, whichever comes first, the effect or
 * the project.
 */
@NullMarked
package dk.sundhedsklynge.funds.project;

import org.jspecify.annotations.NullMarked;

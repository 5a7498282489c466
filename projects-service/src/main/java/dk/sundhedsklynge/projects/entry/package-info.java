/**
 * Projects that somebody writes by hand: entered with a source, corrected with a reason, taken back, never deleted.
 *
 * <p>What always holds: what is written is an opening position of the project, as a source states it; phases that a decision set are
 * changed by decisions alone; each version is a row of {@code project_statement}.
 */
@NullMarked
package dk.sundhedsklynge.projects.entry;

import org.jspecify.annotations.NullMarked;

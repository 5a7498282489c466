/**
 * What somebody writes down by hand: entered with its source, corrected with a reason, taken back, never deleted.
 *
 * <p>What always holds: each version is a row of {@code fact_change} with its old and new values, who wrote it, when and why; a
 * change states the version it was made on; what is closed, or belongs to a closed item or project, is only for those who may see
 * closed items.
 */
@NullMarked
package dk.sundhedsklynge.meetings.fact;

import org.jspecify.annotations.NullMarked;

/**
 * Projects that a council takes over from a cluster by acknowledging them in its dossier. The project of the cluster stays where it is,
 * with its history; the council gets one of its own, which begins with what was known of it.
 */
@NullMarked
package dk.sundhedsklynge.projects.takeover;

import org.jspecify.annotations.NullMarked;

/**
 * Handovers as they are read: the cover, the dossiers, what changed since another run, and files of them. Who sees the cluster sees
 * all its dossiers, closed lines only where closed items may be seen; a council sees its own, open until the handover is carried out
 * and whole from then on.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.shown;

import org.jspecify.annotations.NullMarked;

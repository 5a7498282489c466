/**
 * Dossiers that were made by another installation of the suite. A package is taken only when every file is as its index says; it is
 * kept byte for byte, and its dossiers and files are shown to the councils they are for. Who may not see closed lines sees nothing of
 * a dossier that has some, nor of the files of its package.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.imported;

import org.jspecify.annotations.NullMarked;

/**
 * Dossiers that were made by another installation of the suite. A package is taken only when every file is as its index says; it is
 * kept byte for byte, and its dossiers are shown to the councils they are for.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.imported;

import org.jspecify.annotations.NullMarked;

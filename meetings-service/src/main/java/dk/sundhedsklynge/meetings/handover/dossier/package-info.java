/**
 * What goes into which dossier: pure functions of the parts of a run. Each krone stands in one dossier of a council or the region,
 * and in one of a party; what nobody can receive yet stands by itself. Nothing is invented and nothing lost.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.dossier;

import org.jspecify.annotations.NullMarked;

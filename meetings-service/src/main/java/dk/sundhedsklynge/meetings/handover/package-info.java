/**
 * The handover of a cooperation that ends to the councils, municipalities and the region that follow it. A run asks funds and
 * projects for their parts, adds what meetings own, and makes a dossier for each receiver; the sum over them is the ledger's, to
 * the øre. A run is rehearsed as often as wanted and carried out once, by a decision.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover;

import org.jspecify.annotations.NullMarked;

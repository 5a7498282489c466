package dk.sundhedsklynge.projects.register;

/**
 * The register has known of a cooperation, perhaps for the first time. Fired in the transaction that keeps it; observed after
 * its commit, so that what waited for it and fails does not take it back.
 */
public record CooperationBecameKnown(String cooperation) {}

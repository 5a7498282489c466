package dk.sundhedsklynge.funds.register;

/**
 * The register has told of a cooperation, perhaps for the first time. Fired in the transaction that keeps it; what
 * waited for it observes it after the commit, so that a failure there does not take it back.
 */
public record CooperationTold(String cooperation) {}

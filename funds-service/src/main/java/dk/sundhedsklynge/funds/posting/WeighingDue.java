package dk.sundhedsklynge.funds.posting;

/** Everything of a cooperation is to be weighed, once the transaction under way is committed. */
public record WeighingDue(String cooperation) {}

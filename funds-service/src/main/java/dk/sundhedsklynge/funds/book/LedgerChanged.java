package dk.sundhedsklynge.funds.book;

/** The ledger of a cooperation was balanced anew; told in the same transaction. */
public record LedgerChanged(String cooperation) {}

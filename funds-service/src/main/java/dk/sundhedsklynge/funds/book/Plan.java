package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.ledger.Balances;
import java.util.Map;
import java.util.UUID;

/**
 * What the ledger should hold.
 *
 * @param verdicts per order, in the order they were weighed in
 * @param openings per fund, the opening in force
 */
public record Plan(Map<UUID, Verdict> verdicts, Map<String, Order> openings, Balances balances) {}

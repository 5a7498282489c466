package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.ledger.Balances;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the ledger should hold.
 *
 * @param weighed per order
 * @param openings per fund, the opening in force
 * @param shares per order that a key shares, how each party's part came about
 */
public record Plan(
        Map<UUID, Weighed> weighed, Map<String, Order> openings, Balances balances, Map<UUID, List<Share>> shares) {

    public Map<UUID, Verdict> verdicts() {
        Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
        weighed.forEach((id, one) -> verdicts.put(id, one.verdict()));
        return verdicts;
    }
}

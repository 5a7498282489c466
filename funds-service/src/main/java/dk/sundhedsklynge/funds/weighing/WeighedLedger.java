package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
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
public record WeighedLedger(
        Map<UUID, WeighedOrder> weighed,
        Map<String, Order> openings,
        Balances balances,
        Map<UUID, List<Share>> shares) {

    public Map<UUID, Outcome> outcomes() {
        Map<UUID, Outcome> outcomes = new LinkedHashMap<>();
        weighed.forEach((id, one) -> outcomes.put(id, one.outcome()));
        return outcomes;
    }
}

package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.rule.Openings;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Weighs everything a cooperation has ordered and noted, by date and not by arrival, so that the same documents confirmed in
 * any order give the same ledger. It is what {@link Reweigh} is checked against.
 */
public final class WholeWeighing {
    private WholeWeighing() {}

    /**
     * @param orders all of one cooperation that are not withdrawn
     * @param appliedElsewhere effects that another service has applied
     * @param withdrawn effects that were taken back; a recommendation among them is not waited for
     */
    public static WeighedLedger weigh(Collection<Order> orders, Set<UUID> appliedElsewhere, Set<UUID> withdrawn) {
        Openings openings = Openings.of(orders, appliedElsewhere, null, Set.of());
        List<WeighedOrder> swept = new ArrayList<>();
        Map<UUID, WeighedOrder> weighed = new LinkedHashMap<>();
        for (Order order : orders) {
            Outcome other = openings.others().get(order.id());
            if (other == null) {
                swept.add(WeighedOrder.unweighed(order));
            } else {
                weighed.put(order.id(), new WeighedOrder(order, null, other));
            }
        }
        WeighingRun.Result result = WeighingRun.sweep(
                WeighingStart.everything(openings.inForce(), appliedElsewhere, withdrawn), swept, Progress.UNTOLD);
        weighed.putAll(result.outcomes());
        return new WeighedLedger(weighed, openings.inForce(), result.balances(), result.shares());
    }
}

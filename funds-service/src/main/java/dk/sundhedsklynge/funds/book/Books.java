package dk.sundhedsklynge.funds.book;

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
public final class Books {
    private Books() {}

    /**
     * @param orders all of one cooperation that are not withdrawn
     * @param appliedElsewhere effects that another service has applied
     * @param withdrawn effects that were taken back; a recommendation among them is not waited for
     */
    public static Plan weigh(Collection<Order> orders, Set<UUID> appliedElsewhere, Set<UUID> withdrawn) {
        Openings openings = Openings.of(orders, appliedElsewhere, null, Set.of());
        List<Weighed> swept = new ArrayList<>();
        Map<UUID, Weighed> weighed = new LinkedHashMap<>();
        for (Order order : orders) {
            Verdict other = openings.others().get(order.id());
            if (other == null) {
                swept.add(Weighed.unweighed(order));
            } else {
                weighed.put(order.id(), new Weighed(order, null, other));
            }
        }
        Sweep.Result result =
                Sweep.sweep(Before.everything(openings.inForce(), appliedElsewhere, withdrawn), swept, Progress.UNTOLD);
        weighed.putAll(result.outcomes());
        return new Plan(weighed, openings.inForce(), result.balances(), result.shares());
    }
}

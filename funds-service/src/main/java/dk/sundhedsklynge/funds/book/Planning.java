package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.register.Parties;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gathers what was ordered and noted, and says what the ledger should hold; books nothing. */
@ApplicationScoped
public class Planning {
    private final List<OrderSource> sources;
    private final Parties parties;

    Planning(@All List<OrderSource> sources, Parties parties) {
        this.sources = sources;
        this.parties = parties;
    }

    /** All of a cooperation, by id. */
    public Map<UUID, Order> orders(String cooperation) {
        Map<UUID, Order> orders = new HashMap<>();
        sources.forEach(source -> source.orders(cooperation).forEach(order -> orders.put(order.id(), order)));
        return orders;
    }

    public Plan weigh(String cooperation, Collection<Order> orders) {
        Set<UUID> appliedElsewhere = new HashSet<>();
        Set<UUID> withdrawn = new HashSet<>();
        for (OrderSource source : sources) {
            appliedElsewhere.addAll(source.appliedElsewhere(cooperation));
            withdrawn.addAll(source.withdrawn(cooperation));
        }
        return Books.weigh(orders, appliedElsewhere, withdrawn, parties.order());
    }

    void tell(String cooperation, Plan plan, Map<UUID, UUID> entries) {
        sources.forEach(source -> source.weighed(cooperation, plan, entries));
    }
}

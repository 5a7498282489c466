package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.project.ProjectOwners;
import dk.sundhedsklynge.funds.register.Parties;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what was ordered and noted, and says what the ledger should hold; books nothing. */
@ApplicationScoped
public class Planning {
    private final List<OrderSource> sources;
    private final ProjectOwners owners;
    private final Parties parties;

    Planning(@All List<OrderSource> sources, ProjectOwners owners, Parties parties) {
        this.sources = sources;
        this.owners = owners;
        this.parties = parties;
    }

    /** All of a cooperation, by id. */
    public Map<UUID, Order> orders(String cooperation) {
        Map<UUID, Order> orders = new HashMap<>();
        sources.forEach(source -> source.orders(cooperation).forEach(order -> orders.put(order.id(), order)));
        return orders;
    }

    /** What names a project of another cooperation is refused before anything is weighed. */
    public Plan weigh(String cooperation, Collection<Order> orders) {
        Set<UUID> appliedElsewhere = new HashSet<>();
        Set<UUID> withdrawn = new HashSet<>();
        for (OrderSource source : sources) {
            appliedElsewhere.addAll(source.appliedElsewhere(cooperation));
            withdrawn.addAll(source.withdrawn(cooperation));
        }
        Set<UUID> ofOthers = owners.ofOthers(cooperation);
        Map<Boolean, List<Order>> byOwner = orders.stream()
                .collect(Collectors.partitioningBy(
                        order -> Collections.disjoint(order.terms().projects(), ofOthers)));
        Plan plan = Books.weigh(byOwner.getOrDefault(true, List.of()), appliedElsewhere, withdrawn, parties.order());
        byOwner.getOrDefault(false, List.of())
                .forEach(order -> plan.verdicts().put(order.id(), Refusals.otherCooperation()));
        return plan;
    }

    void tell(String cooperation, Plan plan, Map<UUID, UUID> entries) {
        sources.forEach(source -> source.weighed(cooperation, plan, entries));
    }
}

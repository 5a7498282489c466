package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.ledger.Transfer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * Weighs everything a cooperation has ordered and noted, by date and not by arrival, so that the same documents confirmed in
 * any order give the same ledger.
 */
public final class Books {
    private final Set<UUID> appliedElsewhere;
    private final ToIntFunction<String> partyOrder;
    private final Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, Order> openings = new HashMap<>();
    private final Position position = new Position();

    private Books(Set<UUID> appliedElsewhere, ToIntFunction<String> partyOrder) {
        this.appliedElsewhere = appliedElsewhere;
        this.partyOrder = partyOrder;
    }

    /**
     * @param orders all of one cooperation that are not withdrawn
     * @param appliedElsewhere effects that another service has applied
     * @param partyOrder place of a party in the register; settles ties when an amount is shared
     */
    public static Plan weigh(Collection<Order> orders, Set<UUID> appliedElsewhere, ToIntFunction<String> partyOrder) {
        Books books = new Books(appliedElsewhere, partyOrder);
        books.findOpenings(orders);
        books.weighByTime(orders);
        return new Plan(books.verdicts, books.openings, books.position.balances());
    }

    /** The oldest position is in force: what happened after it is then known from decisions. */
    private void findOpenings(Collection<Order> orders) {
        Set<UUID> here = new HashSet<>();
        orders.forEach(order -> here.add(order.id()));
        List<Order> candidates = orders.stream()
                .filter(Order::isOpening)
                .sorted(Comparator.comparing(Order::on).thenComparing(Order::id))
                .toList();
        for (Order opening : candidates) {
            Set<UUID> missing = new HashSet<>(opening.waitsFor());
            missing.removeAll(appliedElsewhere);
            missing.removeAll(here);
            if (!missing.isEmpty()) {
                verdicts.put(opening.id(), new Verdict.Waiting(missing));
                continue;
            }
            Order inForce = openings.putIfAbsent(opening.fund(), opening);
            if (inForce != null) {
                verdicts.put(opening.id(), Refusals.openingInForce(inForce.on()));
            }
        }
    }

    private void weighByTime(Collection<Order> orders) {
        Weighing weighing = new Weighing(position, openings, partyOrder);
        List<Order> left = new ArrayList<>(orders.stream()
                .filter(order -> !verdicts.containsKey(order.id()))
                .sorted(Order.BY_TIME)
                .toList());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Order order : List.copyOf(left)) {
                Verdict verdict = weigh(order, weighing);
                verdicts.put(order.id(), verdict);
                if (!(verdict instanceof Verdict.Waiting)) {
                    left.remove(order);
                    moved = true;
                }
            }
        }
    }

    private Verdict weigh(Order order, Weighing weighing) {
        if (weighing.isContained(order)) {
            weighing.noteContained(order);
            return new Verdict.Contained();
        }
        Set<UUID> missing = missing(order);
        if (!missing.isEmpty()) {
            return new Verdict.Waiting(missing);
        }
        Verdict verdict = weighing.weigh(order);
        List<Transfer> transfers = verdict.transfersToBook();
        position.apply(transfers);
        return verdict;
    }

    private Set<UUID> missing(Order order) {
        Set<UUID> missing = new HashSet<>();
        for (UUID cause : order.waitsFor()) {
            Verdict verdict = verdicts.get(cause);
            boolean done = appliedElsewhere.contains(cause) || (verdict != null && verdict.isDone());
            if (!done) {
                missing.add(cause);
            }
        }
        return missing;
    }
}

package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.key.Share;
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
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Weighs everything a cooperation has ordered and noted, by date and not by arrival, so that the same documents confirmed in
 * any order give the same ledger.
 */
public final class Books {
    private final Set<UUID> appliedElsewhere;
    private final Set<UUID> withdrawn;
    private final ToIntFunction<String> partyOrder;
    private final Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, Order> openings = new HashMap<>();
    private final Position position = new Position();
    private final Map<UUID, List<Share>> shares = new HashMap<>();

    private Books(Set<UUID> appliedElsewhere, Set<UUID> withdrawn, ToIntFunction<String> partyOrder) {
        this.appliedElsewhere = appliedElsewhere;
        this.withdrawn = withdrawn;
        this.partyOrder = partyOrder;
    }

    /**
     * @param orders all of one cooperation that are not withdrawn
     * @param appliedElsewhere effects that another service has applied
     * @param withdrawn effects that were taken back; a recommendation among them is not waited for
     * @param partyOrder place of a party in the register; settles ties when an amount is shared
     */
    public static Plan weigh(
            Collection<Order> orders,
            Set<UUID> appliedElsewhere,
            Set<UUID> withdrawn,
            ToIntFunction<String> partyOrder) {
        Books books = new Books(appliedElsewhere, withdrawn, partyOrder);
        books.findOpenings(orders);
        books.weighByTime(orders);
        return new Plan(books.verdicts, books.openings, books.position.balances(), books.shares);
    }

    /**
     * The oldest position is in force: what happened after it is then known from decisions. Of two for the same day it is the
     * one that was stated first.
     */
    private void findOpenings(Collection<Order> orders) {
        Set<UUID> here = new HashSet<>();
        orders.forEach(order -> here.add(order.id()));
        List<Order> candidates = orders.stream()
                .filter(Order::isOpening)
                .sorted(Comparator.comparing(Order::on)
                        .thenComparing(Order::place)
                        .thenComparing(Order::id))
                .toList();
        for (Order opening : candidates) {
            Verdict.Refused unusable = unusable(opening);
            if (unusable != null) {
                verdicts.put(opening.id(), unusable);
                continue;
            }
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

    /** An opening that states nothing, or less than nothing, must not contain what was decided before it. */
    private static Verdict.@Nullable Refused unusable(Order order) {
        if (!(order.terms() instanceof Terms.Opening opening)) {
            return null;
        }
        List<Transfer> stated = OpeningLines.transfers(order.fund(), opening);
        if (stated.isEmpty()) {
            return Refusals.noAmount();
        }
        return OpeningLines.isBelowZero(stated) ? Refusals.negativePosition() : null;
    }

    private void weighByTime(Collection<Order> orders) {
        Weighing weighing = new Weighing(position, openings, shares, partyOrder);
        List<Order> left = new ArrayList<>(orders.stream()
                .filter(order -> !verdicts.containsKey(order.id()))
                .sorted(Order.BY_TIME)
                .toList());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (List<Order> day : byDay(left)) {
                for (Order order : weighDay(day, weighing)) {
                    left.remove(order);
                    moved = true;
                }
            }
        }
    }

    private static Collection<List<Order>> byDay(List<Order> orders) {
        return orders.stream()
                .collect(Collectors.groupingBy(Order::on, TreeMap::new, Collectors.toList()))
                .values();
    }

    /**
     * Money is given back before it is granted, so that what one item of a meeting releases another can use; but what the
     * same day grants first and lowers afterwards is lowered at the end of it.
     *
     * @return those that wait for nothing
     */
    private List<Order> weighDay(List<Order> day, Weighing weighing) {
        List<Order> settled = new ArrayList<>();
        List<Order> atTheEnd = new ArrayList<>();
        for (Order order : day) {
            Verdict verdict = weigh(order, weighing);
            if (order.terms() instanceof Terms.Reduce && verdict instanceof Verdict.Refused) {
                atTheEnd.add(order);
            } else if (keep(order, verdict)) {
                settled.add(order);
            }
        }
        atTheEnd.stream().filter(order -> keep(order, weigh(order, weighing))).forEach(settled::add);
        return settled;
    }

    /** @return whether it waits for nothing */
    private boolean keep(Order order, Verdict verdict) {
        verdicts.put(order.id(), verdict);
        position.apply(verdict.transfersToBook());
        return !(verdict instanceof Verdict.Waiting);
    }

    private Verdict weigh(Order order, Weighing weighing) {
        if (weighing.isContained(order)) {
            weighing.noteContained(order);
            return new Verdict.Contained();
        }
        Set<UUID> missing = missing(order);
        return missing.isEmpty() ? weighing.weigh(order) : new Verdict.Waiting(missing);
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
        UUID answered = order.answers();
        if (answered != null && !withdrawn.contains(answered)) {
            Verdict verdict = verdicts.get(answered);
            if (verdict == null || verdict instanceof Verdict.Waiting) {
                missing.add(answered);
            }
        }
        return missing;
    }
}

package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which opening of each fund is in force, and what becomes of the others. The oldest position is in force: what happened after
 * it is then known from decisions. Of two for the same day it is the one that was stated first.
 *
 * @param inForce by fund
 * @param others outcomes on those that are not weighed
 */
public record Openings(Map<String, Order> inForce, Map<UUID, Outcome> others) {
    private static final Comparator<Order> OLDEST_FIRST = Comparator.comparing(WeighingTurn::own);

    /**
     * @param here all orders of the cooperation
     * @param closedUntil the last day of the closed period; null when none is closed
     * @param frozen openings that were booked in the closed period
     */
    public static Openings of(
            Collection<Order> here, Set<UUID> appliedElsewhere, @Nullable LocalDate closedUntil, Set<UUID> frozen) {
        Map<String, Order> inForce = new HashMap<>();
        Map<UUID, Outcome> others = new HashMap<>();
        Set<UUID> ids = new HashSet<>();
        here.forEach(order -> ids.add(order.id()));
        here.stream().filter(Order::isOpening).sorted(OLDEST_FIRST).forEach(opening -> {
            boolean stands = frozen.contains(opening.id());
            Outcome other = stands ? null : refusal(opening, closedUntil);
            Set<UUID> missing = new HashSet<>(opening.waitsFor());
            missing.removeAll(appliedElsewhere);
            missing.removeAll(ids);
            if (other == null && !stands && !missing.isEmpty()) {
                other = new Outcome.Waiting(missing);
            }
            if (other == null) {
                Order older = inForce.putIfAbsent(opening.fund(), opening);
                other = older == null ? null : Refusals.openingInForce(older.on(), opening.on());
            }
            if (other != null) {
                others.put(opening.id(), other);
            }
        });
        return new Openings(inForce, others);
    }

    /** An opening that states nothing, or less than nothing, must not contain what was decided before it. */
    private static Outcome.@Nullable Refused refusal(Order order, @Nullable LocalDate closedUntil) {
        if (!(order.terms() instanceof Terms.Opening opening)) {
            return null;
        }
        List<Transfer> stated = OpeningLines.transfers(order.fund(), opening);
        if (stated.isEmpty()) {
            return Refusals.noAmount();
        }
        if (OpeningLines.isBelowZero(stated)) {
            return Refusals.negativePosition();
        }
        return closedUntil != null && !order.on().isAfter(closedUntil) ? Refusals.periodClosed(closedUntil) : null;
    }
}

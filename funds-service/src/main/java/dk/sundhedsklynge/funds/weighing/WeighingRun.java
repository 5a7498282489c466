package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.AvailableMoney;
import dk.sundhedsklynge.funds.rule.OrderRules;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.Refusals;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Weighs orders in their turn, from a turn on to the last. */
final class WeighingRun {
    private final WeighingStart before;
    private final AvailableMoney position;
    private final OrderRules weighing;
    private final Set<UUID> done;
    private final Set<UUID> settled;
    private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::turn));
    private final Map<UUID, WeighedOrder> waiting = new LinkedHashMap<>();
    private final Map<UUID, TreeMap<WeighingTurn, Order>> waitingFor = new HashMap<>();
    private final Map<UUID, WeighedOrder> outcomes = new LinkedHashMap<>();

    /** @param frozen it was booked in a period that is closed, and stands as it was booked */
    private record Due(WeighingTurn turn, WeighedOrder weighed, boolean frozen) {}

    private WeighingRun(WeighingStart before) {
        this.before = before;
        this.position = new AvailableMoney(before.balances());
        this.weighing = new OrderRules(position, before.openings());
        this.done = new HashSet<>(before.done());
        this.settled = new HashSet<>(before.settled());
        before.history().forEach(weighing::remember);
    }

    /**
     * @param outcomes per order that was swept and is not frozen
     * @param balances at the end
     * @param shares per order that a key shares, how each party's part came about
     */
    record Result(Map<UUID, WeighedOrder> outcomes, Balances balances, Map<UUID, List<Share>> shares) {}

    /**
     * @param swept every order whose turn is not before the start, and every order that waits
     * @throws StartsTooLate when one of them should have been weighed before the start
     */
    static Result sweep(WeighingStart before, Collection<WeighedOrder> swept, Progress progress) {
        WeighingRun sweep = new WeighingRun(before);
        int weighed = 0;
        swept.forEach(sweep::takeIn);
        for (Due next = sweep.due.poll(); next != null; next = sweep.due.poll()) {
            if (next.frozen()) {
                sweep.keep(next.weighed(), next.turn());
            } else {
                sweep.weighWithWhatTheySetGoing(List.of(next.weighed().order()), next.turn());
            }
            progress.weighed(++weighed);
        }
        sweep.outcomes.putAll(sweep.waiting);
        return new Result(sweep.outcomes, before.balances(), sweep.weighing.shares());
    }

    private void takeIn(WeighedOrder weighed) {
        Order order = weighed.order();
        WeighingTurn own = WeighingTurn.own(order);
        LocalDate closedUntil = before.closedUntil();
        if (closedUntil != null && !order.on().isAfter(closedUntil)) {
            if (weighed.turn() == null) {
                outcomes.put(order.id(), new WeighedOrder(order, null, Refusals.periodClosed(closedUntil)));
            } else {
                due.add(new Due(weighed.turn(), weighed, true));
            }
        } else if (!own.isBefore(before.start())) {
            due.add(new Due(own, weighed, false));
        } else {
            takeInEarlier(weighed);
        }
    }

    /** It waited at the start, or had been refused in its rank and comes again at the end of the day. */
    private void takeInEarlier(WeighedOrder weighed) {
        Set<UUID> missing = missing(weighed.order());
        if (!missing.isEmpty()) {
            letWait(weighed.order(), missing);
        } else if (weighed.turn() != null && weighed.turn().isSecondTry()) {
            due.add(new Due(weighed.turn(), weighed, false));
        } else {
            throw new StartsTooLate(weighed.order());
        }
    }

    private void keep(WeighedOrder frozen, WeighingTurn turn) {
        position.apply(frozen.booked());
        weighing.remember(frozen);
        settle(frozen);
        weighWithWhatTheySetGoing(setGoing(frozen), turn.next());
    }

    /**
     * What one of them sets going comes directly after it, and what that sets going directly after that.
     *
     * @param turn of the first
     */
    private void weighWithWhatTheySetGoing(List<Order> first, WeighingTurn turn) {
        Deque<Order> next = new ArrayDeque<>(first);
        WeighingTurn free = turn;
        while (!next.isEmpty()) {
            Order order = next.pop();
            Outcome outcome = weigh(order);
            if (outcome instanceof Outcome.Waiting(Set<UUID> forThese)) {
                letWait(order, forThese);
            } else if (comesAgain(order, outcome, turn)) {
                due.add(new Due(WeighingTurn.atEndOfDay(turn.day(), order), WeighedOrder.unweighed(order), false));
            } else {
                WeighedOrder weighed = new WeighedOrder(order, free, outcome);
                free = free.next();
                position.apply(outcome.transfersToBook());
                outcomes.put(order.id(), weighed);
                settle(weighed);
                setGoing(weighed).reversed().forEach(next::push);
            }
        }
    }

    /**
     * Money is given back before it is granted, so that what one item of a meeting releases another can use; but what the
     * same day grants first and lowers afterwards is lowered at the end of it.
     */
    private static boolean comesAgain(Order order, Outcome outcome, WeighingTurn turn) {
        return order.terms() instanceof Terms.Reduce && outcome instanceof Outcome.Refused && turn.isInRank();
    }

    private Outcome weigh(Order order) {
        if (weighing.isContained(order)) {
            weighing.noteContained(order);
            return weighing.contained(order);
        }
        Set<UUID> missing = missing(order);
        return missing.isEmpty() ? weighing.weigh(order) : new Outcome.Waiting(missing);
    }

    private Set<UUID> missing(Order order) {
        Set<UUID> missing = new HashSet<>(order.waitsFor());
        missing.removeAll(done);
        UUID answered = order.recommendation();
        if (answered != null && !settled.contains(answered)) {
            missing.add(answered);
        }
        UUID key = order.terms().key();
        if (key != null && !weighing.knows(key)) {
            missing.add(key);
        }
        return missing;
    }

    private void settle(WeighedOrder weighed) {
        settled.add(weighed.order().id());
        if (weighed.outcome().isDone()) {
            done.add(weighed.order().id());
        }
    }

    private void letWait(Order order, Set<UUID> forThese) {
        waiting.put(order.id(), new WeighedOrder(order, null, new Outcome.Waiting(forThese)));
        forThese.forEach(cause ->
                waitingFor.computeIfAbsent(cause, key -> new TreeMap<>()).put(WeighingTurn.own(order), order));
    }

    /** Those that waited for it, or for the key it sets, and need not wait for anything else; in the order of their own turns. */
    private List<Order> setGoing(WeighedOrder weighed) {
        TreeMap<WeighingTurn, Order> waited = new TreeMap<>(take(weighed.order().id()));
        if (weighed.order().terms() instanceof Terms.SetKey set
                && weighed.outcome().isDone()) {
            waited.putAll(take(set.sets()));
        }
        List<Order> going = new ArrayList<>();
        for (Order order : waited.values()) {
            Set<UUID> missing = missing(order);
            if (!waiting.containsKey(order.id())) {
                continue;
            }
            if (missing.isEmpty()) {
                waiting.remove(order.id());
                going.add(order);
            } else {
                letWait(order, missing);
            }
        }
        return going;
    }

    private Map<WeighingTurn, Order> take(UUID cause) {
        TreeMap<WeighingTurn, Order> waited = waitingFor.remove(cause);
        return waited == null ? Map.of() : waited;
    }
}

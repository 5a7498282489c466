package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.Openings;
import dk.sundhedsklynge.funds.rule.OrderRules;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Weighs again what a change can have changed. It goes back to the turn of the change: the balances there are those that stand
 * less what was booked from there on. An opening contains what happened before it, so another opening weighs everything.
 */
public final class Reweigh {
    private final KnownOrders stored;
    private final Change change;
    private final Progress progress;
    private final @Nullable LocalDate closedUntil;

    private Reweigh(KnownOrders stored, Change change, Progress progress) {
        this.stored = stored;
        this.change = change;
        this.progress = progress;
        this.closedUntil = stored.closedUntil();
    }

    /**
     * @param added orders that are new
     * @param removed orders that were withdrawn, reversed or refused for another reason than the money
     * @param answered effects that another service has answered, or that were withdrawn
     */
    public record Change(List<Order> added, List<WeighedOrder> removed, Set<UUID> answered) {
        /** Nothing changes. */
        public static final Change NONE = new Change(List.of(), List.of(), Set.of());

        Set<UUID> ids() {
            Set<UUID> ids = new HashSet<>();
            added.forEach(order -> ids.add(order.id()));
            removed.forEach(gone -> ids.add(gone.order().id()));
            return ids;
        }
    }

    /**
     * @param before what was looked at again, as it stood; orders that are new are not in it
     * @param after what became of it, and of what is new, in the order of the turns; what waits comes last
     * @param balances as they are then
     */
    public record Result(
            Map<UUID, WeighedOrder> before,
            Map<UUID, WeighedOrder> after,
            Balances balances,
            Map<UUID, List<Share>> shares) {}

    /** Weighs what the change can concern, and everything when an opening is concerned. */
    public static Result reweigh(KnownOrders stored, Change change) {
        Reweigh reweigh = new Reweigh(stored, change, Progress.UNTOLD);
        return reweigh.concernsOpenings() ? reweigh.everything() : reweigh.fromItsTurn();
    }

    /** Weighs all there is, but for what was booked in a closed period. */
    public static Result everything(KnownOrders stored, Change change) {
        return everything(stored, change, Progress.UNTOLD);
    }

    public static Result everything(KnownOrders stored, Change change, Progress progress) {
        return new Reweigh(stored, change, progress).everything();
    }

    /** Whether an opening is concerned, so that everything has to be weighed. */
    public static boolean concernsOpenings(KnownOrders stored, Change change) {
        return new Reweigh(stored, change, Progress.UNTOLD).concernsOpenings();
    }

    private boolean concernsOpenings() {
        Set<UUID> changed = change.ids();
        changed.addAll(change.answered());
        return change.added().stream().anyMatch(Order::isOpening)
                || change.removed().stream().anyMatch(gone -> gone.order().isOpening())
                || stored.thatWaitFor(changed).stream()
                        .anyMatch(waits -> waits.order().isOpening());
    }

    private Result everything() {
        List<WeighedOrder> all = remaining(stored.all());
        change.added().forEach(order -> all.add(WeighedOrder.unweighed(order)));
        Map<UUID, WeighedOrder> before = byId(all);
        Set<UUID> causes = causesOf(all);
        List<WeighedOrder> frozen = all.stream().filter(this::isFrozen).toList();
        Openings openings = Openings.of(
                all.stream().map(WeighedOrder::order).toList(),
                stored.appliedElsewhere(causes),
                closedUntil,
                frozen.stream().map(one -> one.order().id()).collect(Collectors.toSet()));
        WeighingTurn start = closedUntil == null ? WeighingTurn.FIRST : WeighingTurn.after(closedUntil);
        List<WeighedOrder> history = frozen.stream()
                .filter(one -> one.isWeighedBefore(start))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.turn())))
                .toList();
        Balances balances = new Balances();
        history.forEach(one -> balances.apply(one.booked()));
        List<WeighedOrder> swept = new ArrayList<>();
        Map<UUID, WeighedOrder> after = new LinkedHashMap<>();
        for (WeighedOrder one : all) {
            UUID id = one.order().id();
            Outcome other = openings.others().get(id);
            if (other != null) {
                after.put(id, new WeighedOrder(one.order(), null, other));
            } else if (!one.isWeighedBefore(start) || !isFrozen(one)) {
                swept.add(isFrozen(one) ? one : WeighedOrder.unweighed(one.order()));
            }
        }
        return sweep(start, balances, openings.inForce(), history, history, causes, swept, before, after);
    }

    private Result fromItsTurn() {
        List<WeighedOrder> waiting = remaining(stored.waiting());
        Map<String, Order> openings = stored.openings();
        waiting.removeIf(one -> one.order().isOpening() && !openings.containsValue(one.order()));
        change.added().forEach(order -> waiting.add(WeighedOrder.unweighed(order)));
        WeighingTurn start = start(waiting, openings);

        List<WeighedOrder> decided = remaining(stored.fromWithoutVouchers(start));
        if (UntouchedVouchers.canBeLeftAlone(stored, change, decided, waiting)) {
            Result result = from(start, openings, decided, waiting);
            if (new UntouchedVouchers(stored, start).areLeftAlone(change, result)) {
                return result;
            }
        }
        return from(start, openings, remaining(stored.from(start)), waiting);
    }

    private Result from(
            WeighingTurn start, Map<String, Order> openings, List<WeighedOrder> tail, List<WeighedOrder> waiting) {
        Balances balances = stored.balances();
        tail.forEach(one -> balances.takeBack(one.booked()));
        change.removed().forEach(gone -> balances.takeBack(gone.booked()));

        List<WeighedOrder> swept = new ArrayList<>(tail);
        swept.addAll(waiting);
        Set<UUID> causes = causesOf(swept);
        List<WeighedOrder> earlier = stored.byId(causes).stream()
                .filter(one -> one.isWeighedBefore(start))
                .toList();
        return sweep(
                start,
                balances,
                openings,
                history(start, openings, swept, earlier),
                earlier,
                causes,
                swept,
                byId(swept),
                new LinkedHashMap<>());
    }

    private Result sweep(
            WeighingTurn start,
            Balances balances,
            Map<String, Order> openings,
            List<WeighedOrder> history,
            Collection<WeighedOrder> earlier,
            Set<UUID> causes,
            List<WeighedOrder> swept,
            Map<UUID, WeighedOrder> before,
            Map<UUID, WeighedOrder> after) {
        Set<UUID> done = new HashSet<>(stored.appliedElsewhere(causes));
        Set<UUID> settled = new HashSet<>(stored.withdrawn(causes));
        for (WeighedOrder one : earlier) {
            settled.add(one.order().id());
            if (one.outcome().isDone()) {
                done.add(one.order().id());
            }
        }
        WeighingRun.Result result = WeighingRun.sweep(
                new WeighingStart(start, balances, openings, history, done, settled, closedUntil), swept, progress);
        after.putAll(result.outcomes());
        change.added().forEach(order -> before.remove(order.id()));
        return new Result(before, after, result.balances(), result.shares());
    }

    /** The first turn at which anything can be other than before. */
    private WeighingTurn start(List<WeighedOrder> waiting, Map<String, Order> openings) {
        WeighingTurn start = WeighingTurn.LAST;
        for (WeighedOrder gone : change.removed()) {
            start = WeighingTurn.earlier(
                    start, gone.turn() == null ? WeighingTurn.LAST : gone.turn().start());
        }
        for (WeighedOrder waited : stored.thatWaitFor(change.answered())) {
            start = WeighingTurn.earlier(
                    start,
                    waited.turn() == null ? WeighingTurn.LAST : waited.turn().start());
        }
        // What answered a recommendation that is gone need not wait for it any longer, and can come earlier than it
        // did.
        List<WeighedOrder> candidates = new ArrayList<>(waiting);
        candidates.addAll(remaining(stored.settling(
                change.removed().stream().map(gone -> gone.order().id()).toList())));
        Set<UUID> causes = causesOf(candidates);
        Map<UUID, WeighedOrder> known = byId(remaining(stored.byId(causes)));
        Set<UUID> applied = stored.appliedElsewhere(causes);
        Set<UUID> withdrawn = stored.withdrawn(causes);
        for (WeighedOrder one : candidates) {
            if (countsFromClosedPeriod(one.order())) {
                continue;
            }
            boolean contained = OrderRules.isContained(one.order(), openings);
            Optional<WeighingTurn> ready = contained
                    ? Optional.of(WeighingTurn.own(one.order()))
                    : ready(one.order(), known, applied, withdrawn);
            start = WeighingTurn.earlier(start, ready.orElse(WeighingTurn.LAST));
        }
        return closedUntil == null ? start : WeighingTurn.later(start, WeighingTurn.after(closedUntil));
    }

    /** When it can be weighed, as far as is known; empty while something is missing. */
    private Optional<WeighingTurn> ready(
            Order order, Map<UUID, WeighedOrder> known, Set<UUID> applied, Set<UUID> withdrawn) {
        WeighingTurn turn = WeighingTurn.own(order);
        for (UUID cause : order.waitsFor()) {
            WeighedOrder weighed = known.get(cause);
            if (applied.contains(cause)) {
                continue;
            }
            if (weighed == null || weighed.turn() == null || !weighed.outcome().isDone()) {
                return Optional.empty();
            }
            turn = WeighingTurn.later(turn, weighed.turn().start());
        }
        UUID answered = order.recommendation();
        if (answered != null && !withdrawn.contains(answered)) {
            WeighedOrder weighed = known.get(answered);
            if (weighed == null || weighed.turn() == null) {
                return Optional.empty();
            }
            turn = WeighingTurn.later(turn, weighed.turn().start());
        }
        UUID key = order.terms().key();
        if (key == null) {
            return Optional.of(turn);
        }
        WeighingTurn own = turn;
        return stored.firstTurnOfKey(key).map(set -> WeighingTurn.later(own, set.start()));
    }

    /** How keys and recommendations that are used from the start on stood there. */
    private List<WeighedOrder> history(
            WeighingTurn start, Map<String, Order> openings, List<WeighedOrder> swept, List<WeighedOrder> earlier) {
        Map<UUID, WeighedOrder> history = new HashMap<>();
        Set<UUID> keys = new HashSet<>();
        Set<UUID> answered = new HashSet<>();
        for (WeighedOrder one : swept) {
            if (one.order().terms().key() != null) {
                keys.add(one.order().terms().key());
            }
            if (one.order().recommendation() != null) {
                answered.add(one.order().recommendation());
            }
        }
        stored.keys(keys, start).forEach(key -> history.put(key.order().id(), key));
        List<WeighedOrder> recommendations = earlier.stream()
                .filter(one -> answered.contains(one.order().id()))
                .toList();
        // Money of a contained recommendation stands in the opening, also where the recommendation itself is weighed
        // again.
        Stream<Order> contained = Stream.concat(
                recommendations.stream()
                        .filter(one -> one.outcome() instanceof Outcome.Contained)
                        .map(WeighedOrder::order),
                swept.stream()
                        .map(WeighedOrder::order)
                        .filter(order -> answered.contains(order.id()) && OrderRules.isContained(order, openings)));
        Set<UUID> projects =
                contained.flatMap(order -> order.terms().projects().stream()).collect(Collectors.toSet());
        recommendations.forEach(one -> history.put(one.order().id(), one));
        if (!projects.isEmpty()) {
            stored.containedRecommendations(projects)
                    .forEach(one -> history.put(one.order().id(), one));
            stored.byId(openings.values().stream().map(Order::id).toList())
                    .forEach(one -> history.put(one.order().id(), one));
        }
        stored.settling(Set.copyOf(history.keySet()))
                .forEach(one -> history.put(one.order().id(), one));
        return history.values().stream()
                .filter(one -> one.isWeighedBefore(start))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.turn())))
                .toList();
    }

    private boolean isFrozen(WeighedOrder weighed) {
        return weighed.turn() != null && countsFromClosedPeriod(weighed.order());
    }

    private boolean countsFromClosedPeriod(Order order) {
        return closedUntil != null && !order.on().isAfter(closedUntil);
    }

    /** Those that the change is not about: what is new may be stored already, and what goes may still be. */
    private List<WeighedOrder> remaining(List<WeighedOrder> orders) {
        Set<UUID> changed = change.ids();
        return orders.stream()
                .filter(one -> !changed.contains(one.order().id()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<UUID> causesOf(List<WeighedOrder> orders) {
        Set<UUID> causes = new HashSet<>();
        orders.forEach(one -> causes.addAll(one.order().causes()));
        return causes;
    }

    private static Map<UUID, WeighedOrder> byId(List<WeighedOrder> orders) {
        Map<UUID, WeighedOrder> byId = new LinkedHashMap<>();
        orders.forEach(one -> byId.put(one.order().id(), one));
        return byId;
    }
}

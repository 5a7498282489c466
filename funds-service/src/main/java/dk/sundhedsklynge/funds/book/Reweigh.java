package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.ledger.Balances;
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
import org.jspecify.annotations.Nullable;

/**
 * Weighs again what a change can have changed. It goes back to the turn of the change: the balances there are those that stand
 * less what was booked from there on. An opening contains what happened before it, so another opening weighs everything.
 */
public final class Reweigh {
    private final WeighedOrders stored;
    private final Change change;
    private final Progress progress;
    private final @Nullable LocalDate closedUntil;

    private Reweigh(WeighedOrders stored, Change change, Progress progress) {
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
    public record Change(List<Order> added, List<Weighed> removed, Set<UUID> answered) {
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
            Map<UUID, Weighed> before, Map<UUID, Weighed> after, Balances balances, Map<UUID, List<Share>> shares) {}

    /** Weighs what the change can concern, and everything when an opening is concerned. */
    public static Result reweigh(WeighedOrders stored, Change change) {
        Reweigh reweigh = new Reweigh(stored, change, Progress.UNTOLD);
        return reweigh.concernsOpenings() ? reweigh.everything() : reweigh.fromItsTurn();
    }

    /** Weighs all there is, but for what was booked in a closed period. */
    public static Result everything(WeighedOrders stored, Change change) {
        return everything(stored, change, Progress.UNTOLD);
    }

    public static Result everything(WeighedOrders stored, Change change, Progress progress) {
        return new Reweigh(stored, change, progress).everything();
    }

    /** Whether an opening is concerned, so that everything has to be weighed. */
    public static boolean concernsOpenings(WeighedOrders stored, Change change) {
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
        List<Weighed> all = remaining(stored.all());
        change.added().forEach(order -> all.add(Weighed.unweighed(order)));
        Map<UUID, Weighed> before = byId(all);
        Set<UUID> causes = causesOf(all);
        List<Weighed> frozen = all.stream().filter(this::isFrozen).toList();
        Openings openings = Openings.of(
                all.stream().map(Weighed::order).toList(),
                stored.appliedElsewhere(causes),
                closedUntil,
                frozen.stream().map(one -> one.order().id()).collect(Collectors.toSet()));
        Turn start = closedUntil == null ? Turn.FIRST : Turn.after(closedUntil);
        List<Weighed> history = frozen.stream()
                .filter(one -> one.isWeighedBefore(start))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.turn())))
                .toList();
        Balances balances = new Balances();
        history.forEach(one -> balances.apply(one.booked()));
        List<Weighed> swept = new ArrayList<>();
        Map<UUID, Weighed> after = new LinkedHashMap<>();
        for (Weighed one : all) {
            UUID id = one.order().id();
            Verdict other = openings.others().get(id);
            if (other != null) {
                after.put(id, new Weighed(one.order(), null, other));
            } else if (!one.isWeighedBefore(start) || !isFrozen(one)) {
                swept.add(isFrozen(one) ? one : Weighed.unweighed(one.order()));
            }
        }
        return sweep(start, balances, openings.inForce(), history, history, causes, swept, before, after);
    }

    private Result fromItsTurn() {
        List<Weighed> waiting = remaining(stored.waiting());
        Map<String, Order> openings = stored.openings();
        waiting.removeIf(one -> one.order().isOpening() && !openings.containsValue(one.order()));
        change.added().forEach(order -> waiting.add(Weighed.unweighed(order)));
        Turn start = start(waiting, openings);

        List<Weighed> decided = remaining(stored.fromWithoutVouchers(start));
        if (Vouchers.canBeLeftAlone(stored, change, decided, waiting)) {
            Result result = from(start, openings, decided, waiting);
            if (new Vouchers(stored, start).areLeftAlone(change, result)) {
                return result;
            }
        }
        return from(start, openings, remaining(stored.from(start)), waiting);
    }

    private Result from(Turn start, Map<String, Order> openings, List<Weighed> tail, List<Weighed> waiting) {
        Balances balances = stored.balances();
        tail.forEach(one -> balances.takeBack(one.booked()));
        change.removed().forEach(gone -> balances.takeBack(gone.booked()));

        List<Weighed> swept = new ArrayList<>(tail);
        swept.addAll(waiting);
        Set<UUID> causes = causesOf(swept);
        List<Weighed> earlier = stored.byId(causes).stream()
                .filter(one -> one.isWeighedBefore(start))
                .toList();
        return sweep(
                start,
                balances,
                openings,
                history(start, swept, earlier),
                earlier,
                causes,
                swept,
                byId(swept),
                new LinkedHashMap<>());
    }

    private Result sweep(
            Turn start,
            Balances balances,
            Map<String, Order> openings,
            List<Weighed> history,
            Collection<Weighed> earlier,
            Set<UUID> causes,
            List<Weighed> swept,
            Map<UUID, Weighed> before,
            Map<UUID, Weighed> after) {
        Set<UUID> done = new HashSet<>(stored.appliedElsewhere(causes));
        Set<UUID> settled = new HashSet<>(stored.withdrawn(causes));
        for (Weighed one : earlier) {
            settled.add(one.order().id());
            if (one.verdict().isDone()) {
                done.add(one.order().id());
            }
        }
        Sweep.Result result = Sweep.sweep(
                new Before(start, balances, openings, history, done, settled, closedUntil), swept, progress);
        after.putAll(result.outcomes());
        change.added().forEach(order -> before.remove(order.id()));
        return new Result(before, after, result.balances(), result.shares());
    }

    /** The first turn at which anything can be other than before. */
    private Turn start(List<Weighed> waiting, Map<String, Order> openings) {
        Turn start = Turn.LAST;
        for (Weighed gone : change.removed()) {
            start = Turn.earlier(
                    start, gone.turn() == null ? Turn.LAST : gone.turn().start());
        }
        for (Weighed waited : stored.thatWaitFor(change.answered())) {
            start = Turn.earlier(
                    start, waited.turn() == null ? Turn.LAST : waited.turn().start());
        }
        // What answered a recommendation that is gone need not wait for it any longer, and can come earlier than it
        // did.
        List<Weighed> candidates = new ArrayList<>(waiting);
        candidates.addAll(remaining(stored.answering(
                change.removed().stream().map(gone -> gone.order().id()).toList())));
        Set<UUID> causes = causesOf(candidates);
        Map<UUID, Weighed> known = byId(remaining(stored.byId(causes)));
        Set<UUID> applied = stored.appliedElsewhere(causes);
        Set<UUID> withdrawn = stored.withdrawn(causes);
        for (Weighed one : candidates) {
            if (countsFromClosedPeriod(one.order())) {
                continue;
            }
            boolean contained = Weighing.isContained(one.order(), openings);
            Optional<Turn> ready =
                    contained ? Optional.of(Turn.own(one.order())) : ready(one.order(), known, applied, withdrawn);
            start = Turn.earlier(start, ready.orElse(Turn.LAST));
        }
        return closedUntil == null ? start : Turn.later(start, Turn.after(closedUntil));
    }

    /** When it can be weighed, as far as is known; empty while something is missing. */
    private Optional<Turn> ready(Order order, Map<UUID, Weighed> known, Set<UUID> applied, Set<UUID> withdrawn) {
        Turn turn = Turn.own(order);
        for (UUID cause : order.waitsFor()) {
            Weighed weighed = known.get(cause);
            if (applied.contains(cause)) {
                continue;
            }
            if (weighed == null || weighed.turn() == null || !weighed.verdict().isDone()) {
                return Optional.empty();
            }
            turn = Turn.later(turn, weighed.turn().start());
        }
        UUID answered = order.answers();
        if (answered != null && !withdrawn.contains(answered)) {
            Weighed weighed = known.get(answered);
            if (weighed == null || weighed.turn() == null) {
                return Optional.empty();
            }
            turn = Turn.later(turn, weighed.turn().start());
        }
        UUID key = order.terms().key();
        if (key == null) {
            return Optional.of(turn);
        }
        Turn own = turn;
        return stored.firstTurnOfKey(key).map(set -> Turn.later(own, set.start()));
    }

    /** How keys and recommendations that are used from the start on stood there. */
    private List<Weighed> history(Turn start, List<Weighed> swept, List<Weighed> earlier) {
        Map<UUID, Weighed> history = new HashMap<>();
        Set<UUID> keys = new HashSet<>();
        Set<UUID> answered = new HashSet<>();
        for (Weighed one : swept) {
            if (one.order().terms().key() != null) {
                keys.add(one.order().terms().key());
            }
            if (one.order().answers() != null) {
                answered.add(one.order().answers());
            }
        }
        stored.keys(keys, start).forEach(key -> history.put(key.order().id(), key));
        List<Weighed> recommendations = earlier.stream()
                .filter(one -> answered.contains(one.order().id()))
                .toList();
        Set<UUID> projects = recommendations.stream()
                .filter(one -> one.verdict() instanceof Verdict.Contained)
                .flatMap(one -> one.order().terms().projects().stream())
                .collect(Collectors.toSet());
        recommendations.forEach(one -> history.put(one.order().id(), one));
        if (!projects.isEmpty()) {
            stored.containedRecommendations(projects)
                    .forEach(one -> history.put(one.order().id(), one));
            List<UUID> openings =
                    stored.openings().values().stream().map(Order::id).toList();
            stored.byId(openings).forEach(one -> history.put(one.order().id(), one));
        }
        stored.answering(Set.copyOf(history.keySet()))
                .forEach(one -> history.put(one.order().id(), one));
        return history.values().stream()
                .filter(one -> one.isWeighedBefore(start))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.turn())))
                .toList();
    }

    private boolean isFrozen(Weighed weighed) {
        return weighed.turn() != null && countsFromClosedPeriod(weighed.order());
    }

    private boolean countsFromClosedPeriod(Order order) {
        return closedUntil != null && !order.on().isAfter(closedUntil);
    }

    /** Those that the change is not about: what is new may be stored already, and what goes may still be. */
    private List<Weighed> remaining(List<Weighed> orders) {
        Set<UUID> changed = change.ids();
        return orders.stream()
                .filter(one -> !changed.contains(one.order().id()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<UUID> causesOf(List<Weighed> orders) {
        Set<UUID> causes = new HashSet<>();
        orders.forEach(one -> causes.addAll(one.order().causes()));
        return causes;
    }

    private static Map<UUID, Weighed> byId(List<Weighed> orders) {
        Map<UUID, Weighed> byId = new LinkedHashMap<>();
        orders.forEach(one -> byId.put(one.order().id(), one));
        return byId;
    }
}

package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.Openings;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import dk.sundhedsklynge.funds.weighing.KnownOrders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The orders of one cooperation as the database has them, with the transfers that stand for them. */
final class StoredOrders implements KnownOrders {
    private final String cooperation;
    private final List<OrderSource> sources;
    private final Accounts accounts;
    private final Journal journal;
    private final @Nullable LocalDate closedUntil;
    private final Map<UUID, UUID> entries = new HashMap<>();

    StoredOrders(
            String cooperation,
            List<OrderSource> sources,
            Accounts accounts,
            Journal journal,
            @Nullable LocalDate closedUntil) {
        this.cooperation = cooperation;
        this.sources = sources;
        this.accounts = accounts;
        this.journal = journal;
        this.closedUntil = closedUntil;
    }

    /** The entry that stood for an order that was read from here; null when it moved no money. */
    @Nullable
    UUID entryOf(UUID order) {
        return entries.get(order);
    }

    @Override
    public List<WeighedOrder> all() {
        return read(source -> source.all(cooperation));
    }

    @Override
    public List<WeighedOrder> waiting() {
        return read(source -> source.waiting(cooperation));
    }

    @Override
    public List<WeighedOrder> from(WeighingTurn start) {
        return start.equals(WeighingTurn.LAST) ? new ArrayList<>() : read(source -> source.from(cooperation, start));
    }

    @Override
    public List<WeighedOrder> fromWithoutVouchers(WeighingTurn start) {
        return start.equals(WeighingTurn.LAST)
                ? new ArrayList<>()
                : read(source -> source.fromWithoutVouchers(cooperation, start));
    }

    @Override
    public boolean hasVouchers(LocalDate from) {
        return sources.stream().anyMatch(source -> source.hasVouchers(cooperation, from));
    }

    /** Minutes grant of the cluster's own money alone; what an opening says is granted of another fund is weighed with all. */
    @Override
    public OptionalLong leastLeftOfGrant(UUID project, LocalDate from) {
        return sources.stream().anyMatch(source -> source.hasVouchersOf(cooperation, project, from))
                ? OptionalLong.of(accounts.leastLeftOfGrant(FundNames.ofCluster(cooperation), project, from))
                : OptionalLong.empty();
    }

    @Override
    public List<WeighedOrder> byId(Collection<UUID> ids) {
        return about(ids, source -> source.byId(ids));
    }

    @Override
    public List<WeighedOrder> thatWaitFor(Collection<UUID> causes) {
        return about(causes, source -> source.thatWaitFor(cooperation, causes));
    }

    @Override
    public List<WeighedOrder> settling(Collection<UUID> recommendations) {
        return about(recommendations, source -> source.settling(recommendations));
    }

    @Override
    public List<WeighedOrder> containedRecommendations(Collection<UUID> projects) {
        return about(projects, source -> source.containedRecommendations(cooperation, projects));
    }

    @Override
    public List<WeighedOrder> keys(Collection<UUID> keys, WeighingTurn before) {
        return about(keys, source -> source.keys(cooperation, keys, before));
    }

    @Override
    public Optional<WeighingTurn> firstTurnOfKey(UUID key) {
        return sources.stream()
                .map(source -> source.firstTurnOfKey(cooperation, key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Map<String, Order> openings() {
        return openings(List.of(), Set.of());
    }

    /** Those in force if orders were there, or were not. */
    Map<String, Order> openings(List<Order> added, Set<UUID> removed) {
        return openings(
                        stored(source -> source.openings(cooperation)).stream()
                                .filter(one -> !removed.contains(one.order().id()))
                                .toList(),
                        added)
                .inForce();
    }

    /** Those that were not weighed because another is in force or they cannot be, with what becomes of them. */
    List<OrderSource.PostedOrder> openingsNotInForce() {
        List<OrderSource.StoredOrder> found = stored(source -> source.openings(cooperation));
        Map<UUID, Outcome> others = openings(found, List.of()).others();
        return found.stream()
                .filter(one ->
                        one.turn() == null && others.containsKey(one.order().id()))
                .map(one -> new WeighedOrder(
                        one.order(),
                        null,
                        Objects.requireNonNull(others.get(one.order().id()))))
                .map(one -> new OrderSource.PostedOrder(one, null))
                .toList();
    }

    private Openings openings(List<OrderSource.StoredOrder> openings, List<Order> added) {
        List<Order> here = new ArrayList<>(added);
        Set<UUID> causes = new HashSet<>();
        Set<UUID> frozen = new HashSet<>();
        for (OrderSource.StoredOrder opening : openings) {
            here.add(opening.order());
            causes.addAll(opening.order().waitsFor());
            if (closedUntil != null
                    && opening.turn() != null
                    && !opening.order().on().isAfter(closedUntil)) {
                frozen.add(opening.order().id());
            }
        }
        if (!causes.isEmpty()) {
            stored(source -> source.byId(causes)).forEach(cause -> here.add(cause.order()));
        }
        return Openings.of(here, appliedElsewhere(causes), closedUntil, frozen);
    }

    @Override
    public Set<UUID> appliedElsewhere(Collection<UUID> effects) {
        return union(effects, source -> source.appliedElsewhere(effects));
    }

    @Override
    public Set<UUID> withdrawn(Collection<UUID> effects) {
        return union(effects, source -> source.withdrawn(effects));
    }

    @Override
    public Balances balances() {
        return accounts.balances(cooperation);
    }

    @Override
    public @Nullable LocalDate closedUntil() {
        return closedUntil;
    }

    private Set<UUID> union(Collection<UUID> about, Function<OrderSource, Set<UUID>> reading) {
        Set<UUID> all = new HashSet<>();
        if (!about.isEmpty()) {
            sources.forEach(source -> all.addAll(reading.apply(source)));
        }
        return all;
    }

    private List<WeighedOrder> about(
            Collection<UUID> ids, Function<OrderSource, List<OrderSource.StoredOrder>> reading) {
        return ids.isEmpty() ? new ArrayList<>() : read(reading);
    }

    private List<WeighedOrder> read(Function<OrderSource, List<OrderSource.StoredOrder>> reading) {
        List<OrderSource.StoredOrder> found = stored(reading);
        Map<UUID, List<Transfer>> transfers = journal.transfers(found.stream()
                .map(OrderSource.StoredOrder::entry)
                .filter(Objects::nonNull)
                .toList());
        List<WeighedOrder> read = new ArrayList<>();
        for (OrderSource.StoredOrder one : found) {
            if (one.entry() != null) {
                entries.put(one.order().id(), one.entry());
            }
            read.add(new WeighedOrder(
                    one.order(), one.turn(), booked(one.outcome(), transfers.getOrDefault(one.entry(), List.of()))));
        }
        return read;
    }

    private List<OrderSource.StoredOrder> stored(Function<OrderSource, List<OrderSource.StoredOrder>> reading) {
        List<OrderSource.StoredOrder> found = new ArrayList<>();
        sources.forEach(source -> found.addAll(reading.apply(source)));
        return found;
    }

    private static Outcome booked(Outcome outcome, List<Transfer> transfers) {
        return switch (outcome) {
            case Outcome.Booked booked -> new Outcome.Booked(transfers, booked.warning());
            case Outcome.Reserved reserved -> new Outcome.Reserved(transfers, reserved.warning());
            case Outcome.Contained _, Outcome.Changed _, Outcome.Refused _, Outcome.Waiting _ -> outcome;
        };
    }
}

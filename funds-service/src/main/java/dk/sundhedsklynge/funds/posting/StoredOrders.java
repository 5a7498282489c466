package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.book.Funds;
import dk.sundhedsklynge.funds.book.Openings;
import dk.sundhedsklynge.funds.book.Order;
import dk.sundhedsklynge.funds.book.Turn;
import dk.sundhedsklynge.funds.book.Verdict;
import dk.sundhedsklynge.funds.book.Weighed;
import dk.sundhedsklynge.funds.book.WeighedOrders;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.Balances;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.ledger.Transfer;
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
final class StoredOrders implements WeighedOrders {
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
    public List<Weighed> all() {
        return read(source -> source.all(cooperation));
    }

    @Override
    public List<Weighed> waiting() {
        return read(source -> source.waiting(cooperation));
    }

    @Override
    public List<Weighed> from(Turn start) {
        return start.equals(Turn.LAST) ? new ArrayList<>() : read(source -> source.from(cooperation, start));
    }

    @Override
    public List<Weighed> fromWithoutVouchers(Turn start) {
        return start.equals(Turn.LAST)
                ? new ArrayList<>()
                : read(source -> source.fromWithoutVouchers(cooperation, start));
    }

    @Override
    public boolean hasVouchers(LocalDate from) {
        return sources.stream().anyMatch(source -> source.hasVouchers(cooperation, from));
    }

    @Override
    public OptionalLong leastLeftOfGrant(UUID project, LocalDate from) {
        return sources.stream().anyMatch(source -> source.hasVouchersOf(cooperation, project, from))
                ? OptionalLong.of(accounts.leastLeftOfGrant(Funds.ofCluster(cooperation), project, from))
                : OptionalLong.empty();
    }

    @Override
    public List<Weighed> byId(Collection<UUID> ids) {
        return about(ids, source -> source.byId(ids));
    }

    @Override
    public List<Weighed> thatWaitFor(Collection<UUID> causes) {
        return about(causes, source -> source.thatWaitFor(cooperation, causes));
    }

    @Override
    public List<Weighed> answering(Collection<UUID> recommendations) {
        return about(recommendations, source -> source.answering(recommendations));
    }

    @Override
    public List<Weighed> containedRecommendations(Collection<UUID> projects) {
        return about(projects, source -> source.containedRecommendations(cooperation, projects));
    }

    @Override
    public List<Weighed> keys(Collection<UUID> keys, Turn before) {
        return about(keys, source -> source.keys(cooperation, keys, before));
    }

    @Override
    public Optional<Turn> firstTurnOfKey(UUID key) {
        return sources.stream()
                .map(source -> source.firstTurnOfKey(cooperation, key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Map<String, Order> openings() {
        return openings(kept(source -> source.openings(cooperation))).inForce();
    }

    /** Those that were not weighed because another is in force or they cannot be, with what becomes of them by now. */
    List<OrderSource.Outcome> openingsNotInForce() {
        List<OrderSource.Kept> kept = kept(source -> source.openings(cooperation));
        Map<UUID, Verdict> others = openings(kept).others();
        return kept.stream()
                .filter(one ->
                        one.turn() == null && others.containsKey(one.order().id()))
                .map(one -> new Weighed(
                        one.order(),
                        null,
                        Objects.requireNonNull(others.get(one.order().id()))))
                .map(one -> new OrderSource.Outcome(one, null))
                .toList();
    }

    private Openings openings(List<OrderSource.Kept> openings) {
        if (openings.isEmpty()) {
            return new Openings(Map.of(), Map.of());
        }
        List<Order> here = new ArrayList<>();
        Set<UUID> causes = new HashSet<>();
        Set<UUID> frozen = new HashSet<>();
        for (OrderSource.Kept opening : openings) {
            here.add(opening.order());
            causes.addAll(opening.order().waitsFor());
            if (closedUntil != null
                    && opening.turn() != null
                    && !opening.order().on().isAfter(closedUntil)) {
                frozen.add(opening.order().id());
            }
        }
        if (!causes.isEmpty()) {
            kept(source -> source.byId(causes)).forEach(cause -> here.add(cause.order()));
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

    private List<Weighed> about(Collection<UUID> ids, Function<OrderSource, List<OrderSource.Kept>> reading) {
        return ids.isEmpty() ? new ArrayList<>() : read(reading);
    }

    private List<Weighed> read(Function<OrderSource, List<OrderSource.Kept>> reading) {
        List<OrderSource.Kept> kept = kept(reading);
        Map<UUID, List<Transfer>> transfers = journal.transfers(kept.stream()
                .map(OrderSource.Kept::entry)
                .filter(Objects::nonNull)
                .toList());
        List<Weighed> read = new ArrayList<>();
        for (OrderSource.Kept one : kept) {
            if (one.entry() != null) {
                entries.put(one.order().id(), one.entry());
            }
            read.add(new Weighed(
                    one.order(), one.turn(), booked(one.verdict(), transfers.getOrDefault(one.entry(), List.of()))));
        }
        return read;
    }

    private List<OrderSource.Kept> kept(Function<OrderSource, List<OrderSource.Kept>> reading) {
        List<OrderSource.Kept> kept = new ArrayList<>();
        sources.forEach(source -> kept.addAll(reading.apply(source)));
        return kept;
    }

    private static Verdict booked(Verdict verdict, List<Transfer> transfers) {
        return switch (verdict) {
            case Verdict.Booked booked -> new Verdict.Booked(transfers, booked.warning());
            case Verdict.Reserved reserved -> new Verdict.Reserved(transfers, reserved.warning());
            case Verdict.Contained _, Verdict.Changed _, Verdict.Refused _, Verdict.Waiting _ -> verdict;
        };
    }
}

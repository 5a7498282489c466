package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.ChainHead;
import dk.sundhedsklynge.funds.ledger.ChainHeads;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.ledger.Ledger;
import dk.sundhedsklynge.funds.ledger.NewEntry;
import dk.sundhedsklynge.funds.ledger.PublishedBalances;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.project.ProjectOwners;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import dk.sundhedsklynge.funds.weighing.Progress;
import dk.sundhedsklynge.funds.weighing.Reweigh;
import dk.sundhedsklynge.funds.weighing.StartsTooLate;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the ledger of a cooperation in step with what was ordered and noted: books what is new, reverses what no longer
 * holds, leaves everything else alone. The work grows with what the change can concern.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReconcileLedger {
    private static final Logger LOG = Logger.getLogger(ReconcileLedger.class);

    /** What entries of notes that name projects rest on; also openings of documents, which open the projects that they name. */
    private static final Set<String> NOTED = Set.of(CauseType.VOUCHER.code(), CauseType.OPENING.code());

    private final List<OrderSource> sources;
    private final ChainHeads heads;
    private final ClosedPeriods periods;
    private final DueWeighings weighings;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Journal journal;
    private final ProjectOwners owners;
    private final PublishedBalances published;
    private final Event<LedgerChanged> changed;

    ReconcileLedger(
            @All List<OrderSource> sources,
            ChainHeads heads,
            ClosedPeriods periods,
            DueWeighings weighings,
            Ledger ledger,
            Accounts accounts,
            Journal journal,
            ProjectOwners owners,
            PublishedBalances published,
            Event<LedgerChanged> changed) {
        this.sources = sources;
        this.heads = heads;
        this.periods = periods;
        this.weighings = weighings;
        this.ledger = ledger;
        this.accounts = accounts;
        this.journal = journal;
        this.owners = owners;
        this.published = published;
        this.changed = changed;
    }

    /**
     * Who caused a change, for entries that reverse.
     *
     * @param why Danish sentence
     */
    public record Reason(String actor, String why) {}

    /**
     * Nobody else weighs or books for the cooperation until the transaction ends. Nobody waits for a weighing of everything.
     *
     * @return false when everything is to be weighed first: then nothing is booked, and changes are weighed together with it
     */
    public boolean take(String cooperation) {
        return head(cooperation).isPresent();
    }

    private Optional<ChainHead> head(String cooperation) {
        if (weighings.isDue(cooperation)) {
            return Optional.empty();
        }
        ChainHead head = heads.take(cooperation);
        // Asked for meanwhile, by whoever held the end of the chain before.
        return weighings.isDue(cooperation) ? Optional.empty() : Optional.of(head);
    }

    /** Whether an order counts from a day whose accounts are closed. */
    public boolean isClosed(Order order) {
        LocalDate until = closedUntil(order.cooperation());
        return until != null && !order.on().isAfter(until);
    }

    /** The last day of the closed period; null when none is closed. */
    public @Nullable LocalDate closedUntil(String cooperation) {
        return periods.closedUntil(cooperation);
    }

    /**
     * Closes the accounts up to a day: what was booked stays, and what still waits and counts from a day up to it is refused.
     *
     * @return false when everything is to be weighed first; nothing is closed then
     */
    public boolean close(String cooperation, LocalDate until, Instant now, Reason reason) {
        Optional<ChainHead> head = head(cooperation).filter(ChainHead::hasTurns);
        if (head.isPresent()) {
            periods.close(head.get(), until, reason.actor(), now);
            StoredOrders orders = orders(cooperation);
            keep(orders.openingsNotInForce());
            write(head.get(), Reweigh.Change.NONE, Reweigh.reweigh(orders, Reweigh.Change.NONE), reason, orders);
        }
        return head.isPresent();
    }

    /** An order is new. What names a project of another cooperation is refused unweighed; a note never is. */
    public void add(Order order, Reason reason) {
        boolean ofOthers = !order.isNote()
                && !owners.ofOthers(order.cooperation(), order.terms().projects())
                        .isEmpty();
        if (ofOthers) {
            keep(List.of(OwnerChange.refusal(order)));
        } else {
            reconcile(order.cooperation(), new Reweigh.Change(List.of(order), List.of(), Set.of()), reason);
        }
    }

    /** Notes of one cooperation are new; they are weighed together. */
    public void addAll(String cooperation, List<Order> notes, Reason reason) {
        if (!notes.isEmpty()) {
            reconcile(cooperation, new Reweigh.Change(notes, List.of(), Set.of()), reason);
        }
    }

    /** Something is stated of the money, or no longer, and none of it moves: what is told of it can be another than before. */
    public void stated(String cooperation) {
        changed.fire(new LedgerChanged(cooperation, Set.of(), Set.of()));
    }

    /** As {@link #remove} for several orders. */
    public boolean removeAll(String cooperation, Set<UUID> ids, Reason reason) {
        StoredOrders orders = orders(cooperation);
        return reconcile(cooperation, new Reweigh.Change(List.of(), orders.byId(ids), ids), reason, orders);
    }

    /** An order is refused without being weighed, whatever the money. */
    public void refuse(Order order, Outcome.Refused refusal) {
        keep(List.of(new OrderSource.PostedOrder(new WeighedOrder(order, null, refusal), null)));
    }

    /**
     * An order is about to be withdrawn or reversed; it is still kept, and no longer when the caller is done.
     *
     * @return false when everything is to be weighed first; then it stays, and is taken out by that weighing
     */
    public boolean remove(String cooperation, UUID id, Reason reason) {
        StoredOrders orders = orders(cooperation);
        List<WeighedOrder> gone = orders.byId(Set.of(id));
        return reconcile(cooperation, new Reweigh.Change(List.of(), gone, Set.of(id)), reason, orders);
    }

    /** An effect that orders of the cooperation wait for was answered by another service, or was withdrawn before it came. */
    public void answered(String cooperation, UUID effect, Reason reason) {
        reconcile(cooperation, new Reweigh.Change(List.of(), List.of(), Set.of(effect)), reason);
    }

    /** Effects of the cooperation name a project whose owner is another than before. */
    public void ownerChanged(String cooperation, Set<UUID> effects, Reason reason) {
        if (!take(cooperation)) {
            weighings.ask(cooperation, effects);
            return;
        }
        StoredOrders orders = orders(cooperation);
        OwnerChange change = OwnerChange.of(orders.byId(effects), owners);
        if (change.isEmpty()) {
            return;
        }
        if (reconcile(cooperation, change.andRemoved(List.of()), reason, orders)) {
            keep(change.refusals());
        } else {
            weighings.ask(cooperation, effects);
        }
    }

    /**
     * Weighs everything that is not in a closed period, together with the changes that were put off; what comes out otherwise than
     * it stands is booked anew. The end of the chain is taken only when all is weighed, so the transaction has to be one that
     * fails when somebody else has booked meanwhile.
     *
     * @param withdrawn effects that are about to be withdrawn; they are still kept
     * @param named effects that name a project whose owner is another than before
     */
    public void everything(String cooperation, Set<UUID> withdrawn, Set<UUID> named, Reason reason, Progress progress) {
        StoredOrders orders = orders(cooperation);
        Set<UUID> staying = new HashSet<>(named);
        staying.removeAll(withdrawn);
        OwnerChange owned = OwnerChange.of(orders.byId(staying), owners);
        Reweigh.Change change = owned.andRemoved(orders.byId(withdrawn));
        Reweigh.Result result = Reweigh.everything(orders, change, progress);
        write(heads.take(cooperation), change, result, reason, orders);
        keep(owned.refusals());
    }

    /**
     * What would be if orders were there, or were not.
     *
     * @param inForce the openings as things are, by fund
     */
    public record Trial(
            Map<String, Order> inForce,
            Map<UUID, WeighedOrder> before,
            Map<UUID, WeighedOrder> after,
            Balances balancesBefore,
            Balances balancesAfter) {
        /** All that would be booked then. */
        public List<Transfer> standing() {
            Map<UUID, WeighedOrder> then = new HashMap<>(before);
            then.putAll(after);
            return then.values().stream().flatMap(one -> one.booked().stream()).toList();
        }
    }

    /** Weighs everything with these orders and without others, and books nothing. */
    public Trial tryOut(String cooperation, List<Order> added, Set<UUID> removed) {
        StoredOrders orders = orders(cooperation);
        Reweigh.Result result = Reweigh.everything(orders, new Reweigh.Change(added, orders.byId(removed), removed));
        return new Trial(orders.openings(), result.before(), result.after(), orders.balances(), result.balances());
    }

    private void keep(List<OrderSource.PostedOrder> outcomes) {
        sources.forEach(source -> source.keep(outcomes));
    }

    /** Which openings would be in force, by fund, if orders were there, or were not. Nothing is weighed. */
    public Map<String, Order> openings(String cooperation, List<Order> added, Set<UUID> removed) {
        return orders(cooperation).openings(added, removed);
    }

    private StoredOrders orders(String cooperation) {
        return new StoredOrders(cooperation, sources, accounts, journal, periods.closedUntil(cooperation));
    }

    private void reconcile(String cooperation, Reweigh.Change change, Reason reason) {
        reconcile(cooperation, change, reason, orders(cooperation));
    }

    /** @return false when it is put off, because everything has to be weighed and that takes long */
    private boolean reconcile(String cooperation, Reweigh.Change change, Reason reason, StoredOrders orders) {
        Optional<ChainHead> free = head(cooperation);
        if (free.isEmpty()) {
            weighings.ask(cooperation);
            return false;
        }
        ChainHead head = free.get();
        boolean everything = !head.hasTurns() || Reweigh.concernsOpenings(orders, change);
        if (everything && weighings.isLong(head)) {
            weighings.ask(cooperation);
            return false;
        }
        write(
                head,
                change,
                head.hasTurns() ? reweigh(orders, change) : Reweigh.everything(orders, change),
                reason,
                orders);
        return true;
    }

    private static Reweigh.Result reweigh(StoredOrders orders, Reweigh.Change change) {
        try {
            return Reweigh.reweigh(orders, change);
        } catch (StartsTooLate e) {
            LOG.errorf(e, "Everything is weighed, because less was not enough");
            return Reweigh.everything(orders, change);
        }
    }

    private void write(
            ChainHead head, Reweigh.Change change, Reweigh.Result result, Reason reason, StoredOrders orders) {
        EntriesToPost drafts = new EntriesToPost(head.cooperation(), reason, orders, ledger);
        change.removed().forEach(drafts::reverse);
        result.after()
                .values()
                .forEach(now -> drafts.change(result.before().get(now.order().id()), now));
        List<NewEntry> all = drafts.inOrder();
        assertInStep(orders, all, result.balances());
        holdPublished(head.cooperation(), all);
        ledger.post(head.cooperation(), all);
        List<OrderSource.PostedOrder> outcomes = result.after().values().stream()
                .map(now -> new OrderSource.PostedOrder(now, drafts.entryOf(now)))
                .toList();
        keep(outcomes);
        if (all.stream().anyMatch(entry -> entry.reverses() != null && (entry.closed() || isForAProject(entry)))) {
            published.releaseWhatIsOpen(head.cooperation());
        }
        changed.fire(new LedgerChanged(head.cooperation(), projects(all), openings(change, result)));
    }

    /** Before anything closed is booked, the balances are kept as they are published now. */
    private void holdPublished(String cooperation, List<NewEntry> entries) {
        List<NewEntry> closed = entries.stream().filter(NewEntry::closed).toList();
        List<NewEntry> noted = entries.stream()
                .filter(entry -> NOTED.contains(entry.causeType()) && isForAProject(entry))
                .toList();
        if (!closed.isEmpty()) {
            published.holdBeforeClosed(cooperation, projects(closed));
        }
        if (!noted.isEmpty()) {
            published.holdIfClosed(cooperation, projects(noted));
        }
    }

    private static boolean isForAProject(NewEntry entry) {
        return !projects(List.of(entry)).isEmpty();
    }

    /** What is booked is exactly what was weighed; otherwise nothing of it may be committed. */
    private static void assertInStep(StoredOrders orders, List<NewEntry> drafts, Balances weighed) {
        Balances booked = orders.balances();
        drafts.forEach(draft -> booked.apply(draft.transfers()));
        if (!booked.standing().equals(weighed.standing())) {
            throw new IllegalStateException("What was weighed is not what is to be booked");
        }
    }

    private static Set<String> openings(Reweigh.Change change, Reweigh.Result result) {
        return Stream.concat(change.removed().stream(), result.after().values().stream())
                .map(WeighedOrder::order)
                .filter(Order::isOpening)
                .map(Order::fund)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> projects(List<NewEntry> drafts) {
        Set<UUID> projects = new HashSet<>();
        for (NewEntry draft : drafts) {
            for (Transfer transfer : draft.transfers()) {
                addIfTied(projects, transfer.debit().project());
                addIfTied(projects, transfer.credit().project());
            }
        }
        return projects;
    }

    private static void addIfTied(Set<UUID> projects, @Nullable UUID project) {
        if (project != null) {
            projects.add(project);
        }
    }
}

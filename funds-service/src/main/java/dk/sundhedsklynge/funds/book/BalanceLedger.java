package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.database.Database;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.Draft;
import dk.sundhedsklynge.funds.ledger.Ledger;
import dk.sundhedsklynge.funds.ledger.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings the ledger of a cooperation in step with what was ordered and noted: books what is new, reverses what no longer
 * holds, leaves everything else alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BalanceLedger {
    private final Planning planning;
    private final Database database;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Event<LedgerChanged> changed;

    BalanceLedger(
            Planning planning, Database database, Ledger ledger, Accounts accounts, Event<LedgerChanged> changed) {
        this.planning = planning;
        this.database = database;
        this.ledger = ledger;
        this.accounts = accounts;
        this.changed = changed;
    }

    /**
     * @param actor who caused the change, for entries that reverse
     * @param reason why, for entries that reverse; Danish
     */
    public void balance(String cooperation, String actor, String reason) {
        database.lock(cooperation);
        Map<UUID, Order> orders = planning.orders(cooperation);
        Plan plan = planning.weigh(cooperation, orders.values());
        Map<UUID, UUID> entries = post(cooperation, orders, plan, actor, reason);
        planning.tell(cooperation, plan, entries);
        changed.fire(new LedgerChanged(cooperation));
    }

    /** @return the entry that stands for each order */
    private Map<UUID, UUID> post(String cooperation, Map<UUID, Order> orders, Plan plan, String actor, String reason) {
        Map<UUID, Ledger.Standing> standing = ledger.standing(cooperation);
        Map<UUID, UUID> entries = new HashMap<>();
        Map<UUID, Ledger.Standing> toReverse = new HashMap<>(standing);
        List<Order> toBook = new ArrayList<>();
        plan.verdicts().forEach((id, verdict) -> {
            List<Transfer> transfers = verdict.transfersToBook();
            Ledger.Standing booked = standing.get(id);
            if (transfers.isEmpty()) {
                return;
            }
            Order order = orders.get(id);
            if (order == null) {
                throw new IllegalStateException("A verdict without an order: " + id);
            }
            if (booked != null && booked.transfersDigest().equals(Ledger.digestOf(transfers))) {
                toReverse.remove(id);
                entries.put(id, booked.id());
            } else {
                toBook.add(order);
            }
        });
        List<Draft> drafts = new ArrayList<>();
        Map<UUID, UUID> reversals = new HashMap<>();
        standing.values().stream()
                .filter(entry -> toReverse.containsKey(entry.causeId()))
                .toList()
                .reversed()
                .forEach(entry -> {
                    Draft reversal = reversal(cooperation, entry, actor, reason);
                    reversals.put(entry.causeId(), reversal.id());
                    drafts.add(reversal);
                });
        for (Order order : toBook) {
            Draft draft = booking(order, plan, reversals.get(order.id()));
            entries.put(order.id(), draft.id());
            drafts.add(draft);
        }
        if (!drafts.isEmpty()) {
            ledger.post(cooperation, drafts);
            assertInStep(cooperation, plan);
        }
        return entries;
    }

    private Draft reversal(String cooperation, Ledger.Standing entry, String actor, String reason) {
        return new Draft(
                UUID.randomUUID(),
                cooperation,
                entry.fund(),
                CauseType.REVERSAL.code(),
                entry.id(),
                null,
                entry.id(),
                reason,
                actor,
                entry.effectiveOn(),
                entry.closed(),
                ledger.transfers(entry.id()).stream().map(Transfer::reversed).toList());
    }

    private Draft booking(Order order, Plan plan, @Nullable UUID reversal) {
        Verdict verdict = plan.verdicts().getOrDefault(order.id(), new Verdict.Waiting(Set.of()));
        return new Draft(
                UUID.randomUUID(),
                order.cooperation(),
                order.fund(),
                order.cause().code(),
                order.id(),
                reversal != null
                        ? reversal
                        : ledger.lastReversalOf(order.cause().code(), order.id()),
                null,
                null,
                order.actor(),
                order.on(),
                order.closed(),
                verdict.transfersToBook());
    }

    /** What is booked is exactly what was planned; otherwise nothing of it may be committed. */
    private void assertInStep(String cooperation, Plan plan) {
        if (!accounts.balances(cooperation).standing().equals(plan.balances().standing())) {
            throw new IllegalStateException("The ledger of " + cooperation + " is not what its orders say");
        }
    }
}

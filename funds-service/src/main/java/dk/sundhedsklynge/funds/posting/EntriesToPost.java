package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.ledger.Ledger;
import dk.sundhedsklynge.funds.ledger.NewEntry;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries that turn what stands into what was weighed: first the reversals, the latest first, then the bookings. */
final class EntriesToPost {
    private final String cooperation;
    private final ReconcileLedger.Reason reason;
    private final StoredOrders orders;
    private final Ledger ledger;
    private final List<NewEntry> reversals = new ArrayList<>();
    private final List<WeighedOrder> toBook = new ArrayList<>();
    private final Map<UUID, UUID> reversalOf = new HashMap<>();
    private final Map<UUID, UUID> entries = new HashMap<>();
    private final List<UUID> bookedBefore = new ArrayList<>();

    EntriesToPost(String cooperation, ReconcileLedger.Reason reason, StoredOrders orders, Ledger ledger) {
        this.cooperation = cooperation;
        this.reason = reason;
        this.orders = orders;
        this.ledger = ledger;
    }

    /** @param before null when the order is new */
    void change(@Nullable WeighedOrder before, WeighedOrder now) {
        UUID id = now.order().id();
        UUID entry = before == null ? null : orders.entryOf(id);
        List<Transfer> transfers = now.booked();
        if (before != null && entry != null && before.booked().equals(transfers)) {
            entries.put(id, entry);
            return;
        }
        if (before != null) {
            reverse(before);
            bookedBefore.add(id);
        }
        if (!transfers.isEmpty()) {
            toBook.add(now);
        }
    }

    void reverse(WeighedOrder gone) {
        Order order = gone.order();
        UUID entry = orders.entryOf(order.id());
        if (entry != null) {
            NewEntry reversal = new NewEntry(
                    UUID.randomUUID(),
                    cooperation,
                    order.fund(),
                    CauseType.REVERSAL.code(),
                    entry,
                    null,
                    entry,
                    reason.why(),
                    reason.actor(),
                    order.on(),
                    order.closed(),
                    gone.booked().stream().map(Transfer::reversed).toList());
            reversalOf.put(order.id(), reversal.id());
            reversals.add(reversal);
        }
    }

    List<NewEntry> inOrder() {
        bookedBefore.removeAll(reversalOf.keySet());
        Map<UUID, UUID> earlier = ledger.lastReversals(bookedBefore);
        List<NewEntry> drafts = new ArrayList<>(reversals.reversed());
        for (WeighedOrder weighed : toBook) {
            Order order = weighed.order();
            NewEntry draft = new NewEntry(
                    UUID.randomUUID(),
                    order.cooperation(),
                    order.fund(),
                    order.cause().code(),
                    order.id(),
                    reversalOf.getOrDefault(order.id(), earlier.get(order.id())),
                    null,
                    null,
                    order.actor(),
                    order.on(),
                    order.closed(),
                    weighed.booked());
            entries.put(order.id(), draft.id());
            drafts.add(draft);
        }
        return drafts;
    }

    /** The entry that stands for an order; null when it moves no money. */
    @Nullable
    UUID entryOf(WeighedOrder weighed) {
        return entries.get(weighed.order().id());
    }
}

package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.ledger.Account;
import dk.sundhedsklynge.funds.ledger.Accounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The ledger of a cooperation as it stands, and around the days its documents are from, which are gone through in order. */
final class LedgerDays {
    private final List<LocalDate> bounds;
    private final List<Accounts.Change> changes;
    private final Map<Account, Integer> places = new LinkedHashMap<>();
    private final LedgerAt before;
    private final LedgerAt then;
    private final LedgerAt now;
    private int addedToBefore;
    private int addedToThen;

    /**
     * @param bounds as {@link #bounds} gives them
     * @param changes of the accounts, parted by the bounds
     */
    LedgerDays(List<LocalDate> bounds, List<Accounts.Change> changes, Set<String> municipalities) {
        this.bounds = bounds;
        this.changes = changes;
        changes.forEach(change -> places.putIfAbsent(change.account(), places.size()));
        ScopedAccounts accounts = new ScopedAccounts(new ArrayList<>(places.keySet()), municipalities);
        before = new LedgerAt(accounts);
        then = new LedgerAt(accounts);
        now = new LedgerAt(accounts);
        changes.forEach(change -> add(now, change));
    }

    /** The mornings of these days and of those after them, ascending. */
    static List<LocalDate> bounds(Collection<LocalDate> days) {
        TreeSet<LocalDate> bounds = new TreeSet<>(days);
        days.forEach(day -> bounds.add(day.plusDays(1)));
        return List.copyOf(bounds);
    }

    /** Days are gone through in ascending order. */
    void moveTo(LocalDate day) {
        addedToBefore = addUntil(day, before, addedToBefore);
        addedToThen = addUntil(day.plusDays(1), then, addedToThen);
    }

    private int addUntil(LocalDate morning, LedgerAt ledger, int added) {
        int bound = bounds.indexOf(morning);
        int next = added;
        while (next < changes.size() && changes.get(next).bounds() <= bound) {
            add(ledger, changes.get(next));
            next++;
        }
        return next;
    }

    private void add(LedgerAt ledger, Accounts.Change change) {
        ledger.add(places.getOrDefault(change.account(), -1), change.amount());
    }

    /** At the end of the day before. */
    LedgerAt before() {
        return before;
    }

    /** At the end of the day. */
    LedgerAt then() {
        return then;
    }

    LedgerAt now() {
        return now;
    }
}

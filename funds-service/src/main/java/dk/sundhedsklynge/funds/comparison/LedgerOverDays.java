package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountChange;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.account.StatedFact;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.order.FundNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The ledger of a cooperation as it stands, and around the days its documents are from, which are gone through in order. */
public final class LedgerOverDays {
    private final List<LocalDate> bounds;
    private final List<AccountChange> changes;
    private final List<StatedFact> facts;
    private final Map<Account, Integer> places = new LinkedHashMap<>();
    private final LedgerFigures before;
    private final LedgerFigures then;
    private final LedgerFigures now;
    private int addedToBefore;
    private int addedToThen;

    /**
     * @param bounds as {@link #bounds} gives them
     * @param changes of the accounts, parted by the bounds
     * @param facts what is stated of the money, on any day
     * @param parties of the cluster's own money
     */
    public LedgerOverDays(
            List<LocalDate> bounds, List<AccountChange> changes, List<StatedFact> facts, PartiesOfFund parties) {
        this.bounds = bounds;
        this.changes = changes;
        this.facts = facts;
        changes.forEach(change -> places.putIfAbsent(change.account(), places.size()));
        ScopedAccounts accounts = new ScopedAccounts(new ArrayList<>(places.keySet()), parties);
        before = new LedgerFigures(accounts);
        then = new LedgerFigures(accounts);
        now = new LedgerFigures(accounts);
        changes.forEach(change -> add(now, change));
        now.state(StatedPosition.OfFunds.at(null, facts));
    }

    /** The mornings of these days and of those after them, ascending. */
    public static List<LocalDate> bounds(Collection<LocalDate> days) {
        TreeSet<LocalDate> bounds = new TreeSet<>(days);
        days.forEach(day -> bounds.add(day.plusDays(1)));
        return List.copyOf(bounds);
    }

    /** Days are gone through in ascending order. */
    public void moveTo(LocalDate day) {
        addedToBefore = addUntil(day, before, addedToBefore);
        addedToThen = addUntil(day.plusDays(1), then, addedToThen);
        before.state(StatedPosition.OfFunds.at(day.minusDays(1), facts));
        then.state(StatedPosition.OfFunds.at(day, facts));
        then.open(facts.stream()
                .filter(it -> it.kind() == StatedFact.Kind.OPENED
                        && FundNames.isOfCluster(it.fund())
                        && it.since().equals(day))
                .toList());
    }

    private int addUntil(LocalDate morning, LedgerFigures ledger, int added) {
        int bound = bounds.indexOf(morning);
        int next = added;
        while (next < changes.size() && changes.get(next).bounds() <= bound) {
            add(ledger, changes.get(next));
            next++;
        }
        return next;
    }

    private void add(LedgerFigures ledger, AccountChange change) {
        ledger.add(places.getOrDefault(change.account(), -1), change.amount());
    }

    /** At the end of the day before. */
    public LedgerFigures before() {
        return before;
    }

    /** At the end of the day. */
    public LedgerFigures then() {
        return then;
    }

    public LedgerFigures now() {
        return now;
    }
}

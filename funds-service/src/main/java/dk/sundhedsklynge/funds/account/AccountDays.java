package dk.sundhedsklynge.funds.account;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What each account was given and lost by standing entries, per day, from one day on. */
public final class AccountDays {
    private final LocalDate since;
    private final Map<Account, TreeMap<LocalDate, Moved>> days = new HashMap<>();

    /** In øre. */
    private record Moved(long credited, long debited) {
        Moved plus(long credit, long debit) {
            return new Moved(credited + credit, debited + debit);
        }
    }

    public AccountDays(LocalDate since) {
        this.since = since;
    }

    /** The first day that is known. */
    public LocalDate since() {
        return since;
    }

    public void add(LocalDate day, Transfer transfer) {
        add(transfer.debit(), day, 0, transfer.amount());
        add(transfer.credit(), day, transfer.amount(), 0);
    }

    public void add(Account account, LocalDate day, long credited, long debited) {
        days.computeIfAbsent(account, key -> new TreeMap<>())
                .merge(day, new Moved(credited, debited), (one, more) -> one.plus(more.credited, more.debited));
    }

    /** Whether an account lost anything on this day or later. */
    public boolean isDebitedFrom(Account account, LocalDate day) {
        return tail(account, day).values().stream().anyMatch(one -> one.debited() > 0);
    }

    /**
     * The least that what some accounts hold, less what others hold, came to at any time from a day on; or less than that, as
     * everything lost on a day is taken to come before everything given on it.
     *
     * @param now what it comes to after the last day
     * @param day not before {@link #since()}
     */
    public long lowest(Set<Account> held, Set<Account> less, long now, LocalDate day) {
        TreeMap<LocalDate, Moved> moved = new TreeMap<>();
        held.forEach(
                account -> tail(account, day).forEach((on, one) -> merge(moved, on, one.credited(), one.debited())));
        less.forEach(
                account -> tail(account, day).forEach((on, one) -> merge(moved, on, one.debited(), one.credited())));
        long lowest = now;
        long after = now;
        for (Moved one : moved.descendingMap().values()) {
            long before = after - one.credited() + one.debited();
            lowest = Math.min(lowest, before - one.debited());
            after = before;
        }
        return Math.min(lowest, after);
    }

    private static void merge(TreeMap<LocalDate, Moved> moved, LocalDate day, long credited, long debited) {
        moved.merge(day, new Moved(credited, debited), (one, more) -> one.plus(more.credited, more.debited));
    }

    private NavigableMap<LocalDate, Moved> tail(Account account, LocalDate day) {
        TreeMap<LocalDate, Moved> moved = days.get(account);
        return moved == null ? new TreeMap<>() : moved.tailMap(day, true);
    }
}

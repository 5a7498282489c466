package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.ledger.Account;
import dk.sundhedsklynge.funds.ledger.Balances;
import dk.sundhedsklynge.funds.ledger.Holder;
import dk.sundhedsklynge.funds.ledger.Kind;
import dk.sundhedsklynge.funds.ledger.Transfer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How the money of a fund stands while orders are weighed, and from which accounts an amount is drawn. */
final class Position {
    private final Balances balances = new Balances();

    Balances balances() {
        return balances;
    }

    void apply(List<Transfer> transfers) {
        balances.apply(transfers);
    }

    long total(String fund, Kind kind) {
        return balances.sum(account -> account.fund().equals(fund) && account.kind() == kind);
    }

    private long of(String fund, Kind kind, Holder holder) {
        return balances.sum(account -> account.fund().equals(fund)
                && account.kind() == kind
                && account.holder().equals(holder));
    }

    /** Whether it is known what the fund has received; before that nothing can be said to be missing. */
    boolean isOpened(String fund) {
        return total(fund, Kind.RECEIVED) < 0;
    }

    /**
     * What is missing to take these amounts. A party's own money comes first, then what is not split; an amount of no named
     * party only asks whether the fund has it.
     */
    long missing(String fund, Kind kind, Map<Holder, Long> wanted) {
        long all = wanted.values().stream().mapToLong(Long::longValue).sum();
        long missingInAll = Math.max(0, all - total(fund, kind));
        long shared = Math.max(
                0,
                balances.sum(account -> account.fund().equals(fund)
                        && account.kind() == kind
                        && !account.holder().isSplit()));
        long missingOfParties = wanted.entrySet().stream()
                .filter(entry -> entry.getKey().isSplit())
                .mapToLong(entry -> Math.max(0, entry.getValue() - of(fund, kind, entry.getKey())))
                .sum();
        return Math.max(missingInAll, missingOfParties - shared);
    }

    /**
     * Takes an amount of one holder's money: its own period first, then the oldest that has any, earmarked money last. What
     * is not there is taken from its own period, which then stands below zero.
     */
    List<Transfer> draw(String fund, Kind from, Holder holder, long amount, Account to, String period) {
        Account own = Account.of(fund, from, holder, period);
        List<Account> sources = balances
                .standing(account -> account.fund().equals(fund)
                        && account.kind() == from
                        && account.holder().equals(holder))
                .keySet()
                .stream()
                .sorted(Comparator.<Account, Boolean>comparing(account -> account.earmark() != null)
                        .thenComparing(account -> !account.period().equals(period))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Transfer> transfers = new ArrayList<>();
        long left = amount;
        for (Account source : sources) {
            long part = Math.min(left, balances.of(source));
            if (part > 0 && !source.equals(to)) {
                transfers.add(new Transfer(source, to, part));
                left -= part;
            }
        }
        if (left > 0) {
            addTo(transfers, new Transfer(own, to, left));
        }
        return transfers;
    }

    private static void addTo(List<Transfer> transfers, Transfer more) {
        for (int i = 0; i < transfers.size(); i++) {
            Transfer one = transfers.get(i);
            if (one.debit().equals(more.debit()) && one.credit().equals(more.credit())) {
                transfers.set(i, new Transfer(one.debit(), one.credit(), one.amount() + more.amount()));
                return;
            }
        }
        transfers.add(more);
    }
}

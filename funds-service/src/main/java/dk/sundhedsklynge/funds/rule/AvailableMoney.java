package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.Transfer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How the money of a fund stands while orders are weighed, and from which accounts an amount is drawn. */
public final class AvailableMoney {
    private final Balances balances;

    public AvailableMoney(Balances balances) {
        this.balances = balances;
    }

    public Balances balances() {
        return balances;
    }

    public void apply(List<Transfer> transfers) {
        balances.apply(transfers);
    }

    /** Whether it is known what the fund has received; before that nothing can be said to be missing. */
    boolean isOpened(String fund) {
        return balances.total(fund, AccountKind.RECEIVED) < 0;
    }

    /**
     * What is missing to take these amounts, 0 when they can be taken. A party's own money comes first, then what is not split;
     * nobody takes what another party has. An amount of no named party only asks whether the fund has it.
     *
     * @return øre that have to come in before the amounts can be taken
     */
    long missing(String fund, AccountKind kind, Map<Holder, Long> wanted) {
        return missing(balances.byHolder(fund, kind), wanted);
    }

    /** The same, of free money that has no purpose yet. */
    long missingWithoutPurpose(String fund, Map<Holder, Long> wanted) {
        Map<Holder, Long> held = new HashMap<>();
        balances.byHolder(fund, AccountKind.FREE).keySet().forEach(holder -> balances.heldBy(
                        fund, AccountKind.FREE, holder)
                .forEach((account, balance) -> {
                    if (account.earmark() == null) {
                        held.merge(holder, balance, Long::sum);
                    }
                }));
        return missing(held, wanted);
    }

    private static long missing(Map<Holder, Long> held, Map<Holder, Long> wanted) {
        long before = HeldMoney.of(held).shortfall();
        Map<Holder, Long> afterwards = new HashMap<>(held);
        wanted.forEach((holder, amount) -> afterwards.merge(holder, -amount, Long::sum));
        long after = HeldMoney.of(afterwards).shortfall();
        if (after <= before) {
            return 0;
        }
        return wanted.keySet().stream().allMatch(Holder::namesParty)
                ? after - HeldMoney.of(without(held, wanted.keySet())).uncoveredOfParties()
                : after;
    }

    private static Map<Holder, Long> without(Map<Holder, Long> held, Set<Holder> holders) {
        Map<Holder, Long> others = new HashMap<>(held);
        holders.forEach(others::remove);
        return others;
    }

    /**
     * @param own what parties have above zero, together
     * @param lacking what parties are below zero, together
     * @param shared what is not split; may be below zero
     */
    private record HeldMoney(long own, long lacking, long shared) {
        static HeldMoney of(Map<Holder, Long> held) {
            long own = 0;
            long lacking = 0;
            long shared = 0;
            for (Map.Entry<Holder, Long> one : held.entrySet()) {
                if (!one.getKey().namesParty()) {
                    shared += one.getValue();
                } else if (one.getValue() > 0) {
                    own += one.getValue();
                } else {
                    lacking -= one.getValue();
                }
            }
            return new HeldMoney(own, lacking, shared);
        }

        /** What no money stands behind: what is not split covers parties that lack, parties cover what is not split. */
        long shortfall() {
            return shared >= 0 ? uncoveredOfParties() : lacking + Math.max(0, -shared - own);
        }

        long uncoveredOfParties() {
            return Math.max(0, lacking - Math.max(0, shared));
        }
    }

    /**
     * Takes an amount of one holder's money: its own period first, then the oldest that has any, earmarked money last. What
     * is not there is taken from its own period, which then stands below zero.
     *
     * @param which narrows down the accounts it is taken from
     */
    List<Transfer> draw(
            AccountKind from, Holder holder, long amount, Account to, String period, Predicate<Account> which) {
        String fund = to.fund();
        Account own = Account.of(fund, from, holder, period);
        List<Account> sources = balances.heldBy(fund, from, holder).keySet().stream()
                .filter(which)
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

package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.order.FundNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The accounts of a cooperation, and which of them a claim is about. Many claims are about the same. */
final class ScopedAccounts {
    private final List<Account> accounts;
    private final PartiesOfFund parties;
    private final Map<FigureScope, int[]> byScope = new HashMap<>();
    private final Map<FigureScope, int[]> notSplit = new HashMap<>();

    /** @param parties of the cluster's own money */
    ScopedAccounts(List<Account> accounts, PartiesOfFund parties) {
        this.accounts = List.copyOf(accounts);
        this.parties = parties;
    }

    Account get(int index) {
        return accounts.get(index);
    }

    int size() {
        return accounts.size();
    }

    PartiesOfFund parties() {
        return parties;
    }

    /** Of the cluster's money, the accounts that a claim is about. */
    int[] of(FigureScope scope) {
        return byScope.computeIfAbsent(scope, it -> ofCluster(it.accounts(parties.isMunicipality())));
    }

    /** Of the cluster's money, the accounts that are not split and can be of the party that a claim is about. */
    int[] notSplit(FigureScope scope) {
        return notSplit.computeIfAbsent(scope, it -> ofCluster(it.notSplit(parties.isMunicipality())));
    }

    private int[] ofCluster(Predicate<Account> meant) {
        return IntStream.range(0, accounts.size())
                .filter(index -> FundNames.isOfCluster(accounts.get(index).fund()) && meant.test(accounts.get(index)))
                .toArray();
    }
}

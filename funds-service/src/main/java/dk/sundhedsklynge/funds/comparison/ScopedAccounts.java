package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.order.FundNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The accounts of a cooperation, and which of them a claim is about. Many claims are about the same. */
final class ScopedAccounts {
    private final List<Account> accounts;
    private final Set<String> municipalities;
    private final Map<FigureScope, int[]> byScope = new HashMap<>();

    /** @param municipalities codes of those that are meant by "kommunerne" */
    ScopedAccounts(List<Account> accounts, Set<String> municipalities) {
        this.accounts = List.copyOf(accounts);
        this.municipalities = municipalities;
    }

    Account get(int index) {
        return accounts.get(index);
    }

    int size() {
        return accounts.size();
    }

    /** Of the cluster's money, the accounts that a claim is about. */
    int[] of(FigureScope scope) {
        return byScope.computeIfAbsent(scope, it -> {
            Predicate<Account> meant = it.accounts(municipalities);
            return IntStream.range(0, accounts.size())
                    .filter(index ->
                            FundNames.isOfCluster(accounts.get(index).fund()) && meant.test(accounts.get(index)))
                    .toArray();
        });
    }
}

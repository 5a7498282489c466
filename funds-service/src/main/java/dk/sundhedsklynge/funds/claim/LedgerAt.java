package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.book.Funds;
import dk.sundhedsklynge.funds.ledger.Account;
import dk.sundhedsklynge.funds.ledger.Figures;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The ledger of a cooperation at one moment. */
final class LedgerAt {
    private final ScopedAccounts accounts;
    private final long[] balances;

    LedgerAt(ScopedAccounts accounts) {
        this.accounts = accounts;
        this.balances = new long[accounts.size()];
    }

    void add(int account, long amount) {
        balances[account] = Math.addExact(balances[account], amount);
    }

    /** What a claim is about; cluster money only. */
    Figures figures(Scope scope) {
        Figures figures = Figures.NONE;
        for (int account : accounts.of(scope)) {
            figures = figures.with(accounts.get(account).kind(), balances[account]);
        }
        return figures;
    }

    /** Of each source that is not the cluster's. */
    Collection<Figures> otherFunds() {
        Map<String, Figures> funds = new HashMap<>();
        for (int index = 0; index < balances.length; index++) {
            Account account = accounts.get(index);
            if (!Funds.isOfCluster(account.fund())) {
                funds.merge(account.fund(), Figures.NONE.with(account.kind(), balances[index]), Figures::plus);
            }
        }
        return funds.values();
    }
}

package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.order.FundNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The ledger of a cooperation at one moment. */
public final class LedgerFigures {
    private final ScopedAccounts accounts;
    private final long[] balances;

    LedgerFigures(ScopedAccounts accounts) {
        this.accounts = accounts;
        this.balances = new long[accounts.size()];
    }

    void add(int account, long amount) {
        balances[account] = Math.addExact(balances[account], amount);
    }

    /** What a claim is about; cluster money only. */
    Figures figures(FigureScope scope) {
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
            if (!FundNames.isOfCluster(account.fund())) {
                funds.merge(account.fund(), Figures.NONE.with(account.kind(), balances[index]), Figures::plus);
            }
        }
        return funds.values();
    }
}

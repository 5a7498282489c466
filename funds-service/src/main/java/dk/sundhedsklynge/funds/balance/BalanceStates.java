package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.book.LedgerChanged;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.Figures;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import java.util.UUID;

/** Tells the other services how the money of a cooperation and of its projects stands: at every change, and on a snapshot. */
@ApplicationScoped
public class BalanceStates implements SnapshotSource {
    private final Accounts accounts;
    private final PublishedStates published;

    BalanceStates(Accounts accounts, PublishedStates published) {
        this.accounts = accounts;
        this.published = published;
    }

    void told(@Observes LedgerChanged changed) {
        String cooperation = changed.cooperation();
        Sheet sheet = new Sheet(accounts.balances(cooperation));
        published.tell(CooperationBalanceState.of(cooperation, sheet.total()));
        SortedMap<UUID, Figures> byProject = sheet.byProject();
        accounts.projects(cooperation)
                .forEach((project, closed) -> published.tell(ProjectBalanceState.of(
                        project, cooperation, byProject.getOrDefault(project, Figures.NONE), closed)));
    }

    @Override
    @Transactional
    public void emit() {
        published.tellAllAgain();
    }
}

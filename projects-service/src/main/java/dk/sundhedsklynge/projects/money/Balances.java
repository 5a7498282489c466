package dk.sundhedsklynge.projects.money;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** The money of all projects. */
@ApplicationScoped
public class Balances implements PanacheRepositoryBase<ProjectBalance, UUID> {

    private final Event<ProjectWithoutMoney> emptied;

    Balances(Event<ProjectWithoutMoney> emptied) {
        this.emptied = emptied;
    }

    public void know(ProjectBalanceState state) {
        ProjectBalance balance = findById(state.id());
        if (balance == null) {
            balance = new ProjectBalance(state.id(), state.cooperation());
            balance.know(state);
            persist(balance);
        } else {
            balance.know(state);
        }
        if (!balance.hasMoney()) {
            emptied.fire(new ProjectWithoutMoney(state.id(), state.cooperation()));
        }
    }

    /** Whether anything was granted, recommended or spent in any fund, closed items counted in. */
    public boolean hasMoney(UUID project) {
        ProjectBalance balance = findById(project);
        return balance != null && balance.hasMoney();
    }
}

package dk.sundhedsklynge.projects.money;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The money of all projects. */
@ApplicationScoped
public class Balances implements PanacheRepositoryBase<ProjectBalance, UUID> {

    public void know(ProjectBalanceState state) {
        ProjectBalance balance = findById(state.id());
        if (balance == null) {
            balance = new ProjectBalance(state.id(), state.cooperation());
            balance.know(state);
            persist(balance);
        } else {
            balance.know(state);
        }
    }

    /** Balances by project; a project without money has none. */
    public Map<UUID, ProjectBalance> of(Collection<UUID> projects) {
        return projects.isEmpty()
                ? Map.of()
                : list("project in ?1", projects).stream()
                        .collect(Collectors.toMap(ProjectBalance::project, Function.identity()));
    }
}

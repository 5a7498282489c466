package dk.sundhedsklynge.projects.money;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps the money of the projects as funds-service tells it. */
@ApplicationScoped
public class ProjectBalanceListener implements EventHandler {
    private final Balances balances;

    ProjectBalanceListener(Balances balances) {
        this.balances = balances;
    }

    @Override
    public Set<String> types() {
        return Set.of(ProjectBalanceState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        balances.know(event.as(ProjectBalanceState.class));
    }
}

package dk.sundhedsklynge.projects.register;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps the copy of the register. */
@ApplicationScoped
public class RegisterListener implements EventHandler {
    private final Cooperations cooperations;

    RegisterListener(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    public Set<String> types() {
        return Set.of(CooperationState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        cooperations.know(event.as(CooperationState.class));
    }
}

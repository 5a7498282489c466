package dk.sundhedsklynge.projects.register;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;

/** Keeps the copy of the register, and tells whoever waits for a cooperation. */
@ApplicationScoped
public class RegisterListener implements EventHandler {
    private final Cooperations cooperations;
    private final Event<CooperationTold> told;

    RegisterListener(Cooperations cooperations, Event<CooperationTold> told) {
        this.cooperations = cooperations;
        this.told = told;
    }

    @Override
    public Set<String> types() {
        return Set.of(CooperationState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        CooperationState state = event.as(CooperationState.class);
        cooperations.know(state);
        told.fire(new CooperationTold(state.id()));
    }
}

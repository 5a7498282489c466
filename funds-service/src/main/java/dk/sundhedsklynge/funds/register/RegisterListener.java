package dk.sundhedsklynge.funds.register;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;

/** Keeps the copy of the register, and tells whoever waits for a cooperation. */
@ApplicationScoped
public class RegisterListener implements EventHandler {
    private final Cooperations cooperations;
    private final Parties parties;
    private final Event<CooperationTold> told;

    RegisterListener(Cooperations cooperations, Parties parties, Event<CooperationTold> told) {
        this.cooperations = cooperations;
        this.parties = parties;
        this.told = told;
    }

    @Override
    public Set<String> types() {
        return Set.of(CooperationState.TYPE, PartyState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        switch (event.type()) {
            case CooperationState.TYPE -> know(event.as(CooperationState.class));
            case PartyState.TYPE -> parties.know(event.as(PartyState.class));
            default -> throw new IllegalStateException("Not asked for: " + event.type());
        }
    }

    private void know(CooperationState state) {
        cooperations.know(state);
        told.fire(new CooperationTold(state.id()));
    }
}

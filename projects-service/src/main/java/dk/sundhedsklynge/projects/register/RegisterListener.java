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
    private final Parties parties;
    private final Event<CooperationBecameKnown> known;

    RegisterListener(Cooperations cooperations, Parties parties, Event<CooperationBecameKnown> known) {
        this.cooperations = cooperations;
        this.parties = parties;
        this.known = known;
    }

    @Override
    public Set<String> types() {
        return Set.of(CooperationState.TYPE, PartyState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        if (event.type().equals(PartyState.TYPE)) {
            parties.know(event.as(PartyState.class));
            return;
        }
        CooperationState state = event.as(CooperationState.class);
        cooperations.know(state);
        parties.willChange();
        known.fire(new CooperationBecameKnown(state.id()));
    }
}

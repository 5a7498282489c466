package dk.sundhedsklynge.funds.register;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps the copy of the register. */
@ApplicationScoped
public class RegisterListener implements EventHandler {
    private final Cooperations cooperations;
    private final Parties parties;

    RegisterListener(Cooperations cooperations, Parties parties) {
        this.cooperations = cooperations;
        this.parties = parties;
    }

    @Override
    public Set<String> types() {
        return Set.of(CooperationState.TYPE, PartyState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        switch (event.type()) {
            case CooperationState.TYPE -> cooperations.know(event.as(CooperationState.class));
            case PartyState.TYPE -> parties.know(event.as(PartyState.class));
            default -> throw new IllegalStateException("Not asked for: " + event.type());
        }
    }
}

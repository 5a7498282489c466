package dk.sundhedsklynge.projects.register;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;

/** Keeps the copy of the register, and tells whoever waits for a cooperation. */
@ApplicationScoped
public class RegisterListener implements EventHandler {
    private final Cooperations cooperations;
    private final Database database;
    private final Event<CooperationBecameKnown> known;

    RegisterListener(Cooperations cooperations, Database database, Event<CooperationBecameKnown> known) {
        this.cooperations = cooperations;
        this.database = database;
        this.known = known;
    }

    @Override
    public Set<String> types() {
        return Set.of(CooperationState.TYPE, PartyState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        switch (event.type()) {
            case CooperationState.TYPE -> know(event.as(CooperationState.class));
            case PartyState.TYPE -> know(event.as(PartyState.class));
            default -> throw new IllegalStateException("Not asked for: " + event.type());
        }
    }

    private void know(CooperationState state) {
        cooperations.know(state);
        known.fire(new CooperationBecameKnown(state.id()));
    }

    private void know(PartyState state) {
        database.update("""
                insert into party (id, sequence, name) values (?, ?, ?)
                on conflict (id) do update set sequence = excluded.sequence, name = excluded.name
                where party.sequence < excluded.sequence""", state.id(), state.sequence(), state.name());
    }
}

package dk.sundhedsklynge.meetings.handover.part;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what funds and projects write for a run, and has the dossiers made once nothing is missing. */
@ApplicationScoped
public class HandoverPartListener implements EventHandler {
    private final Parts parts;
    private final PartReceiver receiver;

    HandoverPartListener(Parts parts, PartReceiver receiver) {
        this.parts = parts;
        this.receiver = receiver;
    }

    @Override
    public Set<String> types() {
        return Set.of(PartWritten.OfFunds.TYPE, PartWritten.OfProjects.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        if (event.type().equals(PartWritten.OfFunds.TYPE)) {
            take(Parts.Service.FUNDS, event.as(PartWritten.OfFunds.class));
        } else {
            take(Parts.Service.PROJECTS, event.as(PartWritten.OfProjects.class));
        }
    }

    private void take(Parts.Service service, PartWritten<?> it) {
        if (!receiver.lock(it.id())) {
            throw new InvalidEvent("Kørslen %s er ikke bestilt her. Bestil overdragelsen igen.".formatted(it.id()));
        }
        parts.keep(service, it);
        receiver.partCame(it.id());
    }
}

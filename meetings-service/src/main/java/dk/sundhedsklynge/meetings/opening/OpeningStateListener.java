package dk.sundhedsklynge.meetings.opening;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what funds says of openings. */
@ApplicationScoped
public class OpeningStateListener implements EventHandler {
    private final OpeningsInForce openings;

    OpeningStateListener(OpeningsInForce openings) {
        this.openings = openings;
    }

    @Override
    public Set<String> types() {
        return Set.of(OpeningState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        openings.keep(event.as(OpeningState.class));
    }
}

package dk.sundhedsklynge.meetings.headline;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what funds and projects say. */
@ApplicationScoped
public class HeadlineListener implements EventHandler {
    private final Headlines headlines;

    HeadlineListener(Headlines headlines) {
        this.headlines = headlines;
    }

    @Override
    public Set<String> types() {
        return Set.of(BalanceState.TYPE, ProjectState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        if (event.type().equals(BalanceState.TYPE)) {
            headlines.keep(event.as(BalanceState.class));
        } else {
            headlines.keep(event.as(ProjectState.class));
        }
    }
}

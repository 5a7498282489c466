package dk.sundhedsklynge.projects.takeover;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads which projects councils go on with. */
@ApplicationScoped
public class TakeOverListener implements EventHandler {
    private final TakeOverProject takeOver;

    TakeOverListener(TakeOverProject takeOver) {
        this.takeOver = takeOver;
    }

    @Override
    public Set<String> types() {
        return Set.of(ProjectTakenOver.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        takeOver.take(event.as(ProjectTakenOver.class));
    }
}

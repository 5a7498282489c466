package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads which cooperation a project belongs to. */
@ApplicationScoped
public class ProjectListener implements EventHandler {
    private final ApplyEffects apply;

    ProjectListener(ApplyEffects apply) {
        this.apply = apply;
    }

    @Override
    public Set<String> types() {
        return Set.of(ProjectState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        apply.knowOwner(event.as(ProjectState.class));
    }
}

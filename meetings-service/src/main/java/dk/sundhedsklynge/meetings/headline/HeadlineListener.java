package dk.sundhedsklynge.meetings.headline;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.project.LearnProject;
import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps what funds and projects say. */
@ApplicationScoped
public class HeadlineListener implements EventHandler {
    private final Headlines headlines;
    private final LearnProject projects;

    HeadlineListener(Headlines headlines, LearnProject projects) {
        this.headlines = headlines;
        this.projects = projects;
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
            learn(event.as(ProjectState.class));
        }
    }

    private void learn(ProjectState it) {
        if (headlines.keep(it)) {
            projects.learn(
                    it.id(),
                    it.cooperation(),
                    it.name(),
                    it.aliases() == null ? List.of() : it.aliases(),
                    it.access() == Access.CLOSED,
                    it.takenBack());
        }
    }
}

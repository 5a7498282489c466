package dk.sundhedsklynge.meetings.topics;

import dk.sundhedsklynge.platform.events.ForeignTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What others publish and meetings have no use for. */
@ApplicationScoped
public class ForeignEventTypes implements ForeignTypes {
    @Override
    public Set<String> types() {
        return Set.of("funds.project-balance-state.v1");
    }
}

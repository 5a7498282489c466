package dk.sundhedsklynge.funds.topics;

import dk.sundhedsklynge.platform.events.ForeignTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What others publish and funds have no use for. */
@ApplicationScoped
public class ForeignEventTypes implements ForeignTypes {
    @Override
    public Set<String> types() {
        return Set.of(
                "register.body-state.v1",
                "register.organisation-state.v1",
                "register.person-state.v1",
                "register.seat-state.v1",
                "meetings.decision-adopted.v1",
                "meetings.meeting-state.v1",
                "meetings.project-taken-over.v1",
                "projects.handover-part-written.v1");
    }
}

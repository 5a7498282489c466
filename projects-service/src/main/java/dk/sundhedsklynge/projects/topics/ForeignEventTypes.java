package dk.sundhedsklynge.projects.topics;

import dk.sundhedsklynge.platform.events.ForeignTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What others publish and projects have no use for. */
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
                "funds.figures-checked.v1",
                "funds.cooperation-balance-state.v1",
                "funds.handover-part-written.v1",
                "funds.handover-file-written.v1",
                "funds.opening-state.v1");
    }
}

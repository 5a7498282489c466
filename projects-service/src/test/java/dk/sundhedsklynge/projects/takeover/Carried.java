package dk.sundhedsklynge.projects.takeover;

import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A decision that carries a project to a council. */
final class Carried {
    private Carried() {}

    static Change to(String council, UUID project, String on) {
        return new Change(
                UUID.randomUUID(),
                "nordjylland-vest",
                Step.CARRY_TO_COUNCIL,
                LocalDate.parse(on),
                "nordjylland-vest:politisk",
                Access.OPEN,
                new Anchor(null, UUID.randomUUID(), 4, null, 118),
                new Terms(project, null, List.of(), null, null, null, council, null));
    }
}

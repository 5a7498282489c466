package dk.sundhedsklynge.meetings.headline;

import dk.sundhedsklynge.meetings.openness.Access;
import java.util.UUID;

/** What is read of {@code projects.project-state.v1}. */
public record ProjectState(UUID id, long sequence, String cooperation, String name, String phase, Access access) {
    public static final String TYPE = "projects.project-state.v1";
}

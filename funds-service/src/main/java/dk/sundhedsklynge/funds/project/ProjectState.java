package dk.sundhedsklynge.funds.project;

import java.util.UUID;

/** What is read of {@code projects.project-state.v1}. */
public record ProjectState(UUID id, long sequence, String cooperation) {
    public static final String TYPE = "projects.project-state.v1";
}

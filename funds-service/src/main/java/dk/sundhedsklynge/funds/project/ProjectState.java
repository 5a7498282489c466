package dk.sundhedsklynge.funds.project;

import java.util.UUID;

/**
 * What is read of {@code projects.project-state.v1}.
 *
 * @param access {@code closed} when only closed items name the project
 */
public record ProjectState(UUID id, long sequence, String cooperation, String name, String access) {
    public static final String TYPE = "projects.project-state.v1";
}

package dk.sundhedsklynge.meetings.proposal.project;

import java.util.List;
import java.util.UUID;

/**
 * A project that no known name matched. Its id is computed from cooperation and name, so it is the same whichever minutes
 * name it first.
 *
 * @param aliases other names that the same minutes use for it
 * @param closed whether only closed items name it
 */
public record NewProject(UUID id, String name, List<String> aliases, boolean closed) {}

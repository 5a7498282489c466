package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code projects.project-state.v1}: the whole published state of one project; the newest sequence counts.
 *
 * @param owner in words
 * @param ownerParty code of the party that owns it
 * @param takenBack it was only written by hand, and that was taken back
 */
public record ProjectState(
        UUID id,
        long sequence,
        String cooperation,
        String name,
        List<String> aliases,
        Phase phase,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Access access,
        @Nullable String owner,
        @Nullable String ownerParty,
        boolean takenBack) {

    public static final String TYPE = "projects.project-state.v1";

    public static ProjectState of(Project project) {
        ProjectFacts facts = project.published();
        return new ProjectState(
                project.id(),
                project.sequence(),
                project.cooperation(),
                facts.name(),
                facts.aliases(),
                facts.phase(),
                facts.from(),
                facts.until(),
                project.access(),
                project.publishesOwner() ? project.owner() : null,
                project.publishesOwner() ? project.ownerParty() : null,
                project.isTakenBack());
    }
}

package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as one reader may see it.
 *
 * @param money null when the figures stem from a closed item that this reader may not see
 */
public record ProjectView(
        UUID id,
        String cooperation,
        String cooperationName,
        String name,
        List<String> aliases,
        Phase phase,
        String phaseLabel,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String council,
        @Nullable String workingGroup,
        @Nullable String owner,
        @Nullable String description,
        Access access,
        @Nullable ProjectMoney money) {

    static ProjectView of(ShownProject project, String cooperationName) {
        ProjectFacts facts = project.facts();
        return new ProjectView(
                project.id(),
                project.cooperation(),
                cooperationName,
                facts.name(),
                facts.aliases(),
                facts.phase(),
                facts.phase().label(),
                facts.from(),
                facts.until(),
                facts.council(),
                facts.workingGroup(),
                project.owner(),
                project.description(),
                project.access(),
                project.money());
    }
}

package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A project as one reader may see it.
 *
 * @param council the health council that took the project over
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
        @Nullable String councilName,
        @Nullable String workingGroup,
        @Nullable String owner,
        @Nullable String description,
        Access access,
        @Nullable ProjectMoney money) {

    /** @param nameOf what a cooperation is called */
    static ProjectView of(ShownProject project, UnaryOperator<String> nameOf) {
        ProjectFacts facts = project.facts();
        return new ProjectView(
                project.id(),
                project.cooperation(),
                nameOf.apply(project.cooperation()),
                facts.name(),
                facts.aliases(),
                facts.phase(),
                facts.phase().label(),
                facts.from(),
                facts.until(),
                facts.council(),
                facts.council() == null ? null : nameOf.apply(facts.council()),
                facts.workingGroup(),
                project.owner(),
                project.description(),
                project.access(),
                project.money());
    }
}

package dk.sundhedsklynge.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a reader is shown of a project. */
class ProjectViewTest {
    @Test
    void theCouncilIsShownByItsName() {
        ProjectView shown = ProjectView.of(project("raad-nord"), "Navn på %s"::formatted, "Part %s"::formatted);

        assertThat(shown.cooperationName()).isEqualTo("Navn på nordjylland-vest");
        assertThat(shown.council()).isEqualTo("raad-nord");
        assertThat(shown.councilName()).isEqualTo("Navn på raad-nord");
    }

    @Test
    void aProjectThatNoCouncilTookOverHasNoNameOfOne() {
        assertThat(ProjectView.of(project(null), "Navn på %s"::formatted, "Part %s"::formatted)
                        .councilName())
                .isNull();
    }

    private static ShownProject project(@Nullable String council) {
        return new ShownProject(
                UUID.randomUUID(),
                "nordjylland-vest",
                new ProjectFacts("Hold", List.of(), Phase.PROPOSED, null, null, council, null),
                Access.OPEN,
                null,
                null,
                List.of(),
                null,
                null,
                false,
                null,
                List.of(),
                1,
                ProjectMoney.NONE);
    }
}

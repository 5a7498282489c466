package dk.sundhedsklynge.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.History;
import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.Statement;
import dk.sundhedsklynge.projects.project.Statement.Stated;
import dk.sundhedsklynge.projects.project.Statement.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesInUseTest {
    private static final String VEST = "nordjylland-vest";

    @Test
    void whoMaySeeClosedProjectsIsToldWhichOneHasTheName() {
        Project closed = project("Fortroligt hold", Access.CLOSED, "Holdet");

        assertThat(NamesInUse.of(List.of(closed)).taken(UUID.randomUUID(), written("holdet", Access.OPEN), true))
                .contains(new EntryOutcome.NameTaken(closed.id(), "Fortroligt hold"));
    }

    @Test
    void othersAreToldTheSameOfOpenAndClosedProjects() {
        NamesInUse names = NamesInUse.of(
                List.of(project("Fortroligt hold", Access.CLOSED, "Holdet"), project("Åbent hold", Access.OPEN)));

        for (String name : List.of("fortroligt  HOLD", "Holdet", "Åbent hold")) {
            EntryOutcome.Refused refused = names.taken(UUID.randomUUID(), written(name, Access.OPEN), false)
                    .orElseThrow();
            assertThat(refused).isEqualTo(new EntryOutcome.NameRefused());
            assertThat(EntryProblems.sentence(refused)).startsWith("Navnet kan ikke bruges her. Spørg sekretariatet");
        }
        assertThat(names.taken(UUID.randomUUID(), written("Et andet hold", Access.OPEN), false))
                .isEmpty();
    }

    private static Project project(String name, Access access, String... aliases) {
        Project project = new Project(UUID.randomUUID(), VEST);
        Written written = written(name, access, aliases);
        Stated stated = written.position();
        assertThat(stated).isNotNull();
        project.takeOver(History.of(List.of(Statement.change(UUID.randomUUID(), project.id(), VEST, stated, written))));
        return project;
    }

    private static Written written(String name, Access access, String... aliases) {
        return new Written(
                new Stated(LocalDate.of(2024, 1, 1), name, List.of(aliases), null, null, null),
                null,
                null,
                List.of(),
                null,
                null,
                access,
                null,
                "Mail");
    }
}

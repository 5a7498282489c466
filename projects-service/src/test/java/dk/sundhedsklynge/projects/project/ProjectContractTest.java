package dk.sundhedsklynge.projects.project;

import static dk.sundhedsklynge.projects.project.Decided.extended;
import static dk.sundhedsklynge.projects.project.Decided.registered;
import static dk.sundhedsklynge.projects.project.Decided.step;

import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.projects.lifecycle.Step;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectContractTest {

    @Test
    void theStateOfAProjectIsToldAsTheExampleSays() throws IOException {
        Project project = new Project(UUID.fromString("00000000-0000-4000-8000-000000000001"), "nordjylland-vest");

        project.takeOver(History.of(List.of(
                registered("2023-05-10", "Hjemme først", "Hjemmeprojektet"),
                step(Step.START, "2023-10-01"),
                extended("2025-01-15", "2025-06-30"))));

        Contracts.assertIsExample(ProjectState.TYPE, ProjectState.of(project));
    }
}

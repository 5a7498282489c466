package dk.sundhedsklynge.meetings.handover.receive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told of a project that a council takes over, as the contract says. */
class ProjectTakenOverContractTest {
    private static final UUID PROJECT = UUID.fromString("8f14e45f-ceea-467f-a0e6-3f1d2b8c9d01");
    private static final UUID RUN = UUID.fromString("4d1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d01");

    @Test
    void aProjectIsTakenOverAsTheExampleSays() throws IOException {
        Contracts.assertIsExample(
                ProjectTakenOver.TYPE,
                new ProjectTakenOver(
                        UUID.fromString("c7b0ec0e-15a1-3c5f-8f34-0e4c1a7f6a11"),
                        1,
                        "syddanmark-lillebaelt",
                        "sundhedsraad-lillebaelt",
                        PROJECT,
                        RUN,
                        2,
                        LocalDate.of(2027, 1, 4)));
    }

    @Test
    void theIdFollowsFromTheProjectAndTheCouncilAlone() {
        LocalDate day = LocalDate.of(2027, 1, 4);
        ProjectTakenOver first = ProjectTakenOver.of("a", "council-1", PROJECT, RUN, 1, day);

        assertThat(ProjectTakenOver.of("a", "council-1", PROJECT, UUID.randomUUID(), 2, day.plusDays(1))
                        .id())
                .isEqualTo(first.id());
        assertThat(ProjectTakenOver.of("a", "council-2", PROJECT, RUN, 1, day).id())
                .isNotEqualTo(first.id());
    }
}

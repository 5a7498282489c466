package dk.sundhedsklynge.projects.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void everyPhaseHasItsTransitionsAndEveryPhaseAndStepIsUsed() {
        Set<Phase> reached = EnumSet.noneOf(Phase.class);
        Set<Step> used = EnumSet.noneOf(Step.class);
        Lifecycle.NEXT
                .values()
                .forEach(edges -> edges.forEach((to, steps) -> {
                    reached.add(to);
                    used.addAll(steps);
                }));

        assertThat(Lifecycle.NEXT.keySet()).containsExactlyInAnyOrder(Phase.values());
        assertThat(reached).containsExactlyInAnyOrder(Phase.values());
        assertThat(used).containsExactlyInAnyOrder(Step.values());
    }

    @Test
    void aStepOtherThanRegistrationLeadsToOnePhaseOnly() {
        for (Map<Phase, Set<Step>> edges : Lifecycle.NEXT.values()) {
            for (Step step : EnumSet.complementOf(EnumSet.of(Step.REGISTER))) {
                assertThat(edges.values().stream().filter(steps -> steps.contains(step)))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void everyEdgeNamesAtLeastOneStep() {
        assertThat(Lifecycle.NEXT.values().stream().flatMap(edges -> edges.values().stream()))
                .noneMatch(Set::isEmpty);
    }

    @Test
    void endedProjectsStayEnded() {
        for (Phase phase : List.of(Phase.CLOSED, Phase.CARRIED_OVER, Phase.REJECTED)) {
            assertThat(Lifecycle.NEXT.get(phase).keySet()).containsExactly(phase);
        }
    }

    @Test
    void anyPhaseButTheFinalOnesLeadsToAnEnd() {
        for (Phase phase : EnumSet.complementOf(EnumSet.of(Phase.CLOSED, Phase.CARRIED_OVER, Phase.REJECTED))) {
            assertThat(Lifecycle.NEXT.get(phase)).containsKeys(Phase.CLOSED, Phase.CARRIED_OVER);
        }
    }

    @Test
    void theReadmeShowsTheDiagramDrawnFromTheMap() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + Lifecycle.diagram() + "```");
    }
}

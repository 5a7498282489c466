package dk.sundhedsklynge.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingStateTest {

    @Test
    void everyStateHasItsTransitions() {
        assertThat(MeetingState.NEXT.keySet()).containsExactlyInAnyOrder(MeetingState.values());
    }

    @Test
    void everyStateCanBeReachedFromAPlan() {
        assertThat(MeetingState.NEXT.values().stream().flatMap(next -> next.keySet().stream()))
                .contains(MeetingState.values());
    }

    @Test
    void everyStepLeadsSomewhere() {
        Set<MeetingStep> used = MeetingState.NEXT.values().stream()
                .flatMap(next -> next.values().stream())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());

        assertThat(used).containsExactlyInAnyOrder(MeetingStep.values());
    }

    @ParameterizedTest
    @EnumSource(MeetingState.class)
    void aStepLeadsToOneStateAtMost(MeetingState from) {
        Arrays.stream(MeetingStep.values()).forEach(step -> assertThat(
                        MeetingState.NEXT.get(from).values().stream().filter(steps -> steps.contains(step)))
                .hasSizeLessThan(2));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, CALL, CALLED",
        "PLANNED, CANCEL, CANCELLED",
        "PLANNED, TAKE_MINUTES, HELD",
        "CALLED, CALL_BACK, PLANNED",
        "CALLED, HOLD, HELD",
        "CALLED, CANCEL, CANCELLED",
        "CANCELLED, REINSTATE, PLANNED",
        "HELD, TAKE_MINUTES, HELD"
    })
    void aStepLeadsOn(MeetingState from, MeetingStep step, MeetingState to) {
        assertThat(from.after(step)).contains(to);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, HOLD", "HELD, CANCEL", "HELD, CALL_BACK", "CANCELLED, CALL", "CANCELLED, TAKE_MINUTES"})
    void whatIsOverStaysSo(MeetingState from, MeetingStep step) {
        assertThat(from.after(step)).isEmpty();
    }

    @Test
    void theReadmeShowsTheDiagram() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + MeetingState.diagram() + "```");
    }
}

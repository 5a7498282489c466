package dk.sundhedsklynge.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MinutesStateTest {

    @Test
    void everyStateHasItsTransitions() {
        assertThat(MinutesState.NEXT.keySet()).containsExactlyInAnyOrder(MinutesState.values());
    }

    @Test
    void everyStepLeadsSomewhere() {
        Set<MinutesStep> used = MinutesState.NEXT.values().stream()
                .flatMap(next -> next.values().stream())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());

        assertThat(used).containsExactlyInAnyOrder(MinutesStep.values());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SEND_TO_HEARING, IN_HEARING",
        "IN_HEARING, REVISE, DRAFT",
        "IN_HEARING, APPROVE, APPROVED",
        "APPROVED, RETURN_TO_HEARING, IN_HEARING",
        "APPROVED, TAKE_APPROVAL_BACK, APPROVAL_UNKNOWN",
        "APPROVAL_UNKNOWN, APPROVE, APPROVED"
    })
    void aStepLeadsOn(MinutesState from, MinutesStep step, MinutesState to) {
        assertThat(from.after(step)).contains(to);
    }

    @ParameterizedTest
    @EnumSource(MinutesState.class)
    void ofAnImportedTextNobodyKnowsWhetherItWasApproved(MinutesState from) {
        assertThat(from.after(MinutesStep.TAKE_TEXT)).contains(MinutesState.APPROVAL_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, APPROVE", "APPROVED, REVISE", "APPROVED, SEND_TO_HEARING", "APPROVAL_UNKNOWN, SEND_TO_HEARING"})
    void noStepIsSkipped(MinutesState from, MinutesStep step) {
        assertThat(from.after(step)).isEmpty();
    }

    @Test
    void theReadmeShowsTheDiagram() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + MinutesState.diagram() + "```");
    }
}

package dk.sundhedsklynge.meetings.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EffectStateTest {

    @Test
    void everyStateSaysWhatMayFollow() {
        assertThat(EffectState.NEXT).containsOnlyKeys(EffectState.values());
    }

    @Test
    void everyStateButTheFirstCanBeReached() {
        EnumSet<EffectState> reached = EnumSet.of(EffectState.PROPOSED);
        EffectState.NEXT.values().forEach(reached::addAll);

        assertThat(reached).containsExactlyInAnyOrder(EffectState.values());
    }

    @Test
    void whatWasConfirmedCanBeTakenBackUntilItIs() {
        assertThat(Arrays.stream(EffectState.values()).filter(it -> it.mayBecome(EffectState.WITHDRAWN)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EffectState.values())
                        .filter(EffectState::isOrdered)
                        .toList());
    }

    @Test
    void whatIsDoneIsReplacedOnlyWhenItIsProposedAgain() {
        assertThat(Arrays.stream(EffectState.values()).filter(EffectState::mayBeReplacedUnseen))
                .containsExactlyInAnyOrder(
                        EffectState.PROPOSED, EffectState.PENDING, EffectState.WAITING, EffectState.REFUSED);
    }

    @Test
    void everyCodeLeadsBackToItsState() {
        assertThat(Arrays.stream(EffectState.values()).map(state -> EffectState.of(state.code())))
                .containsExactly(EffectState.values());
    }

    @Test
    void theReadmeDrawsEveryChange() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        // The README draws meetings and minutes as well.
        String diagram = readme.substring(readme.indexOf("[*] --> proposed"));
        Set<String> drawn = Pattern.compile("^    (\\w+) --> (\\w+)", Pattern.MULTILINE)
                .matcher(diagram.substring(0, diagram.indexOf("```")))
                .results()
                .map(it -> it.group(1) + " " + it.group(2))
                .collect(Collectors.toSet());

        assertThat(EffectState.NEXT.entrySet().stream().flatMap(from -> from.getValue().stream()
                        .filter(to -> to != from.getKey())
                        .map(to -> from.getKey().code() + " " + to.code())))
                .containsExactlyInAnyOrderElementsOf(drawn);
    }
}

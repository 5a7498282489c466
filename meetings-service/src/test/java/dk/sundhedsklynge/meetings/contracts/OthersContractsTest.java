package dk.sundhedsklynge.meetings.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.claim.FiguresChecked;
import dk.sundhedsklynge.meetings.effect.EffectAnswers.EffectApplied;
import dk.sundhedsklynge.meetings.effect.EffectAnswers.EffectRefused;
import dk.sundhedsklynge.meetings.headline.BalanceState;
import dk.sundhedsklynge.meetings.headline.ProjectState;
import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.ForeignTypes;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the other services publish, against what is read here. */
@QuarkusTest
class OthersContractsTest {
    private static final List<Path> PRODUCERS =
            List.of(Path.of("../funds-service/contracts"), Path.of("../projects-service/contracts"));
    private static final Pattern TYPE = Pattern.compile("\\b(funds|projects)\\.[a-z-]+\\.v\\d+\\b");
    private static final Map<String, Class<?>> RECORDS = Map.of(
            "funds.effect-applied.v1",
            EffectApplied.class,
            "projects.effect-applied.v1",
            EffectApplied.class,
            "funds.effect-refused.v1",
            EffectRefused.class,
            "projects.effect-refused.v1",
            EffectRefused.class,
            FiguresChecked.TYPE,
            FiguresChecked.class,
            BalanceState.TYPE,
            BalanceState.class,
            ProjectState.TYPE,
            ProjectState.class);

    @Inject
    @Any
    Instance<EventHandler> handlers;

    @Inject
    @Any
    Instance<ForeignTypes> foreign;

    @Test
    void everyTypeOfTheOthersIsReadOrNamedAsForeign() throws IOException {
        Set<String> known = Stream.concat(
                        handlers.stream().map(EventHandler::types),
                        foreign.stream().map(ForeignTypes::types))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        Set<String> published = new TreeSet<>();
        for (Path producer : PRODUCERS) {
            TYPE.matcher(Files.readString(producer.resolve("asyncapi.yaml")))
                    .results()
                    .map(MatchResult::group)
                    .forEach(published::add);
        }

        assertThat(published).isNotEmpty();
        assertThat(known).containsAll(published);
    }

    @Test
    void everyTypeThatIsReadHasItsRecord() {
        assertThat(handlers.stream().flatMap(handler -> handler.types().stream()))
                .containsExactlyInAnyOrderElementsOf(RECORDS.keySet());
    }

    @Test
    void ourRecordsReadTheExamplesOfTheProducers() throws IOException {
        for (Map.Entry<String, Class<?>> read : RECORDS.entrySet()) {
            Path example = PRODUCERS.stream()
                    .map(producer -> producer.resolve("examples/" + read.getKey() + ".json"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();

            Object value = Contracts.JSON.readValue(Files.readString(example), read.getValue());

            assertThat(value)
                    .as(read.getKey())
                    .hasNoNullFieldsOrPropertiesExcept("entry", "missing", "warning", "from", "until");
        }
    }
}

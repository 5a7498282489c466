package dk.sundhedsklynge.funds.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.sundhedsklynge.funds.claim.FiguresSubmitted;
import dk.sundhedsklynge.funds.effect.AccessChanged;
import dk.sundhedsklynge.funds.effect.AnsweredElsewhere;
import dk.sundhedsklynge.funds.effect.EffectOrdered;
import dk.sundhedsklynge.funds.effect.EffectWithdrawn;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.funds.register.CooperationState;
import dk.sundhedsklynge.funds.register.PartyState;
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
            List.of(Path.of("../meetings-service/contracts"), Path.of("../projects-service/contracts"));
    private static final Pattern TYPE = Pattern.compile("\\b(register|meetings|projects)\\.[a-z-]+\\.v\\d+\\b");
    private static final Map<String, Class<?>> RECORDS = Map.of(
            EffectOrdered.TYPE, EffectOrdered.Address.class,
            EffectWithdrawn.TYPE, EffectWithdrawn.class,
            AccessChanged.TYPE, AccessChanged.class,
            AnsweredElsewhere.APPLIED, AnsweredElsewhere.class,
            AnsweredElsewhere.REFUSED, AnsweredElsewhere.class,
            ProjectState.TYPE, ProjectState.class,
            FiguresSubmitted.TYPE, FiguresSubmitted.class,
            CooperationState.TYPE, CooperationState.class,
            PartyState.TYPE, PartyState.class);

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
        Set<String> read = new TreeSet<>();
        for (Path producer : PRODUCERS) {
            for (var record : RECORDS.entrySet()) {
                Path example = producer.resolve("examples/%s.json".formatted(record.getKey()));
                if (Files.exists(example)) {
                    reads(example, record.getValue());
                    read.add(record.getKey());
                }
            }
        }
        assertThat(read).isEqualTo(new TreeSet<>(RECORDS.keySet()));
    }

    private static void reads(Path example, Class<?> as) throws IOException {
        String body = Files.readString(example);
        Object value = Contracts.JSON.readValue(body, as);
        assertThat(value).as(example.toString()).hasNoNullFieldsOrPropertiesExcept("region", "from", "to");
        if (value instanceof EffectOrdered.Address address
                && address.addressee().equals("funds")) {
            EffectOrdered order = Contracts.JSON.readValue(body, EffectOrdered.class);
            assertThatCode(order::effect).doesNotThrowAnyException();
        }
        if (value instanceof FiguresSubmitted figures) {
            assertThat(figures.claims()).isNotEmpty().allSatisfy(claim -> assertThat(claim)
                    .hasNoNullFieldsOrPropertiesExcept("item", "line", "party", "label", "project", "period"));
        }
    }
}

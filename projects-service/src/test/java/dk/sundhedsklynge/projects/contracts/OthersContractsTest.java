package dk.sundhedsklynge.projects.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.ForeignTypes;
import dk.sundhedsklynge.projects.effect.AccessChanged;
import dk.sundhedsklynge.projects.effect.AppliedElsewhere;
import dk.sundhedsklynge.projects.effect.EffectOrdered;
import dk.sundhedsklynge.projects.effect.EffectWithdrawn;
import dk.sundhedsklynge.projects.money.ProjectBalanceState;
import dk.sundhedsklynge.projects.register.CooperationState;
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
            List.of(Path.of("../meetings-service/contracts"), Path.of("../funds-service/contracts"));
    private static final Pattern TYPE = Pattern.compile("\\b(register|meetings|funds)\\.[a-z-]+\\.v\\d+\\b");
    private static final Map<String, Class<?>> RECORDS = Map.of(
            EffectOrdered.TYPE, EffectOrdered.Address.class,
            EffectWithdrawn.TYPE, EffectWithdrawn.class,
            AccessChanged.TYPE, AccessChanged.class,
            AppliedElsewhere.TYPE, AppliedElsewhere.Applied.class,
            ProjectBalanceState.TYPE, ProjectBalanceState.class,
            CooperationState.TYPE, CooperationState.class);

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
            Path asyncApi = producer.resolve("asyncapi.yaml");
            if (Files.exists(asyncApi)) {
                TYPE.matcher(Files.readString(asyncApi))
                        .results()
                        .map(MatchResult::group)
                        .forEach(published::add);
            }
        }

        assertThat(known).containsAll(published);
    }

    @Test
    void everyTypeThatIsReadHasItsRecord() {
        assertThat(handlers.stream().flatMap(handler -> handler.types().stream()))
                .containsExactlyInAnyOrderElementsOf(RECORDS.keySet());
    }

    @Test
    void ourRecordsReadTheExamplesOfTheProducers() throws IOException {
        for (Path producer : PRODUCERS) {
            Path examples = producer.resolve("examples");
            if (!Files.exists(examples)) {
                continue;
            }
            for (var read : RECORDS.entrySet()) {
                Path example = examples.resolve(read.getKey() + ".json");
                if (Files.exists(example)) {
                    reads(example, read.getValue());
                }
            }
        }
    }

    private static void reads(Path example, Class<?> as) throws IOException {
        String body = Files.readString(example);
        Object value = Contracts.JSON.readValue(body, as);
        assertThat(value).as(example.toString()).hasNoNullFieldsOrPropertiesExcept("region", "from", "to");
        if (value instanceof EffectOrdered.Address address
                && address.addressee().equals("projects")) {
            EffectOrdered order = Contracts.JSON.readValue(body, EffectOrdered.class);
            assertThatCode(order::change).doesNotThrowAnyException();
        }
    }
}

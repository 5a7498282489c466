package dk.sundhedsklynge.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.access.AppointmentState;
import dk.sundhedsklynge.platform.access.EndedSessionState;
import dk.sundhedsklynge.platform.access.UserState;
import dk.sundhedsklynge.platform.access.WithdrawnUserState;
import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.ForeignTypes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the other services publish, against what is read here. A service's test extends this. */
public abstract class OthersContracts {
    private final List<Path> producers;
    private final Pattern type;
    private final Map<String, Class<?>> records;
    private final String[] absent;

    /**
     * @param producers names of the other services
     * @param topics the types of theirs begin with
     * @param records what each type is read as here
     * @param absent fields of the records that an example may leave out
     */
    protected OthersContracts(
            List<String> producers, List<String> topics, Map<String, Class<?>> records, String... absent) {
        this.producers = producers.stream()
                .map(producer -> Path.of("../%s-service/contracts".formatted(producer)))
                .toList();
        this.type = Pattern.compile("\\b(%s)\\.[a-z-]+\\.v\\d+\\b".formatted(String.join("|", topics)));
        this.records = new HashMap<>(records);
        if (producers.contains("meetings")) {
            // What the platform reads in every service that does not own access itself.
            this.records.put(EndedSessionState.TYPE, EndedSessionState.class);
            this.records.put(WithdrawnUserState.TYPE, WithdrawnUserState.class);
            this.records.put(UserState.TYPE, UserState.class);
            this.records.put(AppointmentState.TYPE, AppointmentState.class);
        }
        this.absent = Stream.concat(Stream.of(absent), Stream.of("body", "party", "project", "to"))
                .toArray(String[]::new);
    }

    /** What else holds of an example, beside that its fields are there. */
    protected void check(Object read, String body) throws IOException {}

    @Test
    void everyTypeOfTheOthersIsReadOrNamedAsForeign() throws IOException {
        Set<String> known = Stream.concat(
                        beans(EventHandler.class).map(EventHandler::types),
                        beans(ForeignTypes.class).map(ForeignTypes::types))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        Set<String> published = new TreeSet<>();
        for (Path producer : producers) {
            type.matcher(Files.readString(producer.resolve("asyncapi.yaml")))
                    .results()
                    .map(MatchResult::group)
                    .forEach(published::add);
        }

        assertThat(published).isNotEmpty();
        assertThat(known).containsAll(published);
    }

    @Test
    void everyTypeThatIsReadHasItsRecord() {
        assertThat(beans(EventHandler.class).flatMap(handler -> handler.types().stream()))
                .containsExactlyInAnyOrderElementsOf(records.keySet());
    }

    @Test
    void ourRecordsReadTheExamplesOfTheProducers() throws IOException {
        for (Map.Entry<String, Class<?>> record : records.entrySet()) {
            List<Path> examples = producers.stream()
                    .map(producer -> producer.resolve("examples/%s.json".formatted(record.getKey())))
                    .filter(Files::exists)
                    .toList();

            assertThat(examples).as(record.getKey()).hasSize(1);
            String body = Files.readString(examples.getFirst());
            Object read = Contracts.JSON.readValue(body, record.getValue());
            assertThat(read).as(record.getKey()).hasNoNullFieldsOrPropertiesExcept(absent);
            check(read, body);
        }
    }

    private static <T> Stream<T> beans(Class<T> type) {
        Instance<T> all = CDI.current().select(type, Any.Literal.INSTANCE);
        return all.stream();
    }
}

package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<String> done = new CopyOnWriteArrayList<>();

    private RecordsInHand inHand;

    private final EventHandler handler = new EventHandler() {
        @Override
        public Set<String> types() {
            return Set.of(House.TYPE);
        }

        @Override
        public void handle(InboundEvent event) {
            done.add(event.id());
        }
    };

    @Test
    void whileTheDatabaseIsAwayAnEventWaitsAndIsNoDeadLetter() throws Exception {
        try (House house = new House(Map.of());
                Wire wire = Wire.to(house.postgresPort())) {
            EventReader reader = reader(house.dataSource(wire.port()));

            wire.cut();
            Thread receiving = Thread.ofPlatform().start(() -> reader.receive(event()));
            await().atMost(SOON).until(() -> wire.refused() > 8);
            // The database that is away has a check of its own.
            await().atMost(SOON).until(() -> inHand.stuck().isEmpty());
            wire.mend();
            receiving.join(SOON);

            assertThat(done).containsExactly("1");
            assertThat(house.number("select count(*) from dead_letter")).isZero();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private EventReader reader(DataSource database) {
        ObjectMapper json = new ObjectMapper();
        EventSettings settings = House.settings("attempts", "2", "backoff", "1ms", "stuck-after", "1ms");
        inHand = new RecordsInHand(new StuckRecords(database), settings, Clock.systemUTC());
        return new EventReader(
                new HandleEvent(
                        List.of(handler), List.of(), new Inbox(database), new DeadLetters(database, json), json),
                new DeadLetters(database, json),
                inHand,
                database,
                settings);
    }

    private static ConsumerRecord<byte[], byte[]> event() {
        var record = new ConsumerRecord<>("klynge.register", 0, 0, bytes("key"), bytes("{}"));
        Map.of("ce_id", "1", "ce_type", House.TYPE, "ce_source", "/klynge/test")
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }
}

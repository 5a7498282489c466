package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.TcpProxy;
import io.quarkus.runtime.ShutdownEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String TOPIC = "klynge.register";

    private final List<String> done = new CopyOnWriteArrayList<>();

    private RecordsInProgress inProgress;
    private Runnable afterwards = () -> {};

    private final EventHandler handler = new EventHandler() {
        @Override
        public Set<String> types() {
            return Set.of(EventTestBed.TYPE);
        }

        @Override
        public void handle(InboundEvent event) {
            done.add(event.id());
            afterwards.run();
        }
    };

    @Test
    void whileTheDatabaseIsAwayAnEventWaitsAndIsNoDeadLetter() throws Exception {
        try (EventTestBed bed = new EventTestBed(Map.of());
                TcpProxy proxy = TcpProxy.to(bed.postgresPort())) {
            EventReader reader = reader(bed.dataSource(proxy.port()));

            proxy.cut();
            Thread receiving = Thread.ofPlatform().start(() -> reader.receive(records(event(1))));
            await().atMost(SOON).until(() -> proxy.refused() > 8);
            // The database that is away has a check of its own.
            await().atMost(SOON).until(() -> inProgress.stuck().isEmpty());
            proxy.mend();
            receiving.join(SOON);

            assertThat(done).containsExactly("1");
            assertThat(bed.number("select count(*) from dead_letter")).isZero();
        }
    }

    @Test
    void aServiceThatStopsWithinABatchLosesNothingAndDoesNothingTwice() throws Exception {
        try (EventTestBed bed = new EventTestBed(Map.of())) {
            EventReader stopping = reader(bed.dataSource(bed.postgresPort()));
            EventReader next = reader(bed.dataSource(bed.postgresPort()));
            var batch = records(broken(0), event(1), broken(2), event(3));
            afterwards = () -> stopping.stop(new ShutdownEvent());

            assertThatThrownBy(() -> stopping.receive(batch)).hasMessageContaining("delivered again");
            assertThat(done).containsExactly("1");
            assertThat(bed.number("select count(*) from dead_letter")).isZero();
            next.receive(batch);
            next.receive(batch);

            assertThat(done).containsExactly("1", "3");
            assertThat(bed.number("select count(*) from dead_letter")).isEqualTo(2);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private EventReader reader(DataSource database) {
        Database access = new Database(database);
        ObjectMapper json = new ObjectMapper();
        EventSettings settings = EventTestBed.settings("attempts", "2", "backoff", "1ms", "stuck-after", "1ms");
        inProgress = new RecordsInProgress(new StuckRecords(access), settings, Clock.systemUTC());
        return new EventReader(
                new HandleEvent(List.of(handler), List.of(), new Inbox(access), new DeadLetters(access, json), json),
                new DeadLetters(access, json),
                inProgress,
                database,
                settings);
    }

    @SafeVarargs
    private static ConsumerRecords<byte[], byte[]> records(ConsumerRecord<byte[], byte[]>... records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), List.of(records)), Map.of());
    }

    /** Without an id. */
    private static ConsumerRecord<byte[], byte[]> broken(long offset) {
        ConsumerRecord<byte[], byte[]> record = event(offset);
        record.headers().remove("ce_id");
        return record;
    }

    private static ConsumerRecord<byte[], byte[]> event(long offset) {
        var record = new ConsumerRecord<>(TOPIC, 0, offset, bytes("key"), bytes("{}"));
        Map.of("ce_id", String.valueOf(offset), "ce_type", EventTestBed.TYPE, "ce_source", "/klynge/test")
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }
}

package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.testing.TcpProxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to the relay, nothing is lost and a consumer ends with the same state. */
class RelayTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int KEYS = 5;

    private final Map<String, Long> published = new TreeMap<>();
    private long events;
    private EventTestBed bed;
    private Copy copy;

    @BeforeEach
    void open() throws Exception {
        bed = new EventTestBed(Map.of());
        copy = new Copy(bed);
    }

    @AfterEach
    void close() throws Exception {
        copy.close();
        bed.close();
    }

    @Test
    void whatIsPublishedArrives() throws Exception {
        try (Relay relay = start(bed.postgresPort(), bed.kafka())) {
            publish(50);

            awaitTheSameState();
        }
        assertThat(copy.received()).isEqualTo(50);
    }

    @Test
    void aTransactionThatCommitsLateIsNotPassedOver() throws Exception {
        try (Relay relay = start(bed.postgresPort(), bed.kafka());
                Connection late = bed.connect()) {
            late.setAutoCommit(false);
            EventTestBed.publish(late, "late", 1);
            publish(10);
            awaitTheSameState();

            late.commit();
            published.put("late", 1L);
            events++;

            awaitTheSameState();
        }
    }

    @Test
    void aRelayKilledBetweenSendingAndMarkingLosesNothing() throws Exception {
        publish(20);
        try (Connection other = bed.connect();
                Statement statement = other.createStatement()) {
            // The mark waits for this lock, so the relay is caught after it has sent.
            other.setAutoCommit(false);
            statement.execute("select 1 from outbox for update");
            Process relay = RelayProcess.start(bed);
            await().atMost(SOON).until(() -> copy.received() == 20);
            relay.destroyForcibly().waitFor();
            bed.endRelaySessions();
        }
        assertThat(bed.unsent()).isEqualTo(20);

        try (Relay next = start(bed.postgresPort(), bed.kafka())) {
            publish(5);
            await().atMost(SOON).until(() -> copy.received() == 45);

            awaitTheSameState();
        }
    }

    @Test
    void whileKafkaIsAwayEventsStayInTheOutbox() throws Exception {
        int port = Integer.parseInt(bed.kafka().substring(bed.kafka().lastIndexOf(':') + 1));
        try (TcpProxy proxy = TcpProxy.toKafka(port);
                Relay relay = start(bed.postgresPort(), "127.0.0.1:" + proxy.port())) {
            publish(20);
            awaitTheSameState();

            proxy.cut();
            publish(40);
            await().atMost(SOON).until(() -> proxy.refused() > 5);
            assertThat(bed.unsent()).isEqualTo(40);
            proxy.mend();

            awaitTheSameState();
        }
    }

    @Test
    void whenTheLeadersConnectionIsCutSilentlyTheOtherReplicaTakesOver() throws Exception {
        try (TcpProxy proxy = TcpProxy.to(bed.postgresPort());
                Relay leader = start(proxy.port(), bed.kafka())) {
            publish(10);
            awaitTheSameState();
            try (Relay other = start(bed.postgresPort(), bed.kafka())) {
                publish(10);
                proxy.silence();
                publish(30);

                await().atMost(Duration.ofSeconds(8)).until(() -> copy.done() == events);
                awaitTheSameState();
            }
        }
    }

    @Test
    void anIdleLeaderSendsAtOnceWhatIsCommittedHereOrInAnotherReplica() throws Exception {
        RelayWakeup here = new RelayWakeup();
        RelayWakeup elsewhere = new RelayWakeup();
        try (Relay leader = patient(here)) {
            publish(1);
            awaitTheSameState();
            try (Relay other = patient(elsewhere)) {
                // The leader's next look by itself is four seconds away at least.
                await().atMost(Duration.ofSeconds(60)).until(() -> bed.isIdle(6));
                publish(1);
                elsewhere.wake();
                await().atMost(Duration.ofSeconds(3)).until(() -> bed.unsent() == 0);

                await().atMost(Duration.ofSeconds(60)).until(() -> bed.isIdle(6));
                publish(1);
                here.wake();
                await().atMost(Duration.ofSeconds(3)).until(() -> bed.unsent() == 0);
            }
        }
        awaitTheSameState();
    }

    @Test
    void aSenderThatWasReplacedSendsNothingMore() throws Exception {
        try (Sender old = bed.sender()) {
            old.send(List.of(event(1)));
            try (Sender next = bed.sender()) {
                next.send(List.of(event(3)));

                assertThatThrownBy(() -> old.send(List.of(event(2)))).isInstanceOf(KafkaException.class);

                next.send(List.of(event(4)));
            }
        }
        await().atMost(SOON).until(() -> copy.things().equals(Map.of("thing", 4L)));
        assertThat(copy.done()).isEqualTo(3);
    }

    /** One that grows slow when nothing comes. */
    private Relay patient(RelayWakeup wakeup) {
        EventSettings settings =
                EventTestBed.settings("poll", "20ms", "idle-poll", "60s", "silence", "120s", "takeover", "100ms");
        Relay relay = bed.relay(bed.postgresPort(), bed.kafka(), wakeup, settings);
        relay.start();
        return relay;
    }

    private Relay start(int postgresPort, String kafka) {
        Relay relay = bed.relay(postgresPort, kafka);
        relay.start();
        return relay;
    }

    private void publish(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            String key = "thing:" + events++ % KEYS;
            long sequence = published.merge(key, 1L, Long::sum);
            bed.publish(key, sequence);
        }
    }

    private void awaitTheSameState() {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(bed.unsent()).isZero();
            assertThat(copy.done()).isEqualTo(events);
        });
        assertThat(copy.things()).isEqualTo(published);
        assertThat(copy.doneAgain()).isZero();
    }

    private static OutboxEvent event(long sequence) {
        return new OutboxEvent(
                sequence,
                UUID.randomUUID(),
                Topic.REGISTER.topicName(),
                "thing",
                EventTestBed.TYPE,
                "thing",
                Instant.parse("2025-01-20T09:00:00Z"),
                "{\"key\": \"thing\", \"sequence\": " + sequence + "}");
    }
}

package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.events.DeadLetters.DeadLetter;
import dk.sundhedsklynge.platform.retention.Retention;
import dk.sundhedsklynge.platform.testing.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From the outbox of a service to the handler of one, over a real PostgreSQL and a real Kafka. */
@QuarkusTest
class EventsTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String FOREIGN = "register.foreign-state.v1";

    @Inject
    @ConfigProperty(name = "klynge.topic-prefix")
    String prefix;

    @Inject
    DataSource database;

    @Inject
    ThingHandler things;

    @Inject
    DeadLetters deadLetters;

    @Inject
    ReplayDeadLetter replay;

    @Inject
    Retention retention;

    @Inject
    Outbox outbox;

    @Inject
    Flyway flyway;

    /** Reads what cannot go. */
    @ApplicationScoped
    static class Unremovable implements EventHandler {
        static final String TYPE = "house.done.v1";

        @Override
        public Set<String> types() {
            return Set.of(TYPE);
        }

        @Override
        public void handle(InboundEvent event) {
            throw new IllegalStateException("Nobody sends it a body");
        }
    }

    @ApplicationScoped
    static class ForeignEventTypes implements ForeignTypes {
        @Override
        public Set<String> types() {
            return Set.of(FOREIGN);
        }
    }

    @Test
    void whatIsPublishedIsDone() {
        QuarkusTransaction.requiringNew().run(() -> things.publish(new ThingHandler.Thing("published", 1)));

        awaitDone("published");
    }

    @Test
    void whatIsRolledBackIsNotPublished() throws SQLException {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    things.publish(new ThingHandler.Thing("rolled-back", 1));
                    throw new IllegalStateException("No");
                }))
                .hasMessage("No");

        assertThat(number("select count(*) from outbox where subject = 'rolled-back'"))
                .isZero();
    }

    @Test
    void nothingIsPublishedOutsideATransaction() {
        assertThatThrownBy(() -> things.publish(new ThingHandler.Thing("alone", 1)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void aBodyAbove256KilobytesIsRefused() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> things.publish(new ThingHandler.Thing("æ".repeat(128 * 1024), 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("262144");
    }

    @Test
    void anEventDeliveredTwiceIsDoneOnce() throws Exception {
        String id = UUID.randomUUID().toString();

        send(id, EventTestBed.TYPE, "{\"key\": \"twice\", \"sequence\": 1}");
        send(id, EventTestBed.TYPE, "{\"key\": \"twice\", \"sequence\": 1}");
        send(EventTestBed.TYPE, "{\"key\": \"behind-twice\", \"sequence\": 1}");

        awaitDone("behind-twice");
        awaitDone("twice");
    }

    @Test
    void aPoisonedEventHoldsNothingUpAndIsDoneOnceItsCauseIsMended() throws Exception {
        things.breakDown("poison");
        String id = send(EventTestBed.TYPE, "{\"key\": \"poison\", \"sequence\": 1}");
        send(EventTestBed.TYPE, "{\"key\": \"behind-poison\", \"sequence\": 1}");
        awaitDone("behind-poison");

        DeadLetter letter = deadLetter(id);
        assertThat(letter.reason()).isEqualTo("Tingen er i stykker. Sæt den i stand.");
        assertThat(letter.topic()).isEqualTo(topic());
        assertThat(number("select count(*) from inbox where id = '" + id + "'")).isZero();
        assertThat(replay.replay(letter.id()))
                .isEqualTo(new ReplayOutcome.FailsAgain("Tingen er i stykker. Sæt den i stand."));
        assertThat(number("select count(*) from inbox where id = '" + id + "'"))
                .as("what the replay wrote before it failed")
                .isZero();
        RestAssured.get("/q/health/live").then().statusCode(200);

        things.mend("poison");
        assertThat(replay.replay(letter.id())).isInstanceOf(ReplayOutcome.Replayed.class);
        assertThat(replay.replay(letter.id())).isInstanceOf(ReplayOutcome.Replayed.class);
        assertThat(replay.replay(UUID.randomUUID())).isEqualTo(new ReplayOutcome.NotFound());

        assertThat(things.done("poison")).hasSize(1);
    }

    @Test
    void whatCannotBeReadBecomesADeadLetterThatSaysWhy() throws Exception {
        String notJson = send(EventTestBed.TYPE, "{\"key\": ");
        String noNumber = send(EventTestBed.TYPE, "{\"key\": \"unreadable\", \"sequence\": \"two\"}");
        send(EventTestBed.TYPE, "{\"key\": \"behind-unreadable\", \"sequence\": 1}");

        awaitDone("behind-unreadable");

        assertThat(deadLetter(notJson).reason())
                .startsWith("Indholdet af " + EventTestBed.TYPE + " er ikke gyldig JSON (linje 1");
        assertThat(deadLetter(noNumber).reason())
                .contains("en værdi af en forkert slags", "linje 1")
                .doesNotContain("two", "long", "com.", "java.");
    }

    @Test
    void aRecordThatIsNoEventBecomesADeadLetter() throws Exception {
        try (var producer = producer()) {
            var place = producer.send(new ProducerRecord<>(topic(), "bare", "hello"))
                    .get();

            await().atMost(SOON).until(() -> deadLetters.newest(1000).stream()
                    .anyMatch(it -> it.partition() == place.partition()
                            && it.offset() == place.offset()
                            && it.reason().startsWith("Headeren ce_type mangler.")));
        }
    }

    @Test
    void anUnknownTypeIsSkippedAndCountedAForeignOneOnlySkipped() throws Exception {
        send("register.unheard-of.v1", "{}");
        send("register.unheard-of.v1", "{}");
        send(FOREIGN, "{}");
        send(EventTestBed.TYPE, "{\"key\": \"behind-unknown\", \"sequence\": 1}");

        awaitDone("behind-unknown");

        assertThat(number("select events from unknown_event_type where type = 'register.unheard-of.v1'"))
                .isEqualTo(2);
        assertThat(number("select count(*) from unknown_event_type where type = '" + FOREIGN + "'"))
                .isZero();
    }

    @Test
    void anEntityThatIsGoneIsRemovedAndNothingBringsItBack() throws Exception {
        things.breakDown("erased");
        QuarkusTransaction.requiringNew().run(() -> things.publish(new ThingHandler.Thing("erased", 1)));
        await().atMost(SOON).until(() -> letters("erased") == 1);
        things.mend("erased");

        QuarkusTransaction.requiringNew().run(() -> things.remove("erased"));

        await().atMost(SOON).until(() -> things.gone("erased") == 1);
        assertThat(letters("erased")).isZero();
        assertThat(things.done("erased")).isEmpty();
        assertThat(number("select count(*) from outbox where subject = 'erased' and payload is not null"))
                .isZero();
    }

    @Test
    void aRemovalDeliveredTwiceIsDoneOnce() throws Exception {
        String id = UUID.randomUUID().toString();

        send(id, EventTestBed.TYPE, null);
        send(id, EventTestBed.TYPE, null);
        send(EventTestBed.TYPE, "{\"key\": \"behind-removal\", \"sequence\": 1}");

        awaitDone("behind-removal");
        assertThat(things.gone("one")).isEqualTo(1);
    }

    @Test
    void nothingIsRemovedFromALog() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.remove(Topic.FUNDS, "key", "funds.thing.v1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("klynge.funds is a log");
    }

    @Test
    void whoeverReadsNothingThatCanGoHasADeadLetterOfANullValue() throws Exception {
        String id = UUID.randomUUID().toString();

        send(id, Unremovable.TYPE, null);

        await().atMost(SOON).until(() -> deadLetters.newest(1000).stream().anyMatch(it -> id.equals(it.event())));
        assertThat(deadLetter(id).reason()).startsWith(Unremovable.TYPE + " er uden indhold.");
    }

    @Test
    void aMigrationOfThePlatformRunsAlsoBehindThoseOfTheService() {
        assertThat(flyway.getConfiguration().isOutOfOrder()).isTrue();
    }

    @Test
    void rowsGoByWholeDaysAndWhatIsUnsentStays() throws Exception {
        try (var connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String age : List.of("now() - interval '92 days'", "now() - interval '89 days'")) {
                statement.execute("insert into outbox (id, aggregatetype, aggregateid, type, subject, payload, sent_at)"
                        + " values (gen_random_uuid(), 'klynge.register', 'old', 't', 'old', '{}', " + age + ")");
            }
            statement.execute(
                    "insert into inbox (source, id, type, received_at)"
                            + " values ('/old', '1', 't', now() - interval '122 days'), ('/old', '2', 't', now() - interval '119 days')");
        }

        retention.drop();

        assertThat(number("select count(*) from outbox where subject = 'old'")).isEqualTo(1);
        assertThat(number("select count(*) from inbox where source = '/old'")).isEqualTo(1);
    }

    private void awaitDone(String key) {
        await().atMost(SOON).until(() -> !things.done(key).isEmpty());
        assertThat(things.done(key)).hasSize(1);
    }

    private long letters(String key) throws SQLException {
        return number("select count(*) from dead_letter where key = '" + key + "'");
    }

    private DeadLetter deadLetter(String event) {
        return deadLetters.newest(1000).stream()
                .filter(it -> event.equals(it.event()))
                .findFirst()
                .orElseThrow();
    }

    private String send(String type, String body) throws Exception {
        String id = UUID.randomUUID().toString();
        send(id, type, body);
        return id;
    }

    /** All with one key, so that they come in this order. */
    private void send(String id, String type, @Nullable String body) throws Exception {
        try (var producer = producer()) {
            var record = new ProducerRecord<>(topic(), "one", body);
            Map.of("ce_specversion", "1.0", "ce_id", id, "ce_type", type, "ce_source", "/klynge/test")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private String topic() {
        return prefix + Topic.REGISTER.topicName();
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", Infra.kafka()), new StringSerializer(), new StringSerializer());
    }
}

package dk.sundhedsklynge.platform.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.platform.events.DeadLetters.DeadLetter;
import dk.sundhedsklynge.platform.events.ReceivedRecord.RawHeader;
import dk.sundhedsklynge.platform.testing.Infra;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing a topic can hold stops a channel, over a real PostgreSQL and a real Kafka. */
@QuarkusTest
class HostileRecordsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** In words: no class, no package, no statement, and a sentence. */
    private static final String IN_WORDS = "(?s)(?!.*(Exception|Error|java|com\\.|org\\.|select|insert|SQL)).*[.]";

    @Inject
    @ConfigProperty(name = "klynge.topic-prefix")
    String prefix;

    @Inject
    DataSource database;

    @Inject
    DeadLetters deadLetters;

    @Inject
    ReplayDeadLetter replay;

    @Inject
    ThingHandler things;

    private final String before = UUID.randomUUID().toString();
    private final String behind = UUID.randomUUID().toString();
    private KafkaProducer<byte[], byte[]> producer;

    @BeforeEach
    void open() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Infra.kafka(), "buffer.memory", 128 * 1024 * 1024L),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void whatCannotBeUsedIsPutAsideAsItCameAndSaysWhy() throws Exception {
        List<HostileRecord> hostile = HostileRecord.unusable();
        send(good(before));
        List<RecordMetadata> places = new ArrayList<>();
        for (HostileRecord record : hostile) {
            places.add(send(record));
        }
        send(good(behind));

        awaitDone(before);
        awaitDone(behind);

        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < hostile.size(); i++) {
            HostileRecord sent = hostile.get(i);
            DeadLetter letter = letter(places.get(i));
            softly.assertThat(letter.reason()).as(sent.name).matches(IN_WORDS).hasSizeGreaterThan(20);
            ReceivedRecord kept = deadLetters.record(letter);
            softly.assertThat(kept.key()).as(sent.name).isEqualTo(sent.key);
            softly.assertThat(kept.body()).as(sent.name).isEqualTo(sent.body);
            softly.assertThat(comparable(kept.headers())).as(sent.name).isEqualTo(comparable(ofTheSender(sent)));
        }
        softly.assertAll();
        everythingIsGreen();
    }

    @Test
    void whatIsNotReadMayHoldAnything() throws Exception {
        String odd = UUID.randomUUID().toString();
        HostileRecord done = good(odd);
        done.key = HostileRecord.NO_TEXT;
        done.set("ce_subject", HostileRecord.NUL);
        done.set("content-type", null);
        done.headers.add(new RecordHeader("ce_specversion", HostileRecord.NO_TEXT));
        done.headers.add(new RecordHeader(
                "ce_id",
                done.headers.stream()
                        .filter(it -> it.key().equals("ce_id"))
                        .findFirst()
                        .orElseThrow()
                        .value()));
        done.body = HostileRecord.bytes(
                "{\"key\": \"%s\", \"sequence\": 1, \"unheardOf\": {\"x\": [null]}}".formatted(odd));

        send(done);
        send(HostileRecord.of("a removal of what nobody has heard of", it -> {
            it.set("ce_type", HostileRecord.bytes("register.hostile-unheard-of.v1"));
            it.key = null;
            it.body = null;
        }));
        send(good(behind));

        awaitDone(behind);
        awaitDone(odd);
        everythingIsGreen();
    }

    @Test
    void aDeadLetterIsReplayedFromItsBytes() throws Exception {
        String thing = UUID.randomUUID().toString();
        things.breakDown(thing);
        HostileRecord record = good(thing);
        record.key = HostileRecord.NO_TEXT;
        record.set("x", HostileRecord.NUL);
        RecordMetadata place = send(record);
        send(good(behind));
        awaitDone(behind);

        things.mend(thing);
        replay.replay(letter(place).id());

        assertThat(things.done(thing)).hasSize(1);
    }

    @Test
    void whatThePreviousReleaseKeptIsReplayedToo() throws Exception {
        String thing = UUID.randomUUID().toString();
        UUID letter = UUID.randomUUID();
        run("""
                insert into dead_letter (id, topic, partition, kafka_offset, key, type, headers, body, reason)
                values ('%s', '%s', 99, %d, 'nøgle', '%s',
                    '{"ce_id": "%s", "ce_type": "%s", "ce_source": "/klynge/test", "x": ""}', '{"key": "%s", "sequence": 1}', 'Før.')""".formatted(letter, topic(), System.nanoTime(), EventTestBed.TYPE, thing, EventTestBed.TYPE, thing));

        replay.replay(letter);

        assertThat(things.done(thing)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"180, PT5S", "5000, PT15S"})
    void manyThatCanNeverBeDoneHoldUpNobody(int many, Duration patience) throws Exception {
        long before = letters();
        for (int i = 0; i < many; i++) {
            producer.send(HostileRecord.of("broken", it -> it.body = HostileRecord.bytes("{\"a\":"))
                    .to(topic()));
        }
        RecordMetadata place = send(good(behind));

        await().atMost(patience).until(() -> !things.done(behind).isEmpty());

        await().atMost(SOON).untilAsserted(() -> assertThat(letters()).isEqualTo(before + many));
        awaitAcknowledged(place);
    }

    @Test
    void oneThatCannotBePutAsideHoldsUpNoneBeforeIt() throws Exception {
        run("""
                create function refuse_letter() returns trigger language plpgsql as $$
                begin raise exception 'no room' using errcode = 'disk_full'; end $$""");
        run("""
                create trigger refuse_letter before insert on dead_letter for each row when (new.key = '%s')
                execute function refuse_letter()""".formatted(before));
        String first = UUID.randomUUID().toString();
        String last = UUID.randomUUID().toString();
        try {
            for (String key : List.of(first, before, last)) {
                producer.send(broken(key).to(topic()));
            }
            send(good(behind));
            awaitDone(behind);
            await().atMost(SOON).until(() -> letters(first) == 1);
            assertThat(letters(before)).isZero();
        } finally {
            run("drop trigger refuse_letter on dead_letter");
            run("drop function refuse_letter()");
        }
        await().atMost(SOON).until(() -> letters(last) == 1);
        assertThat(letters(before)).isOne();
        assertThat(letters(first)).isOne();
        everythingIsGreen();
    }

    @Test
    void ofHalfAMillionHeadersTheFirstThousandAreKept() throws Exception {
        HostileRecord record = broken(before);
        for (int i = 0; i < 450_000; i++) {
            record.headers.add(new RecordHeader("", (byte[]) null));
        }
        RecordMetadata place = send(record);
        send(good(behind));
        awaitDone(behind);

        await().atMost(SOON).until(() -> letters(before) == 1);
        assertThat(deadLetters.record(letter(place)).headers()).hasSize(HeaderLimit.MOST);
        everythingIsGreen();
    }

    @Test
    void aRemovalDropsWhatWasPutAsideJustBeforeIt() throws Exception {
        HostileRecord broken = broken(before);
        HostileRecord removal = HostileRecord.of("a removal", it -> {
            it.key = broken.key;
            it.body = null;
        });
        producer.send(broken.to(topic()));
        producer.send(removal.to(topic()));
        send(good(behind));

        awaitDone(behind);

        assertThat(things.gone(before)).isOne();
        assertThat(letters(before)).isZero();
    }

    @Test
    void whatCanNeitherBeDoneNorPutAsideTurnsReadinessRedUntilItCan() throws Exception {
        run("""
                create function refuse_letters() returns trigger language plpgsql as $$
                begin raise exception 'no room' using errcode = 'disk_full'; end $$""");
        run("create trigger refuse_letters before insert on dead_letter execute function refuse_letters()");
        RecordMetadata place;
        try {
            place = send(HostileRecord.of("broken", it -> it.body = HostileRecord.bytes("{\"a\":")));
            send(good(behind));
            String where = "%s[%d]@%d".formatted(place.topic(), place.partition(), place.offset());

            await().atMost(SOON).until(() -> RestAssured.get("/q/health/ready").statusCode() == 503);
            String told = RestAssured.get("/q/health/ready")
                    .then()
                    .extract()
                    .jsonPath()
                    .getString("checks.find { it.name == 'Hændelser fra de andre dele' }.data.'" + where + "'");
            assertThat(told)
                    .contains("Topic " + place.topic(), "partition " + place.partition(), "offset " + place.offset())
                    .contains("ikke gyldig JSON")
                    .matches(IN_WORDS);
            RestAssured.get("/q/health/live").then().statusCode(200);
            String shown = "stuck.find { it.offset == %d }.".formatted(place.offset());
            await().atMost(SOON).untilAsserted(() -> given().auth()
                    .oauth2(Tokens.of("drift"))
                    .get("/api/house/v1/event-status")
                    .then()
                    .body(shown + "topic", equalTo(place.topic()))
                    .body(shown + "partition", equalTo(place.partition())));
        } finally {
            run("drop trigger refuse_letters on dead_letter");
            run("drop function refuse_letters()");
        }
        awaitDone(behind);
        assertThat(letter(place).reason()).contains("ikke gyldig JSON");
        everythingIsGreen();
        given().auth()
                .oauth2(Tokens.of("drift"))
                .get("/api/house/v1/event-status")
                .then()
                .body("stuck", equalTo(List.of()));
    }

    /** Only then would a reader that starts anew not read it again. */
    private void awaitAcknowledged(RecordMetadata place) throws Exception {
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infra.kafka()))) {
            await().atMost(SOON)
                    .until(() -> admin.listConsumerGroupOffsets(prefix + EventTestBed.SERVICE)
                                    .partitionsToOffsetAndMetadata()
                                    .get()
                                    .get(partition)
                                    .offset()
                            > place.offset());
        }
    }

    private static HostileRecord broken(String key) {
        return HostileRecord.of("broken", it -> {
            it.key = HostileRecord.bytes(key);
            it.body = HostileRecord.bytes("{\"a\":");
        });
    }

    private long letters(String key) throws SQLException {
        return number("select count(*) from dead_letter where key = '%s'".formatted(key));
    }

    private long letters() throws SQLException {
        return number("select count(*) from dead_letter");
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void everythingIsGreen() {
        await().atMost(SOON)
                .untilAsserted(() -> RestAssured.get("/q/health/ready").then().statusCode(200));
        RestAssured.get("/q/health/live").then().statusCode(200);
    }

    /** What the sender wrote; the connector's own header is none of it, whoever wrote it. */
    private static List<RawHeader> ofTheSender(HostileRecord sent) {
        return sent.headers.stream()
                .filter(it -> !it.key().startsWith("__smallrye"))
                .map(it -> new RawHeader(it.key(), it.value()))
                .toList();
    }

    private static List<List<Object>> comparable(List<RawHeader> headers) {
        return headers.stream()
                .map(it -> List.<Object>of(it.name(), it.value() == null ? "null" : ByteBuffer.wrap(it.value())))
                .toList();
    }

    private static HostileRecord good(String thing) {
        return HostileRecord.of(
                "good", it -> it.body = HostileRecord.bytes("{\"key\": \"%s\", \"sequence\": 1}".formatted(thing)));
    }

    private RecordMetadata send(HostileRecord record) throws Exception {
        return producer.send(record.to(topic())).get();
    }

    private void awaitDone(String thing) {
        await().atMost(SOON).until(() -> !things.done(thing).isEmpty());
        assertThat(things.done(thing)).hasSize(1);
    }

    private DeadLetter letter(RecordMetadata place) {
        return deadLetters.newest(2000).stream()
                .filter(it -> it.partition() == place.partition() && it.offset() == place.offset())
                .filter(it -> it.topic().equals(place.topic()))
                .findFirst()
                .orElseThrow();
    }

    private String topic() {
        return prefix + Topic.REGISTER.topicName();
    }

    /** As the owner of the tables and everything else. */
    private void run(String command) throws SQLException {
        String name;
        try (Connection service = database.getConnection()) {
            name = service.getCatalog();
        }
        try (Connection connection = Infra.superuser(name);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}

package dk.sundhedsklynge.platform.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.sundhedsklynge.platform.testing.Infra;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What an operator sees and does about events, and that nobody else does. */
@QuarkusTest
class OperatorPathTest {
    private static final String API = "/api/house/v1";
    private static final String OPERATOR = "drift";

    @Inject
    @ConfigProperty(name = "klynge.topic-prefix")
    String prefix;

    @Inject
    ThingHandler things;

    @Inject
    EventReader reader;

    @Test
    void onlyAnOperatorComesIn() {
        List<String> others = List.of("sekretariat", "oekonomi", "revisor", "laeser", "ingen");

        for (String path : List.of("/dead-letters", "/event-status", "/waiting")) {
            as(OPERATOR).get(API + path).then().statusCode(200);
            given().get(API + path).then().statusCode(401).contentType("application/problem+json");
            others.forEach(
                    user -> as(user).get(API + path).then().statusCode(403).contentType("application/problem+json"));
        }
        given().post(API + "/snapshot").then().statusCode(401);
        others.forEach(user -> as(user).post(API + "/snapshot").then().statusCode(403));
        others.forEach(user -> as(user).post(replay(UUID.randomUUID())).then().statusCode(403));
    }

    @Test
    void aSnapshotIsPublished() {
        as(OPERATOR).post(API + "/snapshot").then().statusCode(204);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !things.done(ThingHandler.SNAPSHOT).isEmpty());
    }

    @Test
    void aServiceAnswersToItsOwnNameOnly() {
        as(OPERATOR).post("/api/neighbour/v1/snapshot").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aDeadLetterIsSeenAndReplayed() {
        long offset = System.nanoTime();
        String event = deadLetter("seen", offset);
        String shown = "items.find { it.id == '" + event + "' }.";

        String id = as(OPERATOR)
                .get(API + "/dead-letters")
                .then()
                .body(shown + "reason", equalTo("Tingen er i stykker. Sæt den i stand."))
                .body(shown + "topic", equalTo("klynge.register"))
                .body(shown + "partition", equalTo(7))
                .body(shown + "offset", equalTo(offset))
                .body(shown + "replayedAt", nullValue())
                .extract()
                .path(shown + "deadLetter");
        as(OPERATOR).post(replay(UUID.fromString(id))).then().statusCode(409).contentType("application/problem+json");
        things.mend("seen");
        Instant before = Instant.now();
        String replayedAt = as(OPERATOR)
                .post(replay(UUID.fromString(id)))
                .then()
                .statusCode(200)
                .extract()
                .path("replayedAt");
        assertThat(Instant.parse(replayedAt))
                .isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));

        assertThat(things.done("seen")).hasSize(1);
        as(OPERATOR).post(replay(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void theStatusTellsOfUnknownTypesAndDeadLetters() {
        deadLetter("counted", System.nanoTime());
        reader.receive(record("register.status-unknown.v1", UUID.randomUUID().toString(), "{}", System.nanoTime()));

        as(OPERATOR)
                .get(API + "/event-status")
                .then()
                .body("unknownTypes.type", hasItem("register.status-unknown.v1"))
                .body("deadLetters", org.hamcrest.Matchers.greaterThan(0));
    }

    @Test
    void theStatusTellsOfATopicThatTakesWhatIsCompressed() throws Exception {
        try {
            declare("compression.type", "producer");
            as(OPERATOR)
                    .get(API + "/event-status")
                    .then()
                    .statusCode(200)
                    .body("topicFaults.topic", equalTo(List.of(topic())))
                    .body("topicFaults.reason", everyItem(startsWith("Topic'et er sat forkert op.")));
        } finally {
            declare("compression.type", Topic.SETTINGS.get("compression.type"));
        }
        as(OPERATOR).get(API + "/event-status").then().body("topicFaults", equalTo(List.of()));
    }

    @Test
    void aTopicThatNobodyTellsOfMayBeWrong() {
        TopicCheck nowhere = new TopicCheck(Map.of("bootstrap.servers", "127.0.0.1:1"), List.of("klynge.funds"));

        assertThat(nowhere.faults()).singleElement().satisfies(it -> {
            assertThat(it.topic()).isEqualTo("klynge.funds");
            assertThat(it.reason()).startsWith("Det vides ikke");
        });
    }

    private String topic() {
        return prefix + Topic.REGISTER.topicName();
    }

    private void declare(String setting, String value) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, topic());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infra.kafka()))) {
            admin.incrementalAlterConfigs(Map.of(
                            topic,
                            List.of(new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
            await().until(() -> admin.describeConfigs(List.of(topic))
                    .all()
                    .get()
                    .get(topic)
                    .get(setting)
                    .value()
                    .equals(value));
        }
    }

    @Test
    void whatHasWaitedLongIsShownTheLongestFirst() {
        Waiting longest = waiting(Duration.ofMinutes(90));
        Waiting longer = waiting(Duration.ofMinutes(6));
        Waiting justNow = waiting(Duration.ofMinutes(4));
        things.waits(longer, justNow, longest);

        as(OPERATOR)
                .get(API + "/waiting")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        equalTo(List.of(longest.id().toString(), longer.id().toString())))
                .body("items[0].what", equalTo("thing"))
                .body("items[0].cooperation", equalTo("vest"))
                .body(
                        "items[0].waitsFor",
                        equalTo(List.of(longest.waitsFor().getFirst().toString())))
                .body("items[0].since", equalTo(longest.since().toString()))
                .body("items[0].advice", equalTo("Se efter."));
    }

    private static Waiting waiting(Duration since) {
        return new Waiting(
                UUID.randomUUID(),
                "thing",
                "vest",
                List.of(UUID.randomUUID()),
                Instant.now().minus(since).truncatedTo(ChronoUnit.MILLIS),
                "Se efter.");
    }

    /** Has an event of the thing fail, and gives the event's id. */
    private String deadLetter(String key, long offset) {
        String id = UUID.randomUUID().toString();
        things.breakDown(key);
        reader.receive(record(EventTestBed.TYPE, id, "{\"key\": \"" + key + "\", \"sequence\": 1}", offset));
        return id;
    }

    private static ConsumerRecords<byte[], byte[]> record(String type, String id, String body, long offset) {
        TopicPartition partition = new TopicPartition("klynge.register", 7);
        var record = new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                "key".getBytes(StandardCharsets.UTF_8),
                body.getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", id, "ce_type", type, "ce_source", "/klynge/test")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecords<>(Map.of(partition, List.of(record)), Map.of());
    }

    private static String replay(UUID id) {
        return API + "/dead-letters/" + id + "/replay";
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}

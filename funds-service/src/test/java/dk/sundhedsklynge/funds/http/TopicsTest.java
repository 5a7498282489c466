package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Kafka.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.contracts.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** From an ordered effect on one topic to the answer on another, over a real Kafka. */
@QuarkusTest
class TopicsTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "klynge.topic-prefix")
    Optional<String> prefix;

    private final String cooperation = "probe-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anOrderedEffectIsBookedAnsweredAndToldAsBalances() throws IOException {
        UUID project = UUID.randomUUID();
        UUID allotment = UUID.randomUUID();
        UUID grant = UUID.randomUUID();

        send("meetings", "meetings.effect-ordered.v1", allotment, ordered(allotment, "allotment", "2025-01-01", ""));
        send(
                "meetings",
                "meetings.effect-ordered.v1",
                grant,
                ordered(grant, "grant", "2025-02-01", "\"project\": \"%s\",".formatted(project)));

        List<ConsumerRecord<String, String>> told = told(grant.toString(), cooperation, project.toString());
        assertThat(told)
                .extracting(event -> header(event, "ce_type"))
                .contains(
                        "funds.effect-applied.v1",
                        "funds.cooperation-balance-state.v1",
                        "funds.project-balance-state.v1");
        assertThat(told).allSatisfy(event -> assertThat(event.key()).isEqualTo(cooperation));
        for (ConsumerRecord<String, String> event : told) {
            String schema =
                    Files.readString(Path.of("contracts/schemas/%s.schema.json".formatted(header(event, "ce_type"))));
            assertThat(Contracts.problems(schema, event.value()))
                    .as(event.value())
                    .isEmpty();
        }
    }

    @Test
    void figuresOfADocumentAreComparedAndComparedAgainWhenTheLedgerChanges() {
        UUID submission = UUID.randomUUID();
        send("register", "register.cooperation-state.v1", UUID.randomUUID(), """
                {"id": "%s", "sequence": 1, "name": "Klynge %s", "kind": "health-cluster", "parties": ["787"]}""".formatted(cooperation, cooperation));
        send("meetings", "meetings.figures-submitted.v1", submission, """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "document": "%s", "meeting": "%s",
                 "statedOn": "2025-01-15", "access": "open", "claims": [
                  {"id": "%s", "item": 4, "line": 97, "quantity": "received", "party": null, "label": "hele klyngen",
                   "project": null, "period": null, "amount": {"amount": 1500.00, "currency": "DKK"}, "restates": false}]}""".formatted(
                        submission, cooperation, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
        awaitFinding("nothing-booked", "note");

        UUID allotment = UUID.randomUUID();
        send("meetings", "meetings.effect-ordered.v1", allotment, ordered(allotment, "allotment", "2025-01-01", ""));

        awaitFinding("unexplained", "error");
        as("revisor")
                .queryParam("cooperation", cooperation)
                .get(API + "/findings")
                .then()
                .body("items[0].ledger.amount", org.hamcrest.Matchers.equalTo(1000.0f))
                .body("items[0].difference.amount", org.hamcrest.Matchers.equalTo(500.0f))
                .body("items[0].anchor.line", org.hamcrest.Matchers.equalTo(97));
        assertThat(told(submission.toString())).isNotEmpty();
    }

    @Test
    void anEffectForAnotherServiceIsLeftAloneAndOneThatCannotBeReadHoldsUpNothing() {
        UUID theirs = UUID.randomUUID();
        UUID broken = UUID.randomUUID();
        UUID ours = UUID.randomUUID();

        send("meetings", "meetings.effect-ordered.v1", theirs, """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "addressee": "projects", "type": "register",
                 "terms": {"name": "x"}}""".formatted(theirs, cooperation));
        send("meetings", "meetings.effect-ordered.v1", broken, """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "addressee": "funds", "type": "celebrate",
                 "access": "open", "anchor": {}, "decidedOn": "2025-01-01", "decidedBy": "x", "terms": {}}""".formatted(broken, cooperation));
        send("meetings", "meetings.effect-ordered.v1", ours, ordered(ours, "allotment", "2025-01-01", ""));

        await().atMost(Duration.ofSeconds(30)).until(() -> status(ours) == 200);
        assertThat(status(theirs)).isEqualTo(404);
        assertThat(status(broken)).isEqualTo(404);
    }

    private void awaitFinding(String explanation, String severity) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var found = as("revisor")
                    .queryParam("cooperation", cooperation)
                    .get(API + "/findings")
                    .jsonPath();
            assertThat(found.getList("items.explanation")).map(Object::toString).containsExactly(explanation);
            assertThat(found.getList("items.severity")).map(Object::toString).containsExactly(severity);
        });
    }

    private static int status(UUID effect) {
        return as("revisor").get(API + "/effects/" + effect).statusCode();
    }

    private String ordered(UUID effect, String type, String on, String project) {
        return """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "addressee": "funds", "type": "%s",
                 "decidedOn": "%s", "decidedBy": "%s:politisk", "competent": true, "reservation": null, "waitsFor": [],
                 "access": "open",
                 "anchor": {"document": null, "meeting": "%s", "item": 4, "decision": null, "line": 118},
                 "terms": {%s "period": null, "party": null, "label": null, "key": null, "shares": null,
                  "amount": {"amount": 1000.00, "currency": "DKK"}}}""".formatted(effect, cooperation, type, on, cooperation, UUID.randomUUID(), project);
    }

    private void send(String topic, String type, UUID subject, String body) {
        new Kafka(kafka, prefix.orElse("")).send(topic, type, subject, cooperation, body);
    }

    /** Events about the subjects on the topic of funds, as soon as there is one of each. */
    private List<ConsumerRecord<String, String>> told(String... subjects) {
        List<ConsumerRecord<String, String>> told = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(prefix.orElse("") + "klynge.funds"));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    if (Arrays.asList(subjects).contains(header(event, "ce_subject"))) {
                        told.add(event);
                    }
                }
                return Arrays.stream(subjects).allMatch(subject -> told.stream()
                        .anyMatch(e -> header(e, "ce_subject").equals(subject)));
            });
        }
        return told;
    }
}

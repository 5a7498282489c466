package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an ordered effect on one topic to the answer on another, over a real Kafka. */
@QuarkusTest
class TopicsTest {
    @Inject
    Database database;

    private final Topics topics = new Topics();

    private final String cooperation = "probe-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void theCooperationIsKnown() {
        Known.cooperation(database, cooperation);
    }

    @Test
    void anOrderForACooperationNobodyKnowsWaitsAndIsBookedWhenItIsTold() {
        String later = "later-" + UUID.randomUUID().toString().substring(0, 8);
        UUID allotment = UUID.randomUUID();
        UUID withdrawn = UUID.randomUUID();
        UUID ours = UUID.randomUUID();
        send(
                "meetings",
                "meetings.effect-ordered.v1",
                allotment,
                ordered(allotment, "allotment", "2025-01-01", "").replace(cooperation, later));
        send(
                "meetings",
                "meetings.effect-ordered.v1",
                withdrawn,
                ordered(withdrawn, "allotment", "2025-01-01", "").replace(cooperation, later));
        send(
                "meetings",
                "meetings.effect-withdrawn.v1",
                withdrawn,
                "{\"id\": \"%s\", \"sequence\": 2, \"cooperation\": \"%s\"}".formatted(withdrawn, later));
        send("meetings", "meetings.effect-ordered.v1", ours, ordered(ours, "allotment", "2025-01-01", ""));
        await().atMost(Duration.ofSeconds(30)).until(() -> status(ours) == 200);
        assertThat(status(allotment)).isEqualTo(404);
        QuarkusTransaction.requiringNew().run(() -> database.update("""
                        with gone as (delete from held_order where cooperation = ? returning *)
                        insert into held_order
                        select id, cooperation, type, body, received_at - interval '6 minutes' from gone""", later));
        as("drift")
                .get(API + "/waiting")
                .then()
                .body(
                        "items.findAll { it.cooperation == '%s' }.id".formatted(later),
                        equalTo(List.of(allotment.toString())))
                .body("items.find { it.cooperation == '%s' }.advice".formatted(later), containsString("samarbejdet"));

        send("register", "register.cooperation-state.v1", UUID.randomUUID(), """
                {"id": "%s", "sequence": 1, "name": "Klynge %s", "kind": "health-cluster", "parties": ["787"]}""".formatted(later, later));

        await().atMost(Duration.ofSeconds(30)).until(() -> status(allotment) == 200);
        assertThat(topics.about("funds", allotment))
                .extracting(Topics.Event::type)
                .containsExactly("funds.effect-applied.v1");
        assertThat(status(withdrawn)).isEqualTo(404);
        as("drift")
                .get(API + "/waiting")
                .then()
                .body("items.findAll { it.cooperation == '%s' }".formatted(later), equalTo(List.of()));
    }

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

        List<Topics.Event> told = topics.about("funds", grant, cooperation, project);
        assertThat(told)
                .extracting(Topics.Event::type)
                .contains(
                        "funds.effect-applied.v1",
                        "funds.cooperation-balance-state.v1",
                        "funds.project-balance-state.v1");
        assertThat(told).allSatisfy(event -> assertThat(event.key()).isEqualTo(cooperation));
        for (Topics.Event event : told) {
            Contracts.assertIsValid(event.type(), event.text());
        }
    }

    @Test
    void figuresOfADocumentAreComparedAndComparedAgainWhenTheLedgerChanges() {
        UUID submission = UUID.randomUUID();
        send("register", "register.cooperation-state.v1", UUID.randomUUID(), """
                {"id": "%s", "sequence": 2, "name": "Klynge %s", "kind": "health-cluster", "parties": ["787"]}""".formatted(cooperation, cooperation));
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
                .body("items[0].ledger.amount", equalTo(1000.0f))
                .body("items[0].difference.amount", equalTo(500.0f))
                .body("items[0].anchor.line", equalTo(97));
        assertThat(topics.about("funds", submission)).isNotEmpty();
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
        topics.send(topic, cooperation, type, subject, body);
    }
}

package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.ledger.PublishedBalances;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stems from an item that is closed, or opened, after it was ordered: over a real Kafka, at every door. */
@QuarkusTest
class AccessChangesTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** The one cooperation of which there is a reader. */
    private static final String VEST = "nordjylland-vest";

    private final Topics topics = new Topics();

    private final UUID project = UUID.randomUUID();
    private final UUID grant = UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    PublishedBalances published;

    @BeforeEach
    void nothingIsClosedByOtherTests() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update("update effect set access = 'OPEN' where cooperation = ?", VEST);
            published.releaseWhatIsOpen(VEST);
        });
    }

    @BeforeEach
    void thereIsMoneyToGrant() {
        UUID allotment = UUID.randomUUID();
        send("register.cooperation-state.v1", """
                {"id": "%s", "sequence": 1, "name": "Klynge Vest", "kind": "health-cluster", "parties": ["787"]}""".formatted(VEST));
        send("meetings.effect-ordered.v1", ordered(allotment, "allotment", ""));
        await().atMost(SOON).until(() -> status("revisor", "/effects/" + allotment) == 200);
    }

    @Test
    void whatIsClosedLaterIsShownToFewAndWhatIsOpenedAgainToAll() {
        order();
        awaitShown(true);

        changeAccess(2, "closed");
        awaitShown(false);

        changeAccess(3, "open");
        awaitShown(true);
    }

    @Test
    void aPaymentToAProjectThatIsClosedIsAsClosedAsTheProject() {
        order();
        changeAccess(2, "closed");
        awaitShown(false);

        String note = posting(
                        "oekonomi",
                        Map.of(
                                "project",
                                project,
                                "amount",
                                Map.of("amount", 3.33, "currency", "DKK"),
                                "paidOn",
                                "2025-03-01",
                                "reference",
                                "Faktura 3"))
                .post(API + "/cooperations/" + VEST + "/vouchers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        awaitShown(false);
        awaitNamedIn("/cooperations/" + VEST + "/notes", false);
        awaitNamedIn("/entries", false);
        awaitNamedIn("/cooperations/" + VEST + "/chain?limit=500", false);
        assertThat(status("laeser", "/notes/" + note)).isEqualTo(404);
        assertThat(status("revisor", "/notes/" + note)).isEqualTo(200);

        changeAccess(3, "open");
        awaitNamedIn("/cooperations/" + VEST + "/notes", true);
        awaitNamedIn("/entries", true);
        assertThat(status("laeser", "/notes/" + note)).isEqualTo(200);
    }

    @Test
    void aNameThatOnlyAClosedItemGivesIsInNoBalanceOfThoseWhoMayNotSeeIt() {
        UUID named = UUID.randomUUID();
        String label = "puljen " + named;
        send(
                "meetings.effect-ordered.v1",
                ordered(named, "allotment", "").replace("\"label\": null", "\"label\": \"" + label + "\""));
        awaitLabelled(label, true);
        float received = received();

        send("meetings.access-changed.v1", """
                {"id": "%s", "sequence": 2, "cooperation": "%s", "meeting": "%s", "item": 4, "access": "closed",
                 "decisions": [], "effects": [{"id": "%s", "access": "closed"}]}""".formatted(UUID.randomUUID(), VEST, UUID.randomUUID(), named));

        awaitLabelled(label, false);
        assertThat(received()).as("counted all the same").isEqualTo(received);
    }

    private static void awaitLabelled(String label, boolean shown) {
        for (String door : List.of("/cooperations/" + VEST + "/balance", "/status")) {
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(as("laeser").get(API + door).asString().contains(label))
                        .as(door)
                        .isEqualTo(shown);
                assertThat(as("revisor").get(API + door).asString()).as(door).contains(label);
            });
        }
    }

    private static float received() {
        return as("laeser").get(API + "/cooperations/" + VEST + "/balance").path("total.received.amount");
    }

    @Test
    void whatIsClosedCountsInEveryTotalAllTheSame() {
        order();
        awaitShown(true);
        float committed = committed();

        changeAccess(2, "closed");
        awaitShown(false);

        assertThat(committed()).isEqualTo(committed);
    }

    @Test
    void anOlderChangeIsSkipped() {
        order();
        changeAccess(3, "open");
        changeAccess(2, "closed");
        UUID behind = UUID.randomUUID();
        send("meetings.effect-ordered.v1", ordered(behind, "allotment", ""));
        await().atMost(SOON).until(() -> status("revisor", "/effects/" + behind) == 200);

        awaitShown(true);
    }

    @Test
    void whatWasClosedBeforeItsOrderCameIsNeverShown() {
        changeAccess(2, "closed");

        order();

        await().atMost(SOON).until(() -> status("revisor", "/effects/" + grant) == 200);
        awaitShown(false);
    }

    @Test
    void anAccessNobodyKnowsIsADeadLetterAndOpensNothing() {
        order();
        changeAccess(2, "closed");
        awaitShown(false);

        String event = changeAccess(3, "ajar");

        await().atMost(SOON)
                .until(() -> as("drift").get(API + "/dead-letters").asString().contains(event));
        assertThat(as("drift").get(API + "/dead-letters").asString()).doesNotContain("ajar");
        awaitShown(false);
    }

    /** At every door the reader finds it, or finds nothing of it; those who may see closed items find it in any case. */
    private void awaitShown(boolean shown) {
        await().atMost(SOON).untilAsserted(() -> {
            for (String door : List.of(
                    "/effects/" + grant, "/effects/" + grant + "/shares", "/projects/" + project + "/balance")) {
                assertThat(status("laeser", door)).as(door).isEqualTo(shown ? 200 : 404);
                assertThat(status("revisor", door)).as(door).isEqualTo(200);
            }
            for (String door : List.of(
                    "/entries",
                    "/entries?cause=" + grant,
                    "/entries?project=" + project,
                    "/cooperations/" + VEST + "/chain?limit=500")) {
                assertThat(as("laeser").get(API + door).asString().contains(grant.toString()))
                        .as(door)
                        .isEqualTo(shown);
                assertThat(as("revisor").get(API + door).asString()).as(door).contains(grant.toString());
            }
            assertThat(topics.all("funds").stream()
                            .filter(event -> event.subject().equals(project.toString()))
                            .filter(event -> event.type().equals("funds.project-balance-state.v1"))
                            .toList()
                            .getLast()
                            .text())
                    .contains(shown ? "\"open\"" : "\"closed\"");
        });
    }

    /** Whether the reader finds the project there; those who may see closed items find it in any case. */
    private void awaitNamedIn(String door, boolean shown) {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(as("laeser").get(API + door).asString().contains(project.toString()))
                    .as(door)
                    .isEqualTo(shown);
            assertThat(as("revisor").get(API + door).asString()).as(door).contains(project.toString());
        });
    }

    private static float committed() {
        return as("laeser").get(API + "/cooperations/" + VEST + "/balance").path("total.committed.amount");
    }

    private static int status(String user, String path) {
        return as(user).get(API + path).statusCode();
    }

    private void order() {
        send("meetings.effect-ordered.v1", ordered(grant, "grant", "\"project\": \"%s\",".formatted(project)));
    }

    /** @return the id of the event */
    private String changeAccess(int sequence, String access) {
        return send("meetings.access-changed.v1", """
                {"id": "%s", "sequence": %d, "cooperation": "%s", "meeting": "%s", "item": 4, "access": "closed",
                 "decisions": [], "effects": [{"id": "%s", "access": "%s"}, {"id": "%s", "access": "closed"}]}""".formatted(
                        UUID.randomUUID(), sequence, VEST, UUID.randomUUID(), grant, access, UUID.randomUUID()));
    }

    private static String ordered(UUID effect, String type, String project) {
        return """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "addressee": "funds", "type": "%s",
                 "decidedOn": "2025-02-01", "decidedBy": "%s:politisk", "competent": true, "reservation": null,
                 "waitsFor": [], "access": "open",
                 "anchor": {"document": null, "meeting": "%s", "item": 4, "decision": null, "line": 118},
                 "terms": {%s "period": null, "party": null, "label": null, "key": null, "shares": null,
                  "amount": {"amount": 1000.00, "currency": "DKK"}}}""".formatted(effect, VEST, type, VEST, UUID.randomUUID(), project);
    }

    private String send(String type, String body) {
        String topic = type.startsWith("register.") ? "register" : "meetings";
        return topics.send(topic, VEST, type, UUID.randomUUID(), body);
    }
}

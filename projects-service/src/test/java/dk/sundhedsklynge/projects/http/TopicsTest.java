package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From an ordered effect on one topic to the answer on another, over a real Kafka. */
@QuarkusTest
class TopicsTest {
    private static final String VEST = "nordjylland-vest";

    private final Topics topics = new Topics();

    @Test
    void anOrderedEffectIsAnsweredAndTheProjectShowsItsMoney() {
        UUID project = UUID.randomUUID();
        UUID effect = UUID.randomUUID();

        send("meetings", "meetings.effect-ordered.v1", effect, ordered(effect, project));
        send("funds", "funds.project-balance-state.v1", project, balance(project, 2, "900000.00"));
        send("funds", "funds.project-balance-state.v1", project, balance(project, 1, "1.00"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonPath shown = given().auth()
                    .oauth2(Tokens.of("laeser"))
                    .get("/api/projects/v1/projects/" + project)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(shown.getDouble("money.granted.amount")).isEqualTo(900000.0);
            assertThat(shown.getDouble("money.remaining.amount")).isEqualTo(-118886.36);
        });
        assertThat(topics.about("projects", effect, project))
                .extracting(Topics.Event::type)
                .contains("projects.effect-applied.v1", "projects.project-state.v1");
    }

    @Test
    void whatNobodyStatedAsSpentIsUnknownAndLeavesNoRest() {
        UUID project = UUID.randomUUID();
        UUID effect = UUID.randomUUID();

        send("meetings", "meetings.effect-ordered.v1", effect, ordered(effect, project));
        send(
                "funds",
                "funds.project-balance-state.v1",
                project,
                balance(project, 1, "900000.00").replace("\"access\"", "\"unknown\": [\"spent\"], \"access\""));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonPath shown = given().auth()
                    .oauth2(Tokens.of("laeser"))
                    .get("/api/projects/v1/projects/" + project)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(shown.getDouble("money.granted.amount")).isEqualTo(900000.0);
            assertThat(shown.<Object>get("money.spent")).isNull();
            assertThat(shown.<Object>get("money.remaining")).isNull();
        });
    }

    @Test
    void anOrderForACooperationNobodyKnowsWaitsAndIsDoneWhenItIsTold() {
        String later = "later-" + UUID.randomUUID().toString().substring(0, 8);
        UUID effect = UUID.randomUUID();
        UUID ours = UUID.randomUUID();
        send(
                "meetings",
                "meetings.effect-ordered.v1",
                effect,
                ordered(effect, UUID.randomUUID()).replace(VEST, later));
        send("meetings", "meetings.effect-ordered.v1", ours, ordered(ours, UUID.randomUUID()));
        await().atMost(Duration.ofSeconds(30)).until(() -> "applied".equals(state(ours)));
        assertThat(state(effect)).isEqualTo("waiting");

        send("register", "register.cooperation-state.v1", UUID.randomUUID(), """
                {"id": "%s", "sequence": 1, "name": "Klynge %s", "kind": "health-cluster"}""".formatted(later, later));

        await().atMost(Duration.ofSeconds(30)).until(() -> "applied".equals(state(effect)));
        assertThat(topics.about("projects", effect))
                .extracting(Topics.Event::type)
                .containsExactly("projects.effect-applied.v1");
    }

    private static String state(UUID effect) {
        return given().auth()
                .oauth2(Tokens.of("revisor"))
                .get("/api/projects/v1/effects/" + effect)
                .jsonPath()
                .getString("state");
    }

    @Test
    void anEffectForAnotherServiceIsLeftAlone() {
        UUID theirs = UUID.randomUUID();
        UUID project = UUID.randomUUID();
        UUID ours = UUID.randomUUID();

        send("meetings", "meetings.effect-ordered.v1", theirs, """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest", "addressee": "funds", "type": "opening",
                 "terms": {"asOf": "2024-12-31", "lines": []}}""".formatted(theirs));
        send("meetings", "meetings.effect-ordered.v1", ours, ordered(ours, project));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().auth()
                                .oauth2(Tokens.of("laeser"))
                                .get("/api/projects/v1/effects/" + ours)
                                .statusCode()
                        == 200);
        given().auth()
                .oauth2(Tokens.of("sekretariat"))
                .get("/api/projects/v1/effects/" + theirs)
                .then()
                .statusCode(404);
    }

    private static String ordered(UUID effect, UUID project) {
        return """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest", "addressee": "projects", "type": "register",
                 "decidedOn": "2023-05-10", "decidedBy": "nordjylland-vest:politisk", "competent": true, "waitsFor": [],
                 "access": "open",
                 "anchor": {"document": null, "meeting": "%s", "item": 4, "decision": null, "line": 118},
                 "terms": {"project": "%s", "name": "Hold fra emnet", "aliases": [], "phase": "live"}}""".formatted(effect, UUID.randomUUID(), project);
    }

    private static String balance(UUID project, int sequence, String committed) {
        return """
                {"id": "%s", "sequence": %d, "cooperation": "nordjylland-vest",
                 "committed": {"amount": %s, "currency": "DKK"}, "reserved": {"amount": 0.00, "currency": "DKK"},
                 "spent": {"amount": 1018886.36, "currency": "DKK"}, "access": "open"}""".formatted(project, sequence, committed);
    }

    private void send(String topic, String type, UUID subject, String body) {
        topics.send(topic, VEST, type, subject, body);
    }
}

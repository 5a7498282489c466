package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.meetings.effect.EffectState;
import dk.sundhedsklynge.platform.testing.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a secretary may do to an effect in each of its states, and that nothing is ordered twice. */
@QuarkusTest
class EffectActionsTest {
    private static final String VEST = "nordjylland-vest";

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            value = {
                "state,     confirm, correct, reject, withdraw, replace",
                "PROPOSED,  200,     200,     200,    409,      201",
                "PENDING,   409,     409,     409,    200,      201",
                "WAITING,   409,     409,     409,    200,      201",
                "APPLIED,   409,     409,     409,    200,      409",
                "CONTAINED, 409,     409,     409,    200,      409",
                "RESERVED,  409,     409,     409,    200,      409",
                "REFUSED,   409,     409,     409,    200,      201",
                "WITHDRAWN, 409,     409,     409,    409,      409",
                "REJECTED,  409,     409,     409,    409,      409",
                "REPLACED,  409,     409,     409,    409,      409",
            })
    void everyActionInEveryState(
            String state, String confirm, String correct, String reject, String withdraw, String replace) {
        SoftAssertions softly = new SoftAssertions();
        answers(softly, state + " confirmed", confirm(in(state), "{}"), confirm);
        answers(softly, state + " corrected", corrected(in(state)), correct);
        answers(
                softly,
                state + " rejected",
                json("{\"reason\": \"Prøve\"}").post(API + "/effects/" + in(state) + "/reject"),
                reject);
        answers(
                softly,
                state + " withdrawn",
                json("{\"reason\": \"Prøve\"}")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .post(API + "/effects/" + in(state) + "/withdraw"),
                withdraw);
        answers(softly, state + " replaced", replacing(in(state)), replace);
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, svaret er på vej",
        "WAITING, den venter på",
        "APPLIED, så træk den tilbage",
        "CONTAINED, talt med i åbningen",
        "RESERVED, pengene er reserveret",
        "REFUSED, Erstat den med en ny",
        "WITHDRAWN, Skriv en ny virkning",
        "REJECTED, Skriv en ny virkning",
        "REPLACED, trådt i stedet"
    })
    void whatCannotBeConfirmedSaysWhyInItsOwnState(String state, String said) {
        String answer =
                confirm(in(state), "{}").then().statusCode(409).extract().path("detail");

        assertThat(answer).contains(EffectState.valueOf(state).label(), said);
        if (!List.of("APPLIED", "CONTAINED").contains(state)) {
            assertThat(answer).doesNotContain("bekræftet ved en fejl");
        }
    }

    @Test
    void aReservationThatTheCooperationDoesNotHaveIsNamed() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        UUID elsewhere = Site.effect(
                Site.decision("nordjylland-midt", Site.ownDay(), "open"),
                "register",
                Map.of("name", "Andetsteds " + UUID.randomUUID()));

        for (UUID reservation : new UUID[] {UUID.randomUUID(), elsewhere}) {
            json("{\"decision\": \"%s\", \"type\": \"register\", \"terms\": {\"name\": \"Ny\"}, \"reservation\": \"%s\"}"
                            .formatted(decision, reservation))
                    .post(API + "/effects")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("reservation"));
        }
    }

    @Test
    void whatWaitsIsOrderedOnce() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        UUID first = register(decision);
        UUID waiting = Site.effect(decision, "register", Map.of("name", "Venter " + UUID.randomUUID()), first);
        String key = UUID.randomUUID().toString();
        confirm(first, "{}").then().statusCode(200);
        String answer =
                confirm(waiting, key, "{}").then().statusCode(200).extract().asString();
        assertThat(Site.effect(waiting).getString("state")).isEqualTo("waiting");

        Response again = confirm(waiting, key, "{}");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(answer);

        SoftAssertions softly = new SoftAssertions();
        Problems.check(softly, "same terms", confirm(waiting, "{}"), 409);
        Problems.check(softly, "other terms", corrected(waiting), 409);
        softly.assertThat(corrected(waiting).asString()).contains("Venter på en anden virkning");
        softly.assertThat(orders(waiting)).isEqualTo(1L);
        softly.assertThat(orders(first)).isEqualTo(1L);
        softly.assertAll();
    }

    @Test
    void percentagesAreNotCorrectedIntoAnotherSum() {
        String key = "{\"key\": \"%s\", \"name\": \"Nøgle\", \"weights\": [{\"party\": \"787\", \"weight\": %d},"
                + " {\"party\": \"773\", \"weight\": 40}], \"paying\": [\"787\", \"773\"], \"takingPart\": [\"787\", \"773\"]}";
        String id = UUID.randomUUID().toString();
        UUID effect = UUID.fromString(json("{\"decision\": \"%s\", \"type\": \"set-key\", \"terms\": %s}"
                        .formatted(Site.decision(VEST, Site.ownDay(), "open"), key.formatted(id, 60)))
                .post(API + "/effects")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        confirm(effect, "{\"terms\": %s}".formatted(key.formatted(id, 70)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("terms.weights[0].weight"))
                .body("errors[0].message", containsString("gav 100 tilsammen; nu giver de 110"));
        confirm(effect, "{\"terms\": %s}".formatted(key.formatted(id, 60)))
                .then()
                .statusCode(200);
    }

    @Test
    void wrongTermsAreNamedAsTheyWereWritten() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        UUID register = register(decision);
        String project = Site.effect(register).getString("terms.project");
        String grant = "{\"project\": \"%s\", \"amount\": {\"amount\": 100, \"currency\": \"DKK\"}, \"shares\": [%s]}";
        String right = "{\"party\": \"787\", \"amount\": {\"amount\": 60, \"currency\": \"DKK\"}}";
        Map<String, String> wrong = Map.of(
                right + ", " + right.replace("60", "0"),
                "terms.shares[1].amount",
                right + ", " + right.replace("60", "\"alt\""),
                "terms.shares[1].amount.amount",
                right + ", " + right.replace("787", "101"),
                "terms.shares[1].party",
                right,
                "terms.shares");

        SoftAssertions softly = new SoftAssertions();
        wrong.forEach((shares, field) -> {
            Response answer = json("{\"decision\": \"%s\", \"type\": \"grant\", \"terms\": %s}"
                            .formatted(decision, grant.formatted(project, shares)))
                    .post(API + "/effects");
            Problems.check(softly, shares, answer, 400);
            softly.assertThat(answer.jsonPath().getList("errors.field"))
                    .as(shares)
                    .contains(field);
            softly.assertThat(answer.asString()).doesNotContain(" øre");
        });
        softly.assertAll();
    }

    private Long orders(UUID effect) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(
                                "select count(*) from outbox where subject = ?1 and type = 'meetings.effect-ordered.v1'")
                        .setParameter(1, effect.toString())
                        .getSingleResult())
                .longValue());
    }

    private UUID in(String state) {
        UUID effect = register(Site.decision(VEST, Site.ownDay(), "open"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update effect set state = ?1 where id = ?2")
                        .setParameter(1, state)
                        .setParameter(2, effect)
                        .executeUpdate());
        return effect;
    }

    private static UUID register(UUID decision) {
        return Site.effect(decision, "register", Map.of("name", "Handling " + UUID.randomUUID()));
    }

    private static Response corrected(UUID effect) {
        String project = Site.effect(effect).getString("terms.project");
        return confirm(
                effect, "{\"terms\": {\"project\": \"%s\", \"name\": \"Rettet\", \"aliases\": []}}".formatted(project));
    }

    private static Response replacing(UUID effect) {
        var now = Site.effect(effect);
        return json("{\"decision\": \"%s\", \"type\": \"register\", \"terms\": {\"name\": \"Ny %s\"}, \"replaces\": \"%s\"}"
                        .formatted(now.getString("anchor.decision"), UUID.randomUUID(), effect))
                .post(API + "/effects");
    }

    private static Response confirm(UUID effect, String body) {
        return confirm(effect, UUID.randomUUID().toString(), body);
    }

    private static Response confirm(UUID effect, String key, String body) {
        return json(body).header("Idempotency-Key", key).post(API + "/effects/" + effect + "/confirm");
    }

    private static RequestSpecification json(String body) {
        return as("sekretariat").contentType("application/json").body(body);
    }

    private static void answers(SoftAssertions softly, String what, Response answer, String status) {
        int expected = Integer.parseInt(status);
        if (expected >= 400) {
            Problems.check(softly, what, answer, expected);
            softly.assertThat(answer.asString()).as(what).containsIgnoringCase("Den er '");
        } else {
            softly.assertThat(answer.statusCode()).as(what + answer.asString()).isEqualTo(expected);
        }
    }
}

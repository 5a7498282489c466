package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.confirm;
import static dk.sundhedsklynge.meetings.http.Site.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a decision entered by hand to orders on a topic, and from answers on others back to the decision. */
@QuarkusTest
class ThreadTest {
    private static final String VEST = "nordjylland-vest";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Topics topics = new Topics();

    @Test
    void aConfirmedEffectIsOrderedAndItsAnswerIsSeenOnTheDecision() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        UUID register = Site.effect(decision, "register", Map.of("name", "Trådprojekt", "aliases", List.of("Tråden")));
        String project = Site.effect(register).getString("terms.project");
        UUID grant = Site.effect(
                decision,
                "grant",
                Map.of("project", project, "amount", kroner("175000.00"), "period", "2025"),
                register);

        confirm(register).then().statusCode(200).body("state", equalTo("pending"));
        confirm(grant).then().statusCode(200).body("state", equalTo("waiting"));

        awaitOrder(grant);
        Topics.Event order = order(grant);
        assertThat(order.key()).isEqualTo(VEST);
        assertThat(order.body().getString("addressee")).isEqualTo("funds");
        assertThat(order.body().getList("waitsFor")).containsExactly(register.toString());
        assertThat(order.body().getString("anchor.decision")).isEqualTo(decision.toString());
        assertThat(order.body().prettify()).doesNotContain("Hemmelige ord").doesNotContain("Fortrolig titel");

        answer("projects", "applied", register, 1, "\"result\": \"changed\", \"entry\": null, \"on\": \"2025-01-15\"");
        await().atMost(SOON).until(() -> Site.effect(grant).getString("state").equals("pending"));
        answer(
                "funds",
                "applied",
                grant,
                1,
                "\"result\": \"booked\", \"entry\": \"%s\", \"on\": \"2025-01-15\", \"warning\": null"
                        .formatted(UUID.randomUUID()));
        await().atMost(SOON).untilAsserted(() -> as("laeser")
                .get(API + "/decisions/" + decision)
                .then()
                .body("effects.find { it.id == '%s' }.state".formatted(grant), equalTo("applied"))
                .body("effects.find { it.id == '%s' }.entry".formatted(grant), notNullValue()));
    }

    @Test
    void aRefusedEffectIsATaskUntilItIsReplaced() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        UUID tooMuch = grant(decision, "Stort projekt", "900000.00");
        confirm(tooMuch).then().statusCode(200);
        awaitOrder(tooMuch);

        answer(
                "funds",
                "refused",
                tooMuch,
                1,
                "\"reason\": \"not-enough\", \"missing\": {\"amount\": 519428.00, \"currency\": \"DKK\"},"
                        + " \"advice\": \"Beslut et mindre beløb.\"");

        await().atMost(SOON).untilAsserted(() -> as("sekretariat")
                .queryParams("cooperation", VEST, "state", "refused")
                .get(API + "/effects")
                .then()
                .body("items.id", hasItem(tooMuch.toString()))
                .body("items.find { it.id == '%s' }.advice".formatted(tooMuch), equalTo("Beslut et mindre beløb."))
                .body("items.find { it.id == '%s' }.missing.amount".formatted(tooMuch), equalTo(519428.0f)));

        UUID less = replacement(decision, tooMuch, "100000.00");
        assertThat(Site.effect(tooMuch).getString("state")).isEqualTo("replaced");
        assertThat(Site.effect(tooMuch).getString("replacedBy")).isEqualTo(less.toString());
        await().atMost(SOON).untilAsserted(() -> assertThat(topics.all("meetings"))
                .anyMatch(it -> it.type().equals("meetings.effect-withdrawn.v1")
                        && it.subject().equals(tooMuch.toString())
                        && it.body().getLong("sequence") == 2));
    }

    @Test
    void whatIsConfirmedTwiceWithOneKeyIsOrderedOnce() {
        UUID grant = grant(Site.decision(VEST, Site.ownDay(), "open"), "Dobbeltklik", "1000.00");
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            as("sekretariat")
                    .header("Idempotency-Key", key)
                    .noContentType()
                    .post(API + "/effects/" + grant + "/confirm")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("pending"));
        }

        awaitOrder(grant);
        assertThat(topics.all("meetings").stream()
                        .filter(it -> it.type().equals("meetings.effect-ordered.v1")
                                && it.subject().equals(grant.toString())))
                .hasSize(1);
        confirm(grant).then().statusCode(409).contentType("application/problem+json");
    }

    @Test
    void termsAreCorrectedAsTheyAreConfirmed() {
        UUID grant = grant(Site.decision(VEST, Site.ownDay(), "open"), "Rettet projekt", "1000.00");
        String project = Site.effect(grant).getString("terms.project");

        as("sekretariat")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("terms", Map.of("project", project, "amount", kroner("1500.50"), "period", "2025")))
                .post(API + "/effects/" + grant + "/confirm")
                .then()
                .statusCode(200)
                .body("terms.amount.amount", equalTo(1500.50f));
    }

    @Test
    void aProposalIsRejectedAndAnOrderWithdrawnWithAReason() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        UUID rejected = grant(decision, "Forkastet", "1000.00");
        UUID withdrawn = grant(decision, "Trukket", "1000.00");
        confirm(withdrawn).then().statusCode(200);

        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("reason", "Står ikke i referatet"))
                .post(API + "/effects/" + rejected + "/reject")
                .then()
                .statusCode(200)
                .body("state", equalTo("rejected"))
                .body("reason", equalTo("Står ikke i referatet"));
        as("sekretariat")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("reason", "Forkert projekt"))
                .post(API + "/effects/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
    }

    @Test
    void whatWasCarriedOutIsTakenBackWithAllThatRestsOnItAndProposedAgain() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        UUID register = Site.effect(decision, "register", Map.of("name", "Bekræftet ved en fejl"));
        String project = Site.effect(register).getString("terms.project");
        Map<String, Object> amount = Map.of("project", project, "amount", kroner("240000.50"), "period", "2025");
        UUID grant = Site.effect(decision, "grant", amount, register);
        UUID start = Site.effect(decision, "start", Map.of("project", project), grant);
        UUID proposed = Site.effect(decision, "went-live", Map.of("project", project), start);
        confirm(register).then().statusCode(200);
        confirm(grant).then().statusCode(200);
        confirm(start).then().statusCode(200);
        String on = "\"result\": \"%s\", \"entry\": null, \"on\": \"2025-01-15\", \"warning\": null";
        answer("projects", "applied", register, 1, on.formatted("changed"));
        answer("funds", "applied", grant, 1, on.formatted("booked"));
        answer("projects", "applied", start, 1, on.formatted("changed"));
        await().atMost(SOON).until(() -> Site.effect(start).getString("state").equals("applied"));

        withdraw(register, Map.of("reason", "Forkert navn", "again", true))
                .then()
                .statusCode(200)
                .body("state", equalTo("replaced"));

        String newRegister = replacementOf(register);
        String newGrant = replacementOf(grant);
        String newStart = replacementOf(start);
        assertThat(Site.effect(UUID.fromString(newRegister)).getString("doubt")).contains("Forkert navn");
        assertThat(waitsFor(newGrant)).containsExactly(newRegister);
        assertThat(waitsFor(newStart)).containsExactly(newGrant);
        assertThat(waitsFor(proposed.toString())).containsExactly(newStart);
        assertThat(Site.effect(UUID.fromString(newGrant)).getString("state")).isEqualTo("proposed");
        assertThat(Site.effect(UUID.fromString(newGrant)).getString("terms.project"))
                .isEqualTo(project);
        List.of(register, grant, start).forEach(this::awaitWithdrawal);

        confirm(UUID.fromString(newRegister)).then().statusCode(200).body("state", equalTo("pending"));
        answer("projects", "applied", UUID.fromString(newRegister), 1, on.formatted("changed"));
        await().atMost(SOON).until(() -> Site.effect(UUID.fromString(newRegister))
                .getString("state")
                .equals("applied"));
        withdraw(UUID.fromString(newRegister), Map.of("reason", "Skal ikke være der"))
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        // A proposal was never ordered, so it is not withdrawn.
        assertThat(Site.effect(UUID.fromString(newGrant)).getString("state")).isEqualTo("proposed");
    }

    private static String replacementOf(UUID effect) {
        assertThat(Site.effect(effect).getString("state")).isEqualTo("replaced");
        return Site.effect(effect).getString("replacedBy");
    }

    private static List<String> waitsFor(String effect) {
        return Site.effect(UUID.fromString(effect)).getList("waitsFor");
    }

    private void awaitWithdrawal(UUID effect) {
        await().atMost(SOON).until(() -> topics.all("meetings").stream()
                .anyMatch(it -> it.type().equals("meetings.effect-withdrawn.v1")
                        && it.subject().equals(effect.toString())
                        && it.body().getString("reason").equals("withdrawn")
                        && it.body().getLong("sequence") == 2));
    }

    private static Response withdraw(UUID effect, Map<String, Object> body) {
        return as("sekretariat")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(API + "/effects/" + effect + "/withdraw");
    }

    @Test
    void whatIsWrongIsSaidInDanish() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");

        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("decision", decision, "type", "grant", "terms", Map.of("amount", kroner("-1.00"))))
                .post(API + "/effects")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("terms.amount", "terms.project")))
                .body("detail", containsString("terms.project: Udfyld feltet"));
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("decision", decision))
                .post(API + "/effects")
                .then()
                .statusCode(400)
                .body("errors.message", hasItem("Skriv virkningens type"));
        as("sekretariat")
                .contentType("application/json")
                .body("{\"cooperation\": ")
                .post(API + "/meetings")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as("sekretariat").delete(API + "/effects").then().statusCode(405).contentType("application/problem+json");
        as("sekretariat").get(API + "/findes-ikke").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theRegisterIsOnItsTopicFromTheFirstStart() {
        await().atMost(SOON).untilAsserted(() -> {
            List<Topics.Event> register = topics.all("register");
            assertThat(register)
                    .anyMatch(it -> it.key().equals("cooperation:" + VEST)
                            && it.body().getList("parties").contains("787"));
            assertThat(register).anyMatch(it -> it.key().equals("municipality:787"));
            assertThat(register).anyMatch(it -> it.key().equals("body:" + VEST + ":politisk"));
        });
    }

    @Test
    void aSnapshotTellsTheRegisterAndUnansweredOrdersAgain() {
        UUID grant = grant(Site.decision(VEST, Site.ownDay(), "open"), "Ubesvaret", "1000.00");
        confirm(grant).then().statusCode(200);
        awaitOrder(grant);

        as("drift").noContentType().post(API + "/snapshot").then().statusCode(org.hamcrest.Matchers.lessThan(300));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(topics.all("meetings").stream()
                            .filter(it -> it.type().equals("meetings.effect-ordered.v1")
                                    && it.subject().equals(grant.toString())))
                    .hasSizeGreaterThan(1);
            assertThat(topics.all("register").stream().filter(it -> it.key().equals("cooperation:" + VEST)))
                    .hasSizeGreaterThan(1);
        });
    }

    private UUID grant(UUID decision, String project, String amount) {
        UUID register = Site.effect(decision, "register", Map.of("name", project));
        return Site.effect(
                decision,
                "grant",
                Map.of(
                        "project", Site.effect(register).getString("terms.project"),
                        "amount", kroner(amount),
                        "period", "2025"));
    }

    private static UUID replacement(UUID decision, UUID refused, String amount) {
        String project = Site.effect(refused).getString("terms.project");
        return UUID.fromString(as("sekretariat")
                .contentType("application/json")
                .body(Map.of(
                        "decision",
                        decision,
                        "type",
                        "grant",
                        "terms",
                        Map.of("project", project, "amount", kroner(amount), "period", "2025"),
                        "replaces",
                        refused))
                .post(API + "/effects")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void awaitOrder(UUID effect) {
        await().atMost(SOON).until(() -> topics.all("meetings").stream()
                .anyMatch(it -> it.type().equals("meetings.effect-ordered.v1")
                        && it.subject().equals(effect.toString())));
    }

    private Topics.Event order(UUID effect) {
        return topics.all("meetings").stream()
                .filter(it -> it.type().equals("meetings.effect-ordered.v1")
                        && it.subject().equals(effect.toString()))
                .findFirst()
                .orElseThrow();
    }

    private void answer(String service, String outcome, UUID effect, long sequence, String rest) {
        topics.send(
                service,
                VEST,
                "%s.effect-%s.v1".formatted(service, outcome),
                effect,
                "{\"id\": \"%s\", \"sequence\": %d, \"cooperation\": \"%s\", %s}"
                        .formatted(effect, sequence, VEST, rest));
    }
}

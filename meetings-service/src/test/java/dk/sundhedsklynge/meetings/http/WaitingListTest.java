package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.confirm;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An effect that has no answer is shown to operators five minutes after it was ordered. */
@QuarkusTest
class WaitingListTest {
    @Inject
    EntityManager database;

    @Test
    void whatHasNoAnswerIsShownAfterFiveMinutesUntilItIsWithdrawn() {
        UUID decision = Site.decision("nordjylland-vest", Site.ownDay(), "open");
        UUID register = Site.effect(decision, "register", Map.of("name", "Uden svar", "aliases", List.of()));
        String project = Site.effect(register).getString("terms.project");
        UUID start = Site.effect(decision, "start", Map.of("project", project), register);
        confirm(register).then().statusCode(200);
        confirm(start).then().statusCode(200);
        shown().body(all(register), empty()).body(all(start), empty());

        aged(register);
        aged(start);

        shown().body(one(register) + "waitsFor", empty())
                .body(one(register) + "what", equalTo("register"))
                .body(one(register) + "advice", containsString("projekter har ikke svaret"))
                .body(one(start) + "waitsFor", equalTo(List.of(register.toString())))
                .body(one(start) + "advice", containsString("Venter på en anden virkning"));

        as("sekretariat")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("reason", "Fejl"))
                .post(API + "/effects/" + start + "/withdraw")
                .then()
                .statusCode(200);
        shown().body(all(start), empty());
    }

    private static String all(UUID effect) {
        return "items.findAll { it.id == '%s' }".formatted(effect);
    }

    private static String one(UUID effect) {
        return "items.find { it.id == '%s' }.".formatted(effect);
    }

    /** Older than what other tests ordered some minutes ago: only the 200 that have waited longest are shown. */
    private void aged(UUID effect) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update effect set settled_at = settled_at - interval '1 day' where id = ?1")
                .setParameter(1, effect)
                .executeUpdate());
    }

    private static ValidatableResponse shown() {
        return as("drift").get(API + "/waiting").then().statusCode(200);
    }
}

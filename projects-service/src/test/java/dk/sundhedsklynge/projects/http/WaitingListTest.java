package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Change;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An effect that refers to something that is not here yet is shown to operators after five minutes. */
@QuarkusTest
class WaitingListTest {
    private static final String VEST = "nordjylland-vest";

    @Inject
    ApplyEffects apply;

    @Inject
    EntityManager database;

    private final UUID project = UUID.randomUUID();
    private final Change start = Ordered.change(VEST, project, Step.START, "2023-10-01", null);

    @Test
    void whatWaitsIsShownAfterFiveMinutesUntilWhatItWaitsForComes() {
        UUID elsewhere = UUID.randomUUID();
        apply.order(start, List.of(elsewhere));
        shown().body("items.findAll { it.id == '%s' }".formatted(start.effect()), empty());

        aged(6);

        String waiting = "items.find { it.id == '%s' }.".formatted(start.effect());
        shown().body(waiting + "waitsFor", hasItems(elsewhere.toString(), project.toString()))
                .body(waiting + "what", equalTo("start"))
                .body(waiting + "cooperation", equalTo(VEST))
                .body(waiting + "advice", containsString("registreret"));

        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Venteliste"), List.of());
        shown().body(waiting + "waitsFor", equalTo(List.of(elsewhere.toString())));
        apply.order(
                new Change(
                        elsewhere,
                        VEST,
                        Step.DESCRIBE,
                        start.decidedOn(),
                        start.decidedBy(),
                        start.access(),
                        start.anchor(),
                        start.terms()),
                List.of());
        shown().body("items.findAll { it.id == '%s' }".formatted(start.effect()), empty());
    }

    private void aged(int minutes) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update effect set received_at = received_at - make_interval(mins => ?1) where id = ?2")
                .setParameter(1, minutes)
                .setParameter(2, start.effect())
                .executeUpdate());
    }

    private static ValidatableResponse shown() {
        return given().auth()
                .oauth2(Tokens.of("drift"))
                .get("/api/projects/v1/waiting")
                .then()
                .statusCode(200);
    }
}

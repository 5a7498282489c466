package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An effect that refers to something that is not here yet is shown to operators after five minutes. */
@QuarkusTest
class WaitingListTest {
    @Inject
    ApplyEffects apply;

    @Inject
    Database database;

    @Test
    void whatWaitsIsShownAfterFiveMinutesUntilWhatItWaitsForComes() {
        String cooperation = Known.cooperation(database);
        Effect allotment = Ordered.allotment(cooperation, "2025-01-01", null, "1000.00");
        Effect grant =
                Ordered.waiting(Ordered.grant(cooperation, "2025-02-01", UUID.randomUUID(), "400.00"), allotment.id());
        String waiting = "items.find { it.id == '%s' }.".formatted(grant.id());
        apply.order(grant);
        shown().body("items.findAll { it.id == '%s' }".formatted(grant.id()), empty());

        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "update effect set received_at = received_at - interval '6 minutes' where id = ?", grant.id()));

        shown().body(waiting + "waitsFor", equalTo(List.of(allotment.id().toString())))
                .body(waiting + "what", equalTo("grant"))
                .body(waiting + "cooperation", equalTo(cooperation))
                .body(waiting + "advice", containsString("sekretariatet"));

        apply.order(allotment);
        shown().body("items.findAll { it.id == '%s' }".formatted(grant.id()), empty());
    }

    private static ValidatableResponse shown() {
        return as("drift").get(API + "/waiting").then().statusCode(200);
    }
}

package dk.sundhedsklynge.projects.takeover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.projects.Known;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.register.CooperationBecameKnown;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A council that acknowledges a project in its dossier goes on with it. */
@QuarkusTest
class TakeOverProjectTest {
    private static final String PROJECTS = "/api/projects/v1/projects";
    private static final String VEST = "nordjylland-vest";

    @Inject
    ApplyEffects apply;

    @Inject
    TakeOverProject takeOver;

    @Inject
    Database database;

    @Inject
    Known known;

    @Inject
    Event<CooperationBecameKnown> becameKnown;

    private final String council = "raad-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID project = UUID.randomUUID();
    private final UUID taken = UUID.randomUUID();
    private final String name = "Overdraget " + project;

    private ProjectTakenOver event() {
        return new ProjectTakenOver(taken, VEST, council, project, UUID.randomUUID(), 2, LocalDate.of(2027, 1, 4));
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private static ValidatableResponse read(UUID id) {
        return as("revisor").get(PROJECTS + "/" + id).then();
    }

    private void started() {
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2024-01-10", name), List.of());
        apply.order(Ordered.change(VEST, project, Step.START, "2024-02-10", null), List.of());
    }

    @Test
    void theProjectGoesOnWithTheCouncilAndStaysWhereItWas() {
        known.cooperation(council);
        started();

        takeOver.take(event());
        takeOver.take(event());

        read(taken)
                .statusCode(200)
                .body("cooperation", equalTo(council))
                .body("name", equalTo(name))
                .body("phase", equalTo("started"))
                .body("from", equalTo("2024-02-10"))
                .body("takenOverFrom.project", equalTo(project.toString()))
                .body("takenOverFrom.cooperation", equalTo(VEST))
                .body("takenOverFrom.on", equalTo("2027-01-04"))
                .body("takenOverBy", hasSize(0));
        read(project)
                .body("cooperation", equalTo(VEST))
                .body("phase", equalTo("started"))
                .body("takenOverBy.council", contains(council))
                .body("takenOverBy.project", contains(taken.toString()))
                .body("takenOverFrom", nullValue());
        as("revisor").get(PROJECTS + "/" + taken + "/history").then().body("items.cause", contains("statement"));
        as("revisor")
                .get(PROJECTS + "/" + taken + "/statements")
                .then()
                .body("items[0].actionLabel", equalTo("Overtaget ved overdragelsen"))
                .body("items[0].by", equalTo(council))
                .body("items[0].at", notNullValue());
        as("revisor").get(PROJECTS + "/" + project + "/history").then().body("items", hasSize(2));
        apply.order(Ordered.change(council, taken, Step.WENT_LIVE, "2027-02-01", null), List.of());
        read(taken).body("phase", equalTo("live"));
        read(project).body("phase", equalTo("started"));
    }

    @Test
    void aProjectThatADecisionCarriedOverBeginsInThePhaseOfBefore() {
        known.cooperation(council);
        started();
        apply.order(Carried.to(council, project, "2026-12-01"), List.of());
        read(project).body("phase", equalTo("carried-over"));

        takeOver.take(event());

        read(taken).body("phase", equalTo("started"));
    }

    @Test
    void whatIsClosedStaysClosedAndATakenNameSaysWhereItIsFrom() {
        known.cooperation(council);
        apply.order(
                Ordered.change(VEST, project, Step.REGISTER, "2024-01-10", name, List.of(), Access.CLOSED), List.of());
        apply.order(Ordered.change(council, UUID.randomUUID(), Step.REGISTER, "2024-01-10", name), List.of());

        takeOver.take(event());

        read(taken).body("access", equalTo("closed")).body("name", equalTo(name + " (" + VEST + ")"));
        as("laeser").get(PROJECTS + "/" + taken).then().statusCode(404);
    }

    @Test
    void aCrashHalfWayLosesNothingAndBeginsNothingTwice() {
        known.cooperation(council);
        started();
        QuarkusTransaction.begin();
        takeOver.take(event());
        QuarkusTransaction.rollback();
        read(taken).statusCode(404);

        takeOver.take(event());

        read(taken).statusCode(200);
        assertThat(database.list(
                        "select 1 from outbox where subject = ? and type = 'projects.project-state.v1'",
                        row -> row.getInt(1),
                        taken.toString()))
                .hasSize(1);
    }

    @Test
    void aCouncilThatTheRegisterHasNotToldOfIsWaitedFor() {
        started();
        takeOver.take(event());
        read(taken).statusCode(404);
        read(project).body("takenOverBy", hasSize(0));

        known.cooperation(council);
        QuarkusTransaction.requiringNew().run(() -> becameKnown.fire(new CooperationBecameKnown(council)));

        read(taken).statusCode(200).body("cooperation", equalTo(council));
    }
}

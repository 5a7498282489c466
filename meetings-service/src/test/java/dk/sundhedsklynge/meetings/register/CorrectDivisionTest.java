package dk.sundhedsklynge.meetings.register;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A correction of the minister's division reaches the register, the clusters' successors and the other services. */
@QuarkusTest
class CorrectDivisionTest {
    private static final String BILLUND = "530";
    private static final String NOW = "sundhedsraad-sydvestjylland";
    private static final String BEFORE = "sundhedsraad-lillebaelt";

    @Inject
    PublishRegister publish;

    @Inject
    Register register;

    @Inject
    Division division;

    @Inject
    Database database;

    private final Topics topics = new Topics();

    @AfterEach
    void theDivisionOfTheRelease() {
        QuarkusTransaction.requiringNew().run(() -> {
            String held = division.councils().get(BILLUND);
            if (!NOW.equals(held)) {
                division.move(BILLUND, held, NOW);
            }
        });
        publish.fill();
    }

    @Test
    void anOperatorMovesAMunicipality() {
        place("drift", BILLUND, BEFORE).then().statusCode(200).body("parties.code", hasItem(BILLUND));

        assertThat(successorOf("syddanmark-sydvestjylland")).isEqualTo(BEFORE);
        assertThat(successorOf("syddanmark-lillebaelt")).isEqualTo(BEFORE);
        assertThat(register.cooperation(NOW).orElseThrow().parties()).doesNotContain(BILLUND);
        assertThat(register.cooperation(BEFORE).orElseThrow().parties())
                .contains(BILLUND)
                .last()
                .isEqualTo("1083");
        assertThat(topics.about("register", "cooperation:" + NOW)).last().satisfies(event -> assertThat(
                        event.body().getList("parties", String.class))
                .doesNotContain(BILLUND));
    }

    @Test
    void theSameCorrectionTwiceTellsNothingNew() {
        place("drift", BILLUND, BEFORE).then().statusCode(200);
        long told = told();

        place("drift", BILLUND, BEFORE).then().statusCode(200);

        assertThat(told()).isEqualTo(told);
    }

    @Test
    void aMunicipalityStaysInItsRegion() {
        place("drift", BILLUND, "sundhedsraad-limfjorden")
                .then()
                .statusCode(422)
                .body("errors.field", contains("council"))
                .body(
                        "errors.message",
                        contains("Billund hører til Region Syddanmark, og Sundhedsråd Limfjorden er i"
                                + " Region Nordjylland. Vælg et sundhedsråd i kommunens egen region."));
        assertThat(successorOf("syddanmark-sydvestjylland")).isEqualTo(NOW);
    }

    @Test
    void whoIsNoOperatorAndWhatIsNotKnownIsRefused() {
        place("sekretariat", BILLUND, BEFORE).then().statusCode(403);
        place("drift", "999", BEFORE).then().statusCode(404);
        place("drift", "1083", BEFORE).then().statusCode(404);
        place("drift", BILLUND, "syddanmark-lillebaelt")
                .then()
                .statusCode(422)
                .body("errors.field", contains("council"));
        as("drift")
                .contentType("application/json")
                .body(Map.of("council", BEFORE))
                .put(API + "/parties/" + BILLUND + "/council")
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        assertThat(successorOf("syddanmark-sydvestjylland")).isEqualTo(NOW);
    }

    /** An installation that a release of before has filled. */
    @Test
    void aReleaseThatCorrectsTheDivisionReachesWhatRuns() {
        QuarkusTransaction.requiringNew().run(() -> {
            division.move(BILLUND, NOW, BEFORE);
            database.update("update released_council set council = ? where party = ?", BEFORE, BILLUND);
        });

        publish.fill();

        assertThat(successorOf("syddanmark-sydvestjylland")).isEqualTo(NOW);
        assertThat(register.cooperation(NOW).orElseThrow().parties()).contains(BILLUND);
        as("laeser")
                .get(API + "/cooperations/" + BEFORE)
                .then()
                .body("parties.find { it.code == '" + BILLUND + "' }", equalTo(null));
    }

    @Test
    void whatAnOperatorCorrectedStandsThroughARelease() {
        place("drift", BILLUND, BEFORE).then().statusCode(200);

        publish.fill();

        assertThat(successorOf("syddanmark-sydvestjylland")).isEqualTo(BEFORE);
    }

    private static Response place(String user, String municipality, String council) {
        return as(user).contentType("application/json")
                .body(Map.of("council", council, "reason", "Bekendtgørelse af 1. december 2026"))
                .put(API + "/parties/" + municipality + "/council");
    }

    private String successorOf(String cluster) {
        return register.cooperation(cluster).orElseThrow().successors().stream()
                .filter(it -> it.party().equals(BILLUND))
                .map(Cooperation.Successor::cooperation)
                .findFirst()
                .orElseThrow();
    }

    private long told() {
        return database.find("select sum(sequence) from register_state", row -> row.getLong(1))
                .orElseThrow();
    }
}

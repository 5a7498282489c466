package dk.sundhedsklynge.meetings.access;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dk.sundhedsklynge.platform.testing.KeycloakAdmin;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator closes a user's access and opens it again. */
@QuarkusTest
class WithdrawnUserTest {
    private static final String NAME = "lukket-bruger";
    private static final String OPERATOR = "drift";

    private final KeycloakAdmin keycloak = new KeycloakAdmin();
    private String user = "";

    @BeforeEach
    void giveTheTestAUserOfItsOwn() {
        user = keycloak.user(NAME, "reader");
    }

    @AfterEach
    void letTheUserInAgain() {
        as(OPERATOR).delete(path(user));
    }

    @Test
    void aWithdrawnUserIsRefusedUntilItIsLifted() {
        as(NAME).get(API + "/parties").then().statusCode(200);

        withdraw(user, "Fratrådt")
                .then()
                .statusCode(200)
                .body("subject", equalTo(user))
                .body("since", notNullValue());

        as(NAME).get(API + "/parties").then().statusCode(401);
        as(OPERATOR).get(path(user)).then().statusCode(200).body("subject", equalTo(user));
        assertThat(new Topics().about("register", "withdrawn-user:" + user))
                .allSatisfy(event -> assertThat(String.valueOf(event.text())).doesNotContain("Fratrådt"));

        as(OPERATOR).delete(path(user)).then().statusCode(204);

        as(NAME).get(API + "/parties").then().statusCode(200);
        as(OPERATOR).get(path(user)).then().statusCode(404);
        as(OPERATOR).delete(path(user)).then().statusCode(404);
    }

    @Test
    void theFirstWithdrawalStands() {
        String since = withdraw(user, "Fratrådt").path("since");

        withdraw(user, "Fratrådt igen").then().statusCode(200).body("since", equalTo(since));
    }

    @Test
    void withoutAReasonNobodyIsWithdrawn() {
        withdraw(user, " ").then().statusCode(400).body("errors[0].field", equalTo("reason"));

        as(NAME).get(API + "/parties").then().statusCode(200);
    }

    @Test
    void whatIsNoSubjectIsRefused() {
        for (String subject : List.of("a b", "x", "1-1-1-1-1", "3F2A6C1E-8B4D-4C57-9E0A-D5B1F7A92C36")) {
            withdraw(subject, "Fratrådt").then().statusCode(400).body("detail", containsString("Keycloak"));
        }
    }

    @Test
    void nobodyLocksThemselvesOut() {
        String own = keycloak.idOf(OPERATOR);

        withdraw(own, "Prøve").then().statusCode(409).body("type", equalTo("/problems/own-access"));

        as(OPERATOR).get(path(own)).then().statusCode(404);
    }

    private static Response withdraw(String subject, String reason) {
        return as(OPERATOR)
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .put(path(subject));
    }

    private static String path(String subject) {
        return API + "/withdrawn-users/" + subject;
    }
}

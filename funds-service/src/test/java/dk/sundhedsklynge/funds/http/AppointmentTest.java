package dk.sundhedsklynge.funds.http;

import static io.restassured.RestAssured.given;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.AppointmentContract;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appointments that the register tells of are in force here. */
@QuarkusTest
class AppointmentTest extends AppointmentContract {
    @Inject
    Database database;

    @BeforeEach
    void theTwoCooperations() {
        Known.cooperation(database, HERE);
        Known.cooperation(database, ELSEWHERE);
    }

    @Override
    protected String path(String cooperation) {
        return "/api/funds/v1/cooperations/" + cooperation + "/balance";
    }

    @Test
    void aFinanceOfficerWorksWithMoneyInTheirOwnCooperationOnly() {
        String token = financeOfficer();

        preview(token, HERE, 200);
        preview(token, ELSEWHERE, 404);
        preview(Tokens.of("laeser"), HERE, 403);
    }

    private static void preview(String token, String cooperation, int status) {
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("terms", Map.of("asOf", "2022-12-31", "fund", "cluster", "lines", List.of())))
                .post("/api/funds/v1/cooperations/" + cooperation + "/opening-preview")
                .then()
                .statusCode(status);
    }
}

package dk.sundhedsklynge.funds.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.AppointmentContract;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        String token = financeOfficer("787");

        preview(token, HERE, 200);
        preview(token, ELSEWHERE, 404);
        preview(Tokens.of("laeser"), HERE, 403);
    }

    @Test
    void aFinanceOfficerActsForTheirOwnPartyOnly() {
        String token = financeOfficer("787");

        String own = voucher(token, "787", 201).extract().path("id");
        voucher(token, "773", 403).body("detail", containsString("økonomiansvarlig for en af parterne"));
        voucher(token, null, 403);
        String other = voucher(Tokens.of("oekonomi"), "773", 201).extract().path("id");
        sent(token, Map.of("reason", "Forkert"))
                .post("/api/funds/v1/notes/" + other + "/reversal")
                .then()
                .statusCode(403);
        sent(token, Map.of("reason", "Forkert"))
                .post("/api/funds/v1/notes/" + own + "/reversal")
                .then()
                .statusCode(200);
        sent(token, Map.of("until", "2020-12-31"))
                .post("/api/funds/v1/cooperations/" + HERE + "/closed-periods")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse voucher(String token, @Nullable String party, int status) {
        Map<String, @Nullable Object> voucher = new HashMap<>();
        voucher.put("party", party);
        voucher.put("amount", Map.of("amount", new BigDecimal("12.50"), "currency", "DKK"));
        voucher.put("paidOn", "2025-03-10");
        voucher.put("reference", "Faktura 17");
        return sent(token, voucher)
                .post("/api/funds/v1/cooperations/" + HERE + "/vouchers")
                .then()
                .statusCode(status);
    }

    private static RequestSpecification sent(String token, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body);
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

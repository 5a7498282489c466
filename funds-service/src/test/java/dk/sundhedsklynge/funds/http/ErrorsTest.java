package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.ErrorContract;
import dk.sundhedsklynge.platform.testing.Problems;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every error of every path is a problem document that says in Danish what to do. */
@QuarkusTest
class ErrorsTest extends ErrorContract {
    @Inject
    Database database;

    @Test
    void aKeyThatIsMissingTooLongOrUsedForSomethingElse() {
        String cooperation = Known.cooperation(database);
        String notes = API + "/cooperations/" + cooperation + "/allotment-notes";
        String key = UUID.randomUUID().toString();
        String note = posting("oekonomi", key, note("1.00"))
                .post(notes)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String reversal = API + "/notes/" + note + "/reversal";

        assertSoftly(softly -> {
            for (String bad : List.of(" ", "x".repeat(201))) {
                Problems.check(
                        softly, bad, posting("oekonomi", bad, note("1.00")).post(notes), 400);
                Problems.check(
                        softly,
                        bad,
                        posting("oekonomi", bad, Map.of("reason", "Prøve")).post(reversal),
                        400);
            }
            Problems.check(
                    softly,
                    "none",
                    as("oekonomi")
                            .contentType("application/json")
                            .body(note("1.00"))
                            .post(notes),
                    400);
            Problems.check(
                    softly, "other body", posting("oekonomi", key, note("2.00")).post(notes), 422);
            Problems.check(
                    softly,
                    "other path",
                    posting("oekonomi", key, Map.of("reason", "Prøve")).post(reversal),
                    422);
        });
    }

    @Test
    void whatCannotBeDoneAsThingsStand() {
        String cooperation = Known.cooperation(database);
        String note = posting("oekonomi", note("1.00"))
                .post(API + "/cooperations/" + cooperation + "/allotment-notes")
                .path("id");
        String reversal = API + "/notes/" + note + "/reversal";
        posting("oekonomi", Map.of("reason", "Prøve")).post(reversal).then().statusCode(200);

        assertSoftly(softly -> Problems.check(
                softly,
                "reversed twice",
                posting("oekonomi", Map.of("reason", "Prøve")).post(reversal),
                409));
    }

    private static Map<String, ?> note(String amount) {
        return Map.of(
                "party", "787",
                "amount", Map.of("amount", new BigDecimal(amount), "currency", "DKK"),
                "receivedOn", "2025-01-10",
                "reference", "Tildelingsnote 7");
    }
}

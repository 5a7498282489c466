package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dk.sundhedsklynge.platform.testing.ErrorContract;
import dk.sundhedsklynge.platform.testing.Problems;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every error of every path is a problem document that says in Danish what to do. */
@QuarkusTest
class ErrorsTest extends ErrorContract {
    private static final String VEST = "nordjylland-vest";

    @Test
    void aKeyThatIsMissingTooLongOrUsedForSomethingElse() {
        UUID effect = proposed();
        String key = UUID.randomUUID().toString();
        confirm(effect, key, "{}").then().statusCode(200);

        assertSoftly(softly -> {
            for (String verb : List.of("confirm", "withdraw")) {
                String path = API + "/effects/" + effect + "/" + verb;
                Problems.check(softly, verb, json("{\"reason\": \"x\"}").post(path), 400);
                Problems.check(
                        softly,
                        verb,
                        json("{\"reason\": \"x\"}")
                                .header("Idempotency-Key", "x".repeat(201))
                                .post(path),
                        400);
            }
            Problems.check(softly, "reused", confirm(effect, key, "{\"reservation\": \"%s\"}".formatted(effect)), 422);
            Problems.check(softly, "of another", confirm(proposed(), key, "{}"), 422);
        });
    }

    @Test
    void anotherVersionThanTheOneThatStands() {
        UUID effect = proposed();

        assertSoftly(softly -> {
            for (String tag : List.of("\"999\"", "W/\"0\"", "*", "\"99999999999999999999\"")) {
                Response answer = json("{}")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .header("If-Match", tag)
                        .post(API + "/effects/" + effect + "/confirm");
                Problems.check(softly, tag, answer, 412);
            }
            for (String none : List.of("\"", "noget", "\"0\"x", "\"0\" \"1\"")) {
                Response answer = json("{}")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .header("If-Match", none)
                        .post(API + "/effects/" + effect + "/confirm");
                Problems.check(softly, none, answer, 400);
            }
        });
        json("{}")
                .header("Idempotency-Key", UUID.randomUUID())
                .header(
                        "If-Match",
                        as("sekretariat").get(API + "/effects/" + effect).header("ETag"))
                .post(API + "/effects/" + effect + "/confirm")
                .then()
                .statusCode(200);
    }

    @Test
    void whatCannotBeDoneAsThingsStand() {
        UUID effect = proposed();
        String withdraw = API + "/effects/" + effect + "/withdraw";
        String reject = API + "/effects/" + effect + "/reject";

        assertSoftly(softly -> {
            Problems.check(
                    softly,
                    "withdrawn before it is ordered",
                    json("{\"reason\": \"Prøve\"}")
                            .header("Idempotency-Key", UUID.randomUUID())
                            .post(withdraw),
                    409);
            Problems.check(
                    softly, "without a reason", json("{\"reason\": \" \"}").post(reject), 400);
            json("{\"reason\": \"Prøve\"}").post(reject);
            Problems.check(
                    softly, "rejected twice", json("{\"reason\": \"Prøve\"}").post(reject), 409);
            Problems.check(
                    softly, "confirmed", confirm(effect, UUID.randomUUID().toString(), "{}"), 409);
        });
    }

    @Test
    void linesFromTheLastToTheFirst() {
        String id = Site.upload("sekretariat", "linjer.txt", Site.sample("vest-politisk-2025-06-12.txt"), false)
                .path("id");

        assertSoftly(softly -> {
            for (String lines : List.of("from=9&to=-5", "from=9&to=8", "to=0", "from=0", "from=-1&to=4")) {
                Problems.check(softly, lines, as("laeser").get(API + "/documents/" + id + "/lines?" + lines), 400);
            }
        });
        as("laeser").get(API + "/documents/" + id + "/lines?from=9&to=9").then().statusCode(200);
    }

    private static UUID proposed() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        return Site.effect(decision, "register", Map.of("name", "Fejlprøve " + UUID.randomUUID()));
    }

    private static Response confirm(UUID effect, String key, String body) {
        return json(body).header("Idempotency-Key", key).post(API + "/effects/" + effect + "/confirm");
    }

    private static RequestSpecification json(String body) {
        return as("sekretariat").contentType("application/json").body(body);
    }
}

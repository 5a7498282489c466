package dk.sundhedsklynge.meetings.http;

import static io.restassured.RestAssured.given;

import dk.sundhedsklynge.platform.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The API as a client uses it. */
public final class Site {
    public static final String API = "/api/meetings/v1";
    private static final Path SAMPLES = Path.of("../deploy/local/src/main/resources/samples");
    private static final AtomicInteger DAY = new AtomicInteger();

    private Site() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).accept("application/json, application/problem+json");
    }

    /** Bodies of what several clusters share are kept apart by their own day, before those of documents. */
    public static LocalDate ownDay() {
        return LocalDate.parse("1994-01-01").plusDays(DAY.getAndIncrement());
    }

    /** A decision that a secretary entered by hand, in an item of its own. */
    public static UUID decision(String cooperation, LocalDate day, String access) {
        return UUID.fromString(meeting(cooperation, day, access).getString("items[0].decisions[0].id"));
    }

    public static JsonPath meeting(String cooperation, LocalDate day, String access) {
        return as("sekretariat")
                .contentType("application/json")
                .body(Map.of(
                        "cooperation",
                        cooperation,
                        "level",
                        "political",
                        "date",
                        day.toString(),
                        "items",
                        List.of(Map.of(
                                "number",
                                4,
                                "title",
                                "Fortrolig titel om klyngemidler",
                                "access",
                                access,
                                "decisions",
                                List.of(Map.of("text", "Hemmelige ord: godkendt.", "outcome", "approved"))))))
                .post(API + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static UUID effect(UUID decision, String type, Map<String, ?> terms, UUID... waitsFor) {
        return UUID.fromString(as("sekretariat")
                .contentType("application/json")
                .body(Map.of("decision", decision, "type", type, "terms", terms, "waitsFor", List.of(waitsFor)))
                .post(API + "/effects")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** The id of a project that a decision registered. */
    public static UUID project(String cooperation, String name) {
        UUID effect = effect(decision(cooperation, ownDay(), "open"), "register", Map.of("name", name));
        confirm(effect).then().statusCode(200);
        return effect(effect).getUUID("terms.project");
    }

    public static Map<String, ?> kroner(String amount) {
        return Map.of("amount", new java.math.BigDecimal(amount), "currency", "DKK");
    }

    public static Response confirm(UUID effect) {
        return as("sekretariat")
                .header("Idempotency-Key", UUID.randomUUID())
                .noContentType()
                .post(API + "/effects/" + effect + "/confirm");
    }

    public static JsonPath effect(UUID effect) {
        return as("sekretariat")
                .get(API + "/effects/" + effect)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Response upload(String user, String name, String text, boolean confirm) {
        return upload(user, name, text.getBytes(StandardCharsets.UTF_8), confirm);
    }

    public static Response upload(String user, String name, byte[] content, boolean confirm) {
        return as(user).contentType("text/plain")
                .header("X-File-Name", name)
                .queryParam("confirm", confirm)
                .body(content)
                .post(API + "/documents");
    }
}

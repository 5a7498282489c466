package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A planned meeting of cluster Vest, and what a secretary does with it. Each change states the version read before. */
public final class Planning {
    public static final String VEST = "nordjylland-vest";

    private final String id;

    private Planning(String id) {
        this.id = id;
    }

    public static Map<String, @Nullable Object> details(@Nullable String date) {
        Map<String, @Nullable Object> details = new HashMap<>();
        details.put("title", "Politisk niveau");
        details.put("occasion", "ordinary");
        details.put("date", date);
        details.put("places", List.of());
        return details;
    }

    public static Response plan(String user, Map<String, ?> details) {
        return as(user).contentType("application/json")
                .body(Map.of("body", VEST + ":politisk", "details", details))
                .post(API + "/planned-meetings");
    }

    public static Planning planned(@Nullable String date) {
        return new Planning(plan("sekretariat", details(date))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public String id() {
        return id;
    }

    public String path() {
        return API + "/meetings/" + id;
    }

    public String tag() {
        return as("sekretariat").get(path()).then().statusCode(200).extract().header("ETag");
    }

    public Response edit(Map<String, ?> details) {
        return as("sekretariat")
                .contentType("application/json")
                .header("If-Match", tag())
                .body(details)
                .put(path());
    }

    /** @param step the end of the path, for example {@code call} */
    public Response step(String step) {
        return as("sekretariat").header("If-Match", tag()).noContentType().post(path() + "/" + step);
    }

    public Response step(String step, Map<String, ?> body) {
        return as("sekretariat")
                .contentType("application/json")
                .header("If-Match", tag())
                .body(body)
                .post(path() + "/" + step);
    }

    /** The id of the item. */
    public String item(String label, String title, String access) {
        return step("agenda/items", Map.of("label", label, "title", title, "access", access))
                .then()
                .statusCode(201)
                .extract()
                .path("items.find { it.label == '%s' }.id".formatted(label));
    }

    /** A meeting that is called with one item. */
    public static Planning called(String date) {
        Planning meeting = planned(date);
        meeting.item("1", "Godkendelse af dagsorden", "open");
        meeting.step("call").then().statusCode(200);
        return meeting;
    }

    public ValidatableResponse shown(String user) {
        return as(user).get(path()).then().statusCode(200);
    }
}

package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.person.People;
import dk.sundhedsklynge.platform.testing.KeycloakAdmin;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each role against each path. What a caller may not know of is 404, what it may not do is 403. */
@QuarkusTest
class RolePathTest {
    private static final String VEST = "nordjylland-vest";
    private static final String MIDT = "hovedstaden-midt";
    /** Without roles; what they may comes from appointments in Vest: each kind, one that is over and one to come. */
    private static final List<String> APPOINTED =
            List.of("hverv-formand", "hverv-medlem", "hverv-oekonomi", "hverv-leder", "hverv-forhen", "hverv-senere");

    private static final List<String> USERS = List.of(
            "nobody", "sekretariat", "sekretariat-vest", "oekonomi", "revisor", "drift", "laeser", "ingen", "partner");

    /** Expected status per user, in the order of {@link #USERS}. */
    private record Row(String method, String path, @Nullable Object body, int... expected) {}

    /** What one cooperation has: a meeting with a decision and an effect, and a document. */
    private record Examples(
            String meeting,
            UUID decision,
            UUID effect,
            @Nullable String document) {}

    @Test
    void everyRoleReadsWhatItMay() {
        Examples vest = things(VEST, "open", "2066");
        Examples midt = things(MIDT, "open", null);
        Examples closed = things(VEST, "closed", null);
        String closedDocument = document(Given.closed("2067"));
        check(List.of(
                //                                            none sek vest fin  rev  op  read none part
                get("/cooperations", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/cooperations/" + VEST, 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/cooperations/atlantis", 401, 404, 404, 404, 404, 404, 404, 404, 404),
                get("/parties", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/parties/787", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/bodies", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/meetings", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/meetings?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/meetings/" + vest.meeting(), 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/meetings/" + midt.meeting(), 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/meetings/" + vest.meeting() + "/items/4", 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/meetings/" + closed.meeting() + "/items/4", 401, 200, 200, 200, 200, 404, 404, 404, 404),
                get("/decisions/" + vest.decision(), 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/decisions/" + midt.decision(), 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/decisions/" + closed.decision(), 401, 200, 200, 200, 200, 404, 404, 404, 404),
                get("/withdrawn-users/" + UUID.randomUUID(), 401, 403, 403, 403, 403, 404, 403, 403, 403),
                get("/waiting", 401, 403, 403, 403, 403, 200, 403, 403, 403),
                get("/effects", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/effects/" + vest.effect(), 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/effects/" + midt.effect(), 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/effects/" + closed.effect(), 401, 200, 200, 200, 200, 404, 404, 404, 404),
                get("/project-references", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/follow-ups", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/follow-ups?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/agreements", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/agreements?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/postponed-items", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/postponed-items?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/project-references?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/documents", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/documents?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/documents/" + vest.document(), 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/documents/" + vest.document() + "/effects", 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/documents/" + vest.document() + "/lines", 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/documents/" + vest.document() + "/original", 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/documents/" + closedDocument, 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/documents/" + closedDocument + "/original", 401, 200, 200, 200, 200, 403, 403, 404, 403),
                get("/documents/" + UUID.randomUUID(), 401, 404, 404, 404, 404, 404, 404, 404, 404)));
    }

    @Test
    void onlyTheSecretariatOfTheCooperationChangesAnything() {
        Examples vest = things(VEST, "open", null);
        Examples midt = things(MIDT, "open", null);
        Examples closed = things(VEST, "closed", null);
        Map<String, ?> reason = Map.of("reason", "Prøve");
        // What cannot be done by anyone (409, 400) tells that the caller might have done it.
        check(List.of(
                //                                                                none sek vest fin  rev  op  read none
                // part
                post("/meetings", meeting(VEST, 0), 401, 400, 400, 403, 403, 403, 403, 404, 403),
                post("/meetings", meeting(MIDT, 0), 401, 400, 404, 403, 403, 403, 404, 404, 403),
                post("/project-references", reference(VEST), 401, 201, 200, 403, 403, 403, 403, 404, 403),
                post("/project-references", reference(MIDT), 401, 201, 404, 403, 403, 403, 404, 404, 403),
                post("/effects", effect(vest), 401, 201, 201, 403, 403, 403, 403, 404, 403),
                post("/effects", effect(midt), 401, 201, 404, 403, 403, 403, 404, 404, 403),
                post("/effects", effect(closed), 401, 201, 201, 403, 403, 404, 404, 404, 404),
                post(path(vest, "withdraw"), reason, 401, 409, 409, 403, 403, 403, 403, 404, 403),
                post(path(midt, "withdraw"), reason, 401, 409, 404, 403, 403, 403, 404, 404, 403),
                post(path(closed, "withdraw"), reason, 401, 409, 409, 403, 403, 404, 404, 404, 404),
                post(path(vest, "reject"), reason, 401, 200, 409, 403, 403, 403, 403, 404, 403),
                post(path(midt, "reject"), reason, 401, 200, 404, 403, 403, 403, 404, 404, 403),
                post(path(vest, "confirm"), Map.of(), 401, 409, 409, 403, 403, 403, 403, 404, 403),
                post(path(midt, "confirm"), Map.of(), 401, 409, 404, 403, 403, 403, 404, 404, 403)));
    }

    @Test
    void appointmentsOpenTheirOwnCooperationOnly() {
        appointed();
        Examples vest = things(VEST, "open", "2069");
        Examples midt = things(MIDT, "open", null);
        Examples closed = things(VEST, "closed", null);
        check(
                APPOINTED,
                List.of(
                        //                                            chair mem fin lead past future
                        get("/meetings?cooperation=" + VEST, 200, 200, 200, 200, 404, 404),
                        get("/meetings?cooperation=" + MIDT, 404, 404, 404, 404, 404, 404),
                        get("/meetings/" + vest.meeting(), 200, 200, 200, 200, 404, 404),
                        get("/meetings/" + midt.meeting(), 404, 404, 404, 404, 404, 404),
                        get("/meetings/" + closed.meeting() + "/items/4", 404, 404, 200, 404, 404, 404),
                        get("/decisions/" + closed.decision(), 404, 404, 200, 404, 404, 404),
                        get("/effects/" + vest.effect(), 200, 200, 200, 200, 404, 404),
                        get("/effects/" + closed.effect(), 404, 404, 200, 404, 404, 404),
                        get("/documents/" + vest.document(), 200, 200, 200, 200, 404, 404),
                        get("/persons?cooperation=" + VEST, 200, 200, 200, 200, 404, 404),
                        get("/persons?cooperation=" + MIDT, 404, 404, 404, 404, 404, 404),
                        post(path(vest, "reject"), Map.of("reason", "Prøve"), 403, 403, 403, 403, 404, 404),
                        post("/bodies", body(VEST), 403, 403, 403, 403, 404, 404),
                        post("/bodies", body(MIDT), 404, 404, 404, 404, 404, 404),
                        get("/waiting", 403, 403, 403, 403, 403, 403)));
    }

    @Test
    void theRegisterIsReadByAllAndChangedByItsSecretariat() {
        String person = People.person(VEST, "Rollernes person", null);
        check(List.of(
                //                                            none sek vest fin  rev  op  read none part
                get("/me", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/body-types", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/body-types/group", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/bodies/" + VEST + ":politisk", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/organisations", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/persons", 401, 200, 200, 200, 200, 200, 200, 200, 200),
                get("/persons?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/persons/" + person, 401, 200, 200, 200, 200, 200, 200, 404, 200),
                get("/seats?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404, 200),
                get("/appointments?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404, 200),
                // Without If-Match, so that 428 tells that the caller might have edited.
                put("/persons/" + person, Map.of("name", "Nyt"), 401, 428, 428, 403, 403, 403, 403, 404, 403),
                put(
                        "/bodies/" + VEST + ":politisk",
                        Map.of("name", "Nyt"),
                        401,
                        428,
                        428,
                        403,
                        403,
                        403,
                        403,
                        404,
                        403),
                put(
                        "/bodies/" + MIDT + ":politisk",
                        Map.of("name", "Nyt"),
                        401,
                        428,
                        404,
                        403,
                        403,
                        403,
                        404,
                        404,
                        403),
                post(
                        "/persons",
                        Map.of("cooperation", VEST, "name", "Ny"),
                        401,
                        201,
                        201,
                        403,
                        403,
                        403,
                        403,
                        404,
                        403),
                post(
                        "/persons",
                        Map.of("cooperation", MIDT, "name", "Ny"),
                        401,
                        201,
                        404,
                        403,
                        403,
                        403,
                        404,
                        404,
                        403),
                post(
                        "/seats/" + UUID.randomUUID() + "/end",
                        Map.of("to", "2025-01-01"),
                        401,
                        404,
                        404,
                        404,
                        404,
                        404,
                        404,
                        404,
                        404)));
    }

    private static void appointed() {
        KeycloakAdmin keycloak = new KeycloakAdmin();
        for (String user : APPOINTED) {
            keycloak.userWithoutRoles(user, user + "@eksempel.invalid", true);
            String person = People.person(VEST, user, user + "@eksempel.invalid");
            String body = VEST + ":politisk";
            switch (user) {
                case "hverv-formand" -> People.appointment(person, "chair", VEST, "2024-01-01", "body", body);
                case "hverv-medlem" -> People.appointment(person, "member", VEST, "2024-01-01", "body", body);
                case "hverv-oekonomi" ->
                    People.appointment(person, "finance-officer", VEST, "2024-01-01", "party", "787");
                case "hverv-leder" ->
                    People.appointment(
                            person,
                            "project-lead",
                            VEST,
                            "2024-01-01",
                            "project",
                            Site.project(VEST, "Ledet projekt").toString());
                case "hverv-forhen" ->
                    People.appointment(person, "chair", VEST, "2024-01-01", "body", body, "to", "2024-12-31");
                default -> People.appointment(person, "chair", VEST, "2199-01-01", "body", body);
            }
            request(user).get(API + "/me").then().statusCode(200).body("person.id", equalTo(person));
        }
    }

    private static Map<String, ?> body(String cooperation) {
        return Map.of("cooperation", cooperation, "type", "group", "name", "Gruppe");
    }

    @Test
    void onlyTheSecretariatOfTheClusterTakesItsMinutesIn() {
        byte[] vest = Given.vest("2068").getBytes(StandardCharsets.UTF_8);
        assertThat(USERS.stream().filter(user -> {
                    int status = request(user)
                            .contentType("text/plain")
                            .body(vest)
                            .post(API + "/documents")
                            .statusCode();
                    return status < 300;
                }))
                .containsExactly("sekretariat", "sekretariat-vest");
    }

    @Test
    void onlyAnOperatorAsksForASnapshot() {
        assertThat(USERS.stream()
                        .filter(user -> request(user)
                                        .noContentType()
                                        .post(API + "/snapshot")
                                        .statusCode()
                                < 300))
                .containsExactly("drift");
    }

    private static Row get(String path, int... expected) {
        return new Row("GET", path, null, expected);
    }

    private static Row post(String path, Object body, int... expected) {
        return new Row("POST", path, body, expected);
    }

    private static Row put(String path, Object body, int... expected) {
        return new Row("PUT", path, body, expected);
    }

    private static void check(List<Row> table) {
        check(USERS, table);
    }

    private static void check(List<String> users, List<Row> table) {
        List<String> wrong = new ArrayList<>();
        for (Row row : table) {
            for (int i = 0; i < users.size(); i++) {
                int status = call(users.get(i), row);
                if (status != row.expected()[i]) {
                    wrong.add("%s %s as %s: %d instead of %d"
                            .formatted(row.method(), row.path(), users.get(i), status, row.expected()[i]));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static int call(String user, Row row) {
        RequestSpecification request = request(user).header("Idempotency-Key", UUID.randomUUID());
        if (row.body() != null) {
            request.contentType("application/json").body(row.body());
        }
        return request.request(row.method(), API + row.path()).statusCode();
    }

    private static RequestSpecification request(String user) {
        RequestSpecification request = given();
        if (user.equals("partner")) {
            request.auth().oauth2(Tokens.ofPartner());
        } else if (!user.equals("nobody")) {
            request.auth().oauth2(Tokens.of(user));
        }
        return request;
    }

    private static Examples things(String cooperation, String access, @Nullable String year) {
        JsonPath meeting = Site.meeting(cooperation, Site.ownDay(), access);
        UUID decision = UUID.fromString(meeting.getString("items[0].decisions[0].id"));
        UUID effect = Site.effect(decision, "register", Map.of("name", "Rettigheder " + UUID.randomUUID()));
        return new Examples(
                meeting.getString("meeting.id"), decision, effect, year == null ? null : document(Given.vest(year)));
    }

    private static String document(String text) {
        return Site.upload("sekretariat", "rettigheder.txt", text, false).path("id");
    }

    private static Map<String, ?> meeting(String cooperation, int number) {
        return Map.of(
                "cooperation",
                cooperation,
                "level",
                "political",
                "date",
                "2023-12-24",
                "items",
                List.of(item(number + 1), item(number + 1)));
    }

    /** The same number twice is refused, but only to those who might have entered the meeting. */
    private static Map<String, ?> item(int number) {
        return Map.of("number", number, "title", "Punkt", "decisions", List.of());
    }

    private static Map<String, ?> reference(String cooperation) {
        return Map.of("cooperation", cooperation, "name", "Projekt af rolle");
    }

    private static Map<String, ?> effect(Examples it) {
        return Map.of(
                "decision", it.decision(), "type", "register", "terms", Map.of("name", "Projekt " + UUID.randomUUID()));
    }

    private static String path(Examples it, String verb) {
        return "/effects/" + it.effect() + "/" + verb;
    }
}

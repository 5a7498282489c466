package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Planning.planned;
import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An agenda is the secretariat's own until it is published; others read what was published last. */
@QuarkusTest
class DraftsTest {
    private static final String PARTNER = "partner";
    private static final List<String> OTHERS = List.of("laeser", "revisor", "oekonomi", "drift", PARTNER);

    @Test
    void whatIsNotPublishedIsReadByTheSecretariatOnly() {
        Planning meeting = planned("2091-09-01");
        String item = meeting.item("1", "Ikke udgivet titel", "open");

        for (String user : OTHERS) {
            read(user, meeting.path())
                    .then()
                    .statusCode(200)
                    .body("meeting.title", equalTo("Politisk niveau"))
                    .body("meeting.date", equalTo("2091-09-01"))
                    .body("meeting.state", equalTo("planned"))
                    .body("items", hasSize(0));
            read(user, meeting.path() + "/agenda")
                    .then()
                    .statusCode(200)
                    .body("published", nullValue())
                    .body("items", hasSize(0));
            read(user, meeting.path() + "/items/1").then().statusCode(404);
            read(user, meeting.path() + "/items/" + item).then().statusCode(404);
        }
        for (String user : List.of("sekretariat", "sekretariat-vest")) {
            read(user, meeting.path()).then().body("items.id", contains(item));
            read(user, meeting.path() + "/agenda").then().body("items.title", contains("Ikke udgivet titel"));
            read(user, meeting.path() + "/items/1").then().statusCode(200);
        }
    }

    @Test
    void whatIsChangedAfterTheCallIsReadWhenItIsPublished() {
        Planning meeting = planned("2091-09-02");
        String first = meeting.item("1", "Økonomi", "open");
        String second = meeting.item("2", "Eventuelt", "open");
        meeting.step("call").then().statusCode(200);
        edited(meeting, first, "7", "Økonomi, rettet", "open");
        meeting.step("agenda/items/" + second + "/withdraw").then().statusCode(200);
        meeting.item("3", "Tilføjet", "open");

        for (String user : OTHERS) {
            for (String path : List.of("", "/agenda")) {
                read(user, meeting.path() + path)
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(first, second))
                        .body("items.label", contains("1", "2"))
                        .body("items.title", contains("Økonomi", "Eventuelt"));
            }
            read(user, meeting.path()).then().body("items.number", contains(1, 2));
            read(user, meeting.path() + "/items/3").then().statusCode(404);
            read(user, meeting.path() + "/items/2").then().statusCode(200);
        }
        meeting.step("agenda/publish").then().statusCode(200);
        for (String user : OTHERS) {
            read(user, meeting.path())
                    .then()
                    .body("items.label", contains("7", "3"))
                    .body("items.title", contains("Økonomi, rettet", "Tilføjet"));
        }
    }

    @Test
    void whatWasHeldShowsItsPublishedAgendaUntilItsMinutesCome() {
        Planning meeting = planned("2001-09-05");
        meeting.item("1", "Udgivet", "open");
        meeting.step("call").then().statusCode(200);
        meeting.item("2", "Aldrig udgivet", "open");
        meeting.step("hold").then().statusCode(200);

        read("laeser", meeting.path()).then().body("items.title", contains("Udgivet"));
        read("sekretariat", meeting.path()).then().body("items", hasSize(2));
    }

    @Test
    void aTagTellsOfNoChangeThatItsReaderDoesNotSee() {
        Planning meeting = planned("2091-09-03");
        meeting.item("1", "Åbent", "open");
        String closed = meeting.item("2", "Lukket", "closed");
        meeting.step("call").then().statusCode(200);
        for (String path : List.of("", "/agenda")) {
            String reader = tag("laeser", meeting.path() + path);
            String secretariat = tag("sekretariat", meeting.path() + path);
            String listed = listed("laeser").asString();

            edited(meeting, closed, "2", "Lukket, rettet efter " + path, "closed");
            meeting.item("3" + path.length(), "Tilføjet", "open");

            assertThat(tag("laeser", meeting.path() + path)).isEqualTo(reader);
            assertThat(tag("sekretariat", meeting.path() + path)).isNotEqualTo(secretariat);
            assertThat(listed("laeser").asString()).isEqualTo(listed);
        }
        read("laeser", meeting.path()).then().body("meeting.version", nullValue());
        read("laeser", meeting.path() + "/agenda").then().body("version", nullValue());
        read("sekretariat", meeting.path()).then().body("meeting.version", notNullValue());
    }

    private static Response listed(String user) {
        return as(user).queryParams("cooperation", Planning.VEST, "from", "2091-09-03", "to", "2091-09-03")
                .get(API + "/meetings");
    }

    private static String tag(String user, String path) {
        return Objects.requireNonNull(read(user, path).header("ETag"));
    }

    private static Response read(String user, String path) {
        return user.equals(PARTNER) ? given().auth().oauth2(Tokens.ofPartner()).get(path) : as(user).get(path);
    }

    private static void edited(Planning meeting, String item, String label, String title, String access) {
        as("sekretariat")
                .contentType("application/json")
                .header("If-Match", meeting.tag())
                .body(Map.of("label", label, "title", title, "access", access))
                .put(meeting.path() + "/agenda/items/" + item)
                .then()
                .statusCode(200);
    }
}

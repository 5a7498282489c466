package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Planning.planned;
import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agenda is worked on, published and added to; what was published stays as it was. */
@QuarkusTest
class AgendaApiTest {

    @Test
    void itemsAreAddedMovedRenamedAndTakenOff() {
        Planning meeting = planned("2091-08-01");
        String first = meeting.item("1", "Godkendelse af dagsorden", "open");
        String second = meeting.item("2", "Klyngemidler", "open");
        String third = meeting.item("3", "Eventuelt", "open");

        meeting.step("agenda/items/" + second + "/move", Map.of("position", 1))
                .then()
                .statusCode(200);
        edited(meeting, second, "0", "Klyngemidler 2092", "open");
        meeting.step("agenda/items/" + third + "/withdraw").then().statusCode(200);

        as("sekretariat")
                .get(meeting.path() + "/agenda")
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("items.label", contains("0", "1"))
                .body("items.title", contains("Klyngemidler 2092", "Godkendelse af dagsorden"));
    }

    @Test
    void anItemIsReadByItsIdAndByWhatItIsCalled() {
        Planning meeting = planned("2091-08-02");
        String item = meeting.item("2a", "Tillæg", "open");
        meeting.step("call").then().statusCode(200);

        for (String name : List.of(item, "2a", "2A")) {
            as("laeser")
                    .get(meeting.path() + "/items/" + name)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(item))
                    .body("label", equalTo("2a"));
        }
        as("laeser").get(meeting.path() + "/items/2b").then().statusCode(404);
    }

    @Test
    void anItemWithoutALabelIsGivenTheNextNumber() {
        Planning meeting = planned("2091-08-03");
        meeting.item("4", "Første", "open");

        meeting.step("agenda/items", Map.of("title", "Næste"))
                .then()
                .statusCode(201)
                .body("items.label", contains("4", "5"));
    }

    @Test
    void twoItemsAreNotCalledTheSame() {
        Planning meeting = planned("2091-08-04");
        String first = meeting.item("2a", "Første", "open");
        meeting.item("2b", "Anden", "open");

        meeting.step("agenda/items", Map.of("label", "2A", "title", "Tredje"))
                .then()
                .statusCode(409)
                .body("type", containsString("label-taken"));
        as("sekretariat")
                .contentType("application/json")
                .header("If-Match", meeting.tag())
                .body(Map.of("label", "2B", "title", "Første", "access", "open"))
                .put(meeting.path() + "/agenda/items/" + first)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12345678901", " 2", "1/2", ".", "..", "2.", "-2", "2?", "2%", "2;a", "1000"})
    void aLabelIsShortAndCanStandInAPath(String label) {
        planned("2091-08-05")
                .step("agenda/items", Map.of("label", label, "title", "Punkt"))
                .then()
                .statusCode(400)
                .body("errors.message", contains(containsString("højst 10 tegn")));
    }

    @Test
    void callingPublishesTheAgendaAndALaterOneIsSupplementary() {
        Planning meeting = planned("2091-08-06");
        String item = meeting.item("1", "Klyngemidler", "open");
        meeting.step("call").then().statusCode(200).body("published", equalTo(1));

        meeting.step("agenda/publish").then().statusCode(409).body("type", containsString("unchanged"));
        edited(meeting, item, "1", "Klyngemidler, rettet", "open");
        meeting.item("2", "Tillæg", "open");
        meeting.step("agenda/publish").then().statusCode(200).body("published", equalTo(2));

        as("laeser")
                .get(meeting.path() + "/agenda/versions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.supplementary", contains(false, true));
        as("laeser")
                .get(meeting.path() + "/agenda/versions/1")
                .then()
                .statusCode(200)
                .body("items.title", contains("Klyngemidler"));
        as("laeser")
                .get(meeting.path() + "/agenda/versions/2")
                .then()
                .body("items.title", contains("Klyngemidler, rettet", "Tillæg"))
                .body("items[0].id", equalTo(item));
        as("laeser").get(meeting.path() + "/agenda/versions/3").then().statusCode(404);
    }

    @Test
    void aVersionKeepsAnItemThatIsTakenOffLater() {
        Planning meeting = planned("2091-08-07");
        String item = meeting.item("1", "Udgår senere", "open");
        meeting.step("call").then().statusCode(200);

        meeting.step("agenda/items/" + item + "/withdraw")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        as("laeser").get(meeting.path() + "/agenda/versions/1").then().body("items.id", contains(item));
    }

    @Test
    void nothingIsPublishedBeforeTheMeetingIsCalled() {
        planned("2091-08-08").step("agenda/publish").then().statusCode(409).body("type", containsString("not-called"));
    }

    @Test
    void anEmptyAgendaIsNotPublished() {
        Planning meeting = planned("2091-08-14");
        meeting.step("call")
                .then()
                .statusCode(409)
                .body("type", containsString("no-items"))
                .body("detail", containsString("Sæt mindst ét punkt på"));
        meeting.shown("sekretariat").body("meeting.state", equalTo("planned"));
        String item = meeting.item("1", "Punkt", "open");
        meeting.step("call").then().statusCode(200);
        meeting.step("agenda/items/" + item + "/withdraw").then().statusCode(200);

        meeting.step("agenda/publish").then().statusCode(409).body("type", containsString("no-items"));
    }

    @Test
    void noTwoItemsHaveTheSameNumber() {
        Planning meeting = planned("2091-08-15");
        for (String label : List.of("1", "2", "3")) {
            meeting.item(label, "Punkt " + label, "open");
        }
        meeting.step("agenda/items", Map.of("label", "2a", "title", "Tillæg", "position", 3))
                .then()
                .statusCode(201);

        meeting.shown("sekretariat")
                .body("items.label", contains("1", "2", "2a", "3"))
                .body("items.number", contains(1, 2, 1_000_001, 3));
    }

    @Test
    void anAgendaOfAMeetingThatIsOverIsNotChanged() {
        Planning meeting = planned("2001-08-09");
        String item = meeting.item("1", "Punkt", "open");
        meeting.step("call").then().statusCode(200);
        meeting.step("hold").then().statusCode(200);

        meeting.step("agenda/items", Map.of("title", "For sent")).then().statusCode(409);
        meeting.step("agenda/items/" + item + "/withdraw").then().statusCode(409);
    }

    @Test
    void aClosedItemIsNeitherShownNorCountedForAReader() {
        Planning meeting = planned("2091-08-10");
        meeting.item("1", "Åbent punkt", "open");
        meeting.item("2", "Hemmelig titel", "closed");
        meeting.step("call").then().statusCode(200);

        for (String path : List.of("", "/agenda", "/agenda/versions/1")) {
            String shown = as("laeser")
                    .get(meeting.path() + path)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .extract()
                    .asString();
            assertThat(shown).as(path).doesNotContain("Hemmelig");
            as("revisor").get(meeting.path() + path).then().body("items", hasSize(2));
        }
        as("laeser").get(meeting.path() + "/items/2").then().statusCode(404);
        assertThat(as("laeser").get(meeting.path() + "/agenda/versions").asString())
                .doesNotContain("Hemmelig");
    }

    @Test
    void whatIsClosedLaterIsClosedInWhatWasPublishedAndWhatWasClosedThenStaysSo() {
        Planning meeting = planned("2091-08-11");
        String opened = meeting.item("1", "Lukket ved udsendelsen", "closed");
        String closed = meeting.item("2", "Lukket senere", "open");
        meeting.step("call").then().statusCode(200);

        edited(meeting, opened, "1", "Nu åbent", "open");
        edited(meeting, closed, "2", "Lukket senere", "closed");

        as("laeser").get(meeting.path() + "/agenda/versions/1").then().body("items", hasSize(0));
        as("laeser").get(meeting.path() + "/agenda").then().body("items", hasSize(0));
        meeting.step("agenda/publish").then().statusCode(200);
        as("laeser").get(meeting.path() + "/agenda").then().body("items.title", contains("Nu åbent"));
    }

    @Test
    void onlyTheSecretariatChangesAndOnlyWhatItHasRead() {
        Planning meeting = planned("2091-08-12");
        String read = meeting.tag();
        meeting.item("1", "Imens", "open");

        add("laeser", meeting.tag(), meeting).statusCode(403);
        add("ingen", meeting.tag(), meeting).statusCode(404);
        add("sekretariat", read, meeting).statusCode(412);
        as("sekretariat").get(meeting.path() + "/agenda").then().body("items", hasSize(1));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Planning meeting = planned("2091-08-13");

        meeting.step("agenda/items/" + UUID.randomUUID() + "/withdraw").then().statusCode(404);
        as("ingen").get(meeting.path() + "/agenda").then().statusCode(404);
        as("ingen").get(meeting.path() + "/agenda/versions").then().statusCode(404);
        as("laeser")
                .get(API + "/meetings/" + UUID.randomUUID() + "/agenda")
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse add(String user, String tag, Planning meeting) {
        return as(user).contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("title", "Nyt"))
                .post(meeting.path() + "/agenda/items")
                .then();
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

package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Another document of a body and day is a question: correction, another meeting, or supplementary minutes. */
@QuarkusTest
class QuestionTest {
    private static Minutes first(String number) {
        return Minutes.of(number)
                .item("Midler til Alfa", "Der bevilges 100.000 kr. til Projekt Alfa%s.".formatted(number))
                .item("Genoptræning i kommunerne", "Taget til efterretning.");
    }

    private static Minutes other(String number) {
        return Minutes.of(number)
                .item("Bedre overgange", "Der bevilges 200.000 kr. til Projekt Beta%s.".formatted(number))
                .item("Digital tilgængelighed", "Drøftet.");
    }

    @Test
    void aDocumentWithOtherItemsIsKeptAndReplacesAndOrdersNothing() {
        String kept = taken(first("2131").text()).path("id");
        String before = as("sekretariat").get(API + "/documents/" + kept).asString();

        Response asked = sent(other("2131").text(), null);

        asked.then()
                .statusCode(201)
                .body("state", equalTo("asked"))
                .body("meeting", nullValue())
                .body("effects", empty())
                .body("question.text", containsString("andre punkter"))
                .body("question.choices.relation", hasItems("correction", "other-meeting", "supplement"));
        assertThat(as("sekretariat").get(API + "/documents/" + kept).asString()).isEqualTo(before);
        sent(other("2131").text(), null).then().statusCode(200).body("state", equalTo("asked"));
        as("sekretariat")
                .get(API + "/documents/" + asked.path("id"))
                .then()
                .body(
                        "question.meeting",
                        equalTo(as("sekretariat")
                                .get(API + "/documents/" + kept)
                                .path("meeting")));
        as("laeser").get(API + "/documents/" + asked.path("id")).then().statusCode(404);
        as("laeser")
                .queryParams("q", "spørgsmål.txt", "limit", 200)
                .get(API + "/documents")
                .then()
                .body("items.state", not(hasItems("asked")));
    }

    @Test
    void aCorrectionTakesThePlaceOfTheMinutesThatStand() {
        String kept = taken(first("2132").text()).path("id");

        answered(sent(other("2132").text(), null), "correction")
                .then()
                .statusCode(201)
                .body("state", equalTo("current"))
                .body("version", equalTo(2))
                .body("question", nullValue());

        as("sekretariat").get(API + "/documents/" + kept).then().body("state", equalTo("superseded"));
    }

    @Test
    void anotherMeetingStandsBesideTheFirst() {
        Response kept = taken(first("2133").text());

        Response another = sent(other("2133").text(), "other-meeting");

        another.then().statusCode(201).body("state", equalTo("current")).body("version", equalTo(1));
        assertThat((String) another.path("meeting")).isNotEqualTo(kept.path("meeting"));
        as("sekretariat").get(API + "/documents/" + kept.path("id")).then().body("state", equalTo("current"));
        sent(other("2133").text().replace("Drøftet.", "Drøftet til ende."), null)
                .then()
                .body("version", equalTo(2))
                .body("meeting", equalTo(another.path("meeting")));
    }

    @Test
    void supplementaryMinutesAddItemsAndWithdrawNone() {
        Response kept = taken(first("2134").text());
        String meeting = kept.path("meeting");
        List<Map<String, Object>> before = effects(kept);

        Response added = answered(sent(other("2134").text(), null), "supplement");

        added.then().statusCode(201).body("state", equalTo("current")).body("meeting", equalTo(meeting));
        as("sekretariat").get(API + "/documents/" + kept.path("id")).then().body("state", equalTo("current"));
        as("sekretariat")
                .get(API + "/meetings/" + meeting)
                .then()
                .body("items.label", equalTo(List.of("1", "2", "T1", "T2")));
        assertThat(effects(kept)).containsAll(before).hasSizeGreaterThan(before.size());

        taken(first("2134").text().replace("Taget til", "Taget straks til"));
        sent(other("2134").text().replace("Drøftet.", "Drøftet til ende."), null)
                .then()
                .body("version", equalTo(2))
                .body("state", equalTo("current"));
        as("sekretariat")
                .get(API + "/meetings/" + meeting)
                .then()
                .body("items.label", equalTo(List.of("1", "2", "T1", "T2")));
        assertThat(effects(kept)).extracting("state").doesNotContain("replaced");
    }

    @Test
    void aStartThatDiffersAsksUnlessTheItemsAreTheVerySame() {
        String at10 = first("2135").at("10:00").text();
        taken(at10);

        sent(first("2135").at("10:30").text(), null)
                .then()
                .body("state", equalTo("current"))
                .body("version", equalTo(2));
        sent(first("2135").at("14:00").without(0).text(), null).then().body("state", equalTo("asked"));
    }

    @Test
    void shortItemsOfOtherCasesAreAskedAboutThoughTheirOutcomesAreTheSame() {
        Minutes kept = Minutes.of("2137")
                .item("Kapacitet på medicinsk afdeling", "Drøftet.\n\nFraværende Peter Hansen")
                .item("Ny rammeaftale for hjælpemidler", "Drøftet.\n\nFraværende Peter Hansen")
                .item("Rekruttering af sygeplejersker", "Drøftet.\n\nFraværende Peter Hansen");
        taken(kept.text());

        sent(
                        Minutes.of("2137")
                                .item("Høringssvar om sundhedsplanen", "Drøftet.\n\nFraværende Peter Hansen")
                                .item("Digitale hjemmebesøg", "Drøftet.\n\nFraværende Peter Hansen")
                                .item("Forebyggelse af faldulykker", "Drøftet.\n\nFraværende Peter Hansen")
                                .text(),
                        null)
                .then()
                .body("state", equalTo("asked"));
        sent(kept.text().replace("Peter Hansen", "Lone Juhl"), null)
                .then()
                .body("state", equalTo("current"))
                .body("version", equalTo(2));
    }

    @Test
    void aCorrectionOfNothingIsRefusedAndNotTakenAsSomethingElse() {
        for (String relation : List.of("correction", "supplement")) {
            sent(first("2138").text(), relation)
                    .then()
                    .statusCode(409)
                    .body("type", containsString("nothing-to-change"))
                    .body("detail", containsString("intet indlæst referat"));
        }
        taken(first("2138").text());
    }

    @Test
    void onlyTheSecretariatAnswersAndOnlyWhatIsAsked() {
        String kept = taken(first("2136").text()).path("id");
        String asked = sent(other("2136").text(), null).path("id");

        answer("revisor", asked, "correction").then().statusCode(403);
        answer("sekretariat", kept, "correction").then().statusCode(409);
        answer("sekretariat", asked, "noget-andet").then().statusCode(400);
        answer("sekretariat", asked, "other-meeting").then().statusCode(201);
        answer("sekretariat", asked, "correction").then().statusCode(409);
    }

    private static Response taken(String text) {
        Response taken = upload("sekretariat", "referat.txt", text, true);
        taken.then().statusCode(201).body("state", equalTo("current"));
        return taken;
    }

    private static Response sent(String text, @Nullable String relation) {
        var request = as("sekretariat").contentType("text/plain").header("X-File-Name", "sp%C3%B8rgsm%C3%A5l.txt");
        return (relation == null ? request : request.queryParam("as", relation))
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(API + "/documents");
    }

    private static Response answered(Response asked, String relation) {
        asked.then().body("state", equalTo("asked"));
        return answer("sekretariat", asked.path("id"), relation);
    }

    private static Response answer(String user, String document, String relation) {
        return as(user).contentType("application/json")
                .body(Map.of("relation", relation))
                .post(API + "/documents/" + document + "/answer");
    }

    private static List<Map<String, Object>> effects(Response document) {
        return as("sekretariat").get(API + "/documents/" + document.path("id")).path("effects");
    }
}

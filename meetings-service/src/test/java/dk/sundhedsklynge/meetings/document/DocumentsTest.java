package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.document.Given.vest;
import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents through HTTP. Each test has minutes of its own, made from a sample by its date. */
@QuarkusTest
class DocumentsTest {
    @Test
    void aDocumentIsToldInFiguresAndGivenBackByteForByte() {
        byte[] text = vest("2031").getBytes(StandardCharsets.UTF_8);

        JsonPath taken = upload("sekretariat-vest", "M%C3%B8de%20juni.txt", text, false)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("file", equalTo("Møde juni.txt"))
                .body("cluster", equalTo("Sundhedsklynge Vest"))
                .body("level", equalTo("political"))
                .body("date", equalTo(Given.day("2031").toString()))
                .body("items", equalTo(6))
                .body("recommendations", equalTo(8))
                .body("tables", equalTo(3))
                .body("attachments", equalTo(3))
                .body("accountedFor", equalTo(1.0f))
                .body("version", equalTo(1))
                .body("state", equalTo("current"))
                .extract()
                .jsonPath();

        byte[] back = as("laeser")
                .accept("*/*")
                .get(API + "/documents/" + taken.getString("id") + "/original")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("M%C3%B8de%20juni.txt"))
                .header("Content-Type", containsString("application/octet-stream"))
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(text);
    }

    @Test
    void theSameBytesAgainChangeNothing() {
        String text = vest("2032");
        String first = upload("sekretariat", "en.txt", text, false).path("id");
        String meeting = as("sekretariat").get(API + "/documents/" + first).path("meeting");
        String before = as("sekretariat").get(API + "/meetings/" + meeting).asString();
        List<String> effects = effectIds(first);

        upload("sekretariat", "to.txt", text, false)
                .then()
                .statusCode(200)
                .body("id", equalTo(first))
                .body("file", equalTo("en.txt"));

        assertThat(as("sekretariat").get(API + "/meetings/" + meeting).asString())
                .isEqualTo(before);
        assertThat(effectIds(first)).isEqualTo(effects);
    }

    @Test
    void aCorrectedDocumentIsANewVersionThatDoublesNothing() {
        String text = vest("2033");
        String first = upload("sekretariat", "en.txt", text, false).path("id");
        List<String> decisions = decisionIds(first);
        List<String> effects = effectIds(first);

        JsonPath second = upload("sekretariat", "to.txt", text.replace("Personalet er glad", "Alle er glade"), false)
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("id", not(equalTo(first)))
                .extract()
                .jsonPath();

        as("laeser").get(API + "/documents/" + first).then().body("state", equalTo("superseded"));
        assertThat(decisionIds(second.getString("id"))).isEqualTo(decisions);
        assertThat(effectIds(second.getString("id"))).containsExactlyInAnyOrderElementsOf(effects);
        upload("sekretariat", "en igen.txt", text, false).then().statusCode(200).body("id", equalTo(first));
    }

    @Test
    void anEarlierTextSentAgainAfterAWrongCorrectionIsTheCurrentOne() {
        String right = Minutes.of("2121")
                .item("Midler", "Der bevilges 100.000 kr. til Projekt Igen2121.")
                .text();
        String wrong = right.replace("100.000", "900.000");
        String first = upload("sekretariat", "rigtig.txt", right, false).path("id");
        String second = upload("sekretariat", "forkert.txt", wrong, false).path("id");
        assertThat(grantStates(second, "900.000,00")).containsExactly("proposed");

        upload("sekretariat", "rigtig igen.txt", right, false)
                .then()
                .statusCode(200)
                .body("id", equalTo(first))
                .body("state", equalTo("current"))
                .body("version", equalTo(3));

        as("laeser").get(API + "/documents/" + second).then().body("state", equalTo("superseded"));
        assertThat(grantStates(first, "100.000,00")).containsExactlyInAnyOrder("replaced", "proposed");
        assertThat(grantStates(first, "900.000,00")).containsExactly("replaced");
        upload("sekretariat", "forkert igen.txt", wrong, true)
                .then()
                .statusCode(200)
                .body("version", equalTo(4));
    }

    @Test
    void aCorrectionStillProposesTheProjectsThatOnlyItsEarlierVersionMadeKnown() {
        String text = Site.sample("nykoebing-falster-fagligt-2023-09-08.txt")
                .replace("d. 08-09-2023", "d. 08-09-2024")
                .replace("Fredag d. 08. september 2023", "d. 08. september 2024")
                .replace("- Den sidste tid", "- Den sidste tid 2047");
        String first = upload("sekretariat", "en.txt", text, false).path("id");
        String summary = "Projekt bevilget: Den sidste tid 2047";
        assertThat(statesOf(first, summary)).containsExactly("proposed");

        String second = upload("sekretariat", "to.txt", text.replace("Godkendt.", "Godkendt!"), false)
                .path("id");

        assertThat(second).isNotEqualTo(first);
        assertThat(statesOf(second, summary)).containsExactly("proposed");
    }

    @Test
    void aDecisionIsTheSameByItsWordsWhereverACorrectionPutsIt() {
        String text = vest("2046");
        List<String> before =
                decisionIds(upload("sekretariat", "en.txt", text, false).path("id"));
        String corrected = text.replace("AD. 1 Stillingen blev taget til efterretning.\n\n", "");

        List<String> after =
                decisionIds(upload("sekretariat", "to.txt", corrected, false).path("id"));

        assertThat(after).hasSize(before.size() - 1).isSubsetOf(before);
    }

    @Test
    void whatIsNoReadableMinutesIsRefusedWithWhatAndWhere() {
        refused(new byte[0], 422, "document-empty");
        refused("%PDF-1.7 ikke tekst".getBytes(StandardCharsets.UTF_8), 415, "document-not-text");
        refused(
                "Kære alle\n\nHer er en indkøbsliste.\n".repeat(20).getBytes(StandardCharsets.UTF_8),
                422,
                "document-unknown-layout");
        refused(vest("2034").getBytes(StandardCharsets.ISO_8859_1), 422, "document-encoding");
        String whole = vest("2034");
        refused(
                whole.substring(0, whole.indexOf("Mobil Sundhedsklinik\n\nEn ombygget"))
                        .getBytes(StandardCharsets.UTF_8),
                422,
                "document-");

        as("sekretariat")
                .queryParam("q", "refused")
                .get(API + "/documents")
                .then()
                .body("items", empty());
    }

    /** Sent as the command line sends it: streamed. It is refused when it passes the limit, so its whole size is not known. */
    @Test
    void whatIsFarTooLargeIsRefusedAndNotHeldInMemory() throws Exception {
        byte[] megabyte = "Linje\n".repeat(1024 * 1024 / 6).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + API + "/documents"))
                .header("Authorization", "Bearer " + Tokens.of("sekretariat"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(50, megabyte)))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(JsonPath.from(answer.body()).getString("detail")).contains("mere end 2 MB", "højst 2 MB");
        }
    }

    private static void refused(byte[] content, int status, String code) {
        upload("sekretariat", "refused.txt", content, false)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", containsString(code))
                .body("detail", not(equalTo("")));
    }

    @Test
    void onlyTextAndMarkdownAreTaken() {
        as("sekretariat")
                .contentType("application/pdf")
                .body("%PDF".getBytes(StandardCharsets.UTF_8))
                .post(API + "/documents")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        as("sekretariat")
                .contentType("text/markdown; charset=utf-8")
                .body(vest("2035").getBytes(StandardCharsets.UTF_8))
                .post(API + "/documents")
                .then()
                .statusCode(201)
                .body("file", equalTo("referat.txt"));
    }

    @Test
    void aNameThatSeveralClustersHaveWaitsForSomebodyWhoKnows() {
        String text = vest("2036")
                .replace("Sundhedsklynge Vest", "Sundhedsklynge Midt")
                .replaceAll("Region Nordjylland|Morsø|Thisted", "Hjemme");

        String id = upload("sekretariat", "midt.txt", text, true)
                .then()
                .statusCode(201)
                .body("state", equalTo("unsettled"))
                .body("items", equalTo(6))
                .body("effects", empty())
                .extract()
                .path("id");
        as("revisor").get(API + "/documents/" + id).then().statusCode(404);

        as("sekretariat")
                .contentType("text/plain")
                .queryParam("cooperation", "hovedstaden-midt")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(API + "/documents")
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("state", equalTo("current"))
                .body("cooperation", equalTo("hovedstaden-midt"));
        as("revisor").get(API + "/documents/" + id).then().statusCode(200);
    }

    @Test
    void aDocumentIsNotPutUnderAnotherClusterThanItNames() {
        as("sekretariat")
                .contentType("text/plain")
                .queryParam("cooperation", "hovedstaden-midt")
                .body(vest("2037").getBytes(StandardCharsets.UTF_8))
                .post(API + "/documents")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void documentsAreFoundByNameAndReadPageByPage() {
        for (String number : List.of("2041", "2042", "2043")) {
            upload("sekretariat", "Sidelæns " + number + ".txt", vest(number), false)
                    .then()
                    .statusCode(201);
        }

        JsonPath first = as("laeser")
                .queryParams("q", "SIDELÆNS", "sort", "date", "limit", 2)
                .get(API + "/documents")
                .then()
                .statusCode(200)
                .body(
                        "items.date",
                        equalTo(List.of(
                                Given.day("2041").toString(), Given.day("2042").toString())))
                .extract()
                .jsonPath();
        as("laeser")
                .queryParams("q", "sidelæns", "sort", "date", "limit", 2, "cursor", first.getString("next"))
                .get(API + "/documents")
                .then()
                .body("items.date", equalTo(List.of(Given.day("2043").toString())))
                .body("next", equalTo(null));
        as("ingen").queryParam("q", "sidelæns").get(API + "/documents").then().body("items", empty());
    }

    @Test
    void aCursorMadeOfAnIdTellsNotWhetherThereIsSuchADocument() {
        String known = upload("sekretariat", "findes.txt", vest("2048"), false).path("id");

        for (String id : List.of(known, UUID.randomUUID().toString())) {
            for (String user : List.of("sekretariat", "ingen")) {
                as(user).queryParam("cursor", Cursor.encode(id))
                        .get(API + "/documents")
                        .then()
                        .statusCode(400);
                as(user).queryParam("cursor", Cursor.encode("2020-01-01", id))
                        .get(API + "/documents")
                        .then()
                        .statusCode(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-date", "date", "-uploaded", "uploaded", "-file", "file"})
    void everyOrderIsReadToItsEndPageByPage(String sort) {
        upload("sekretariat", "side om side.txt", vest("2038"), false);
        upload("sekretariat", "side om side.txt", vest("2039"), false);
        List<String> whole = as("revisor")
                .queryParams("sort", sort, "limit", 200)
                .get(API + "/documents")
                .path("items.id");
        List<String> pages = new ArrayList<>();
        String cursor = "";
        while (cursor != null && pages.size() < whole.size()) {
            var request = as("revisor").queryParams("sort", sort, "limit", 2);
            JsonPath page = (cursor.isEmpty() ? request : request.queryParam("cursor", cursor))
                    .get(API + "/documents")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            pages.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        }

        assertThat(pages.subList(0, whole.size())).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void minutesOfADayThatHasNotComeAreRefused(boolean preview) {
        LocalDate tomorrow = LocalDate.now(DanishDates.ZONE).plusDays(1);
        String text = new Minutes(tomorrow, null, List.of())
                .item("Midler", "Der bevilges 100.000 kr. til Projekt Fremtid.")
                .text();

        as("sekretariat")
                .contentType("text/plain")
                .queryParam("preview", preview)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(API + "/documents")
                .then()
                .statusCode(422)
                .body("type", endsWith("not-yet-held"))
                .body("detail", containsString(DanishDates.inWords(tomorrow)));
    }

    @Test
    void documentsAreFoundByTheNameOfTheirClusterAndOfTheirBody() {
        String id = upload("sekretariat", "uden navne.txt", vest("2049"), false)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String cluster =
                as("laeser").get(API + "/cooperations/nordjylland-vest").path("name");
        JsonPath bodies = as("laeser")
                .queryParam("cooperation", "nordjylland-vest")
                .get(API + "/bodies")
                .jsonPath();
        String own = bodies.getString("items.find { it.level == 'political' }.name");
        String other = bodies.getString("items.find { it.level == 'professional' }.name");

        assertThat(idsFoundBy(cluster)).contains(id);
        assertThat(idsFoundBy(own.toUpperCase(Locale.of("da")))).contains(id);
        assertThat(idsFoundBy(other)).doesNotContain(id);
    }

    private static List<String> idsFoundBy(String words) {
        return as("laeser")
                .queryParams("q", words, "sort", "-uploaded", "limit", 200)
                .get(API + "/documents")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @ParameterizedTest
    @CsvSource({"sort, sideways", "cursor, ikke-en-cursor", "modified_since, i går", "limit, 0"})
    void aQueryThatMakesNoSenseIsAProblemInDanish(String name, String value) {
        as("laeser")
                .queryParam(name, value)
                .get(API + "/documents")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aLineOfTheOriginalIsShownWithItsNumber() {
        String id = upload("sekretariat", "linjer.txt", vest("2044"), false).path("id");

        as("laeser")
                .queryParams("from", 3, "to", 5)
                .get(API + "/documents/" + id + "/lines")
                .then()
                .statusCode(200)
                .body("lines", hasSize(3))
                .body("lines[0].number", equalTo(3))
                .body(
                        "lines[0].text",
                        equalTo("REFERAT Sundhedsklynge Vest Politisk Niveau d. " + Given.printedDay("2044")));
    }

    @Test
    void everyDecisionAnswersItsRecommendationsAndEveryTaskIsOfThePast() {
        String id = upload("sekretariat", "opgaver.txt", vest("2045"), false).path("id");
        String meeting = as("sekretariat").get(API + "/documents/" + id).path("meeting");

        as("laeser")
                .get(API + "/meetings/" + meeting)
                .then()
                .body(
                        "items.find { it.number == 4 }.decisions.answers",
                        equalTo(List.of(List.of(1), List.of(2), List.of(3))))
                .body("items.collectMany { it.followUps }.state.unique()", equalTo(List.of("to-be-clarified")))
                .body("attendance.name", hasItem("Jesper Kvorning"));
    }

    private static List<String> grantStates(String document, String amount) {
        return as("sekretariat")
                .get(API + "/documents/" + document)
                .path("effects.findAll { it.type == 'grant' && it.summary.contains('%s') }.state".formatted(amount));
    }

    private static List<String> statesOf(String document, String summary) {
        return as("sekretariat")
                .get(API + "/documents/" + document)
                .path("effects.findAll { it.summary == '%s' }.state".formatted(summary));
    }

    private static List<String> effectIds(String document) {
        return as("sekretariat").get(API + "/documents/" + document).path("effects.id");
    }

    private static List<String> decisionIds(String document) {
        UUID meeting = UUID.fromString(
                as("sekretariat").get(API + "/documents/" + document).path("meeting"));
        return as("sekretariat").get(API + "/meetings/" + meeting).path("items.collectMany { it.decisions }.id");
    }
}

package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Planning.called;
import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Minutes are written and approved, or imported. */
@QuarkusTest
class MinutesApiTest {
    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Test
    void minutesAreWrittenHeardRevisedAndApproved() {
        String meeting = entered();
        begin("sekretariat", meeting)
                .then()
                .statusCode(201)
                .body("state", equalTo("draft"))
                .body("document", nullValue());

        step(meeting, "approve").then().statusCode(409).body("type", containsString("wrong-state"));
        step(meeting, "send-to-hearing").then().statusCode(200).body("state", equalTo("in-hearing"));
        step(meeting, "revise").then().statusCode(200).body("state", equalTo("draft"));
        step(meeting, "send-to-hearing").then().statusCode(200);
        step(meeting, "approve")
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("stateLabel", equalTo("Godkendt"));
        read("laeser", meeting).body("state", equalTo("approved"));
    }

    @Test
    void aDraftIsReadByTheSecretariatAndInHearingByAllOfTheCooperation() {
        String meeting = entered();
        begin("sekretariat", meeting).then().statusCode(201);

        for (String user : List.of("laeser", "revisor", "oekonomi", "drift")) {
            as(user).get(meeting + "/minutes").then().statusCode(404);
        }
        given().auth()
                .oauth2(Tokens.ofPartner())
                .get(meeting + "/minutes")
                .then()
                .statusCode(404);
        read("sekretariat", meeting).body("state", equalTo("draft")).body("version", equalTo(1));
        step(meeting, "send-to-hearing").then().statusCode(200);
        read("laeser", meeting).body("state", equalTo("in-hearing")).body("version", nullValue());
        step(meeting, "revise").then().statusCode(200);
        as("laeser").get(meeting + "/minutes").then().statusCode(404);
    }

    @Test
    void aSecretarySaysOnAPageWhenMinutesWereApproved() {
        String meeting = entered();
        begin("sekretariat", meeting).then().statusCode(201);
        step(meeting, "send-to-hearing").then().statusCode(200);
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        Browser browser = new Browser(site, RestAssured.port);
        assertThat(browser.signIn("/moeder/referater", "sekretariat").text())
                .contains("Referater, der ikke er godkendt");

        Browser.Page refused = browser.submit(
                "/moeder/referater/" + id, "version=2&godkendt-%1$s=01-01-2099&kilde-%1$s=".formatted(id));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Vælg en dag, der er kommet", "Skriv, hvor det står");
        Browser.Page done = browser.submit(
                "/moeder/referater/" + id,
                "version=2&godkendt-%1$s=03-02-2026&kilde-%1$s=M%%C3%%B8det+3.+februar".formatted(id));

        assertThat(done.text()).contains("Gemt.");
        read("sekretariat", meeting)
                .body("state", equalTo("approved"))
                .body("approvedOn", equalTo("2026-02-03"))
                .body("approvalSource", equalTo("Mødet 3. februar"));
    }

    @Test
    void minutesAreNotApprovedBeforeTheMeeting() {
        String meeting = heard();
        LocalDate heldOn = heldOn(meeting);
        String id = id(meeting);
        Browser browser = new Browser(site, RestAssured.port);
        String day = DanishDates.format(heldOn);
        String form = "/moeder/referater/%s?fra=%s&til=%2$s".formatted(id, day);
        browser.signIn("/moeder/referater", "sekretariat");

        Browser.Page refused = browser.submit(form, approval("-" + id, "version=2", heldOn.minusDays(1), "Dagen før"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Referatet kan ikke være godkendt før mødet", "href=\"#felt-godkendt-" + id)
                .contains("Mødet blev holdt " + DanishDates.inWords(heldOn) + ". Vælg den dag eller en senere")
                .contains("value=\"Dagen før\"");
        read("sekretariat", meeting).body("state", equalTo("in-hearing"));
        assertThat(browser.submit(
                                "/moeder/referater/" + id,
                                approval("-" + id, "version=2", heldOn, "Mødets sidste punkt"))
                        .text())
                .contains("Gemt.");
    }

    @Test
    void anApprovalIsSeenAndCorrectedWithWhatItWasBefore() {
        String meeting = heard();
        LocalDate heldOn = heldOn(meeting);
        String id = id(meeting);
        String page = "/moeder/referater/" + id + "/godkendelse";
        Browser browser = new Browser(site, RestAssured.port);
        assertThat(browser.signIn(page, "sekretariat").text())
                .contains("I høring", "ikke oplyst")
                .doesNotContain("Ret godkendelsen");
        browser.submit("/moeder/referater/" + id, approval("-" + id, "version=2", heldOn.plusDays(9), "Mødet i maj"));
        assertThat(browser.open("/moeder/referater?tilstand=approved&sorter=-dato&q=x")
                        .text())
                .contains("Godkendte referater");
        assertThat(browser.open(page).text()).contains("Ret godkendelsen", "Mødet i maj", "Ny tilstand");

        assertThat(browser.submit(page, approval("", "udgave=3&begrundelse=", heldOn.plusDays(7), "Mail"))
                        .text())
                .contains("Skriv, hvorfor det rettes", "value=\"Mail\"");
        assertThat(browser.submit(page, approval("", "udgave=3&begrundelse=x", heldOn.minusDays(7), "Mail"))
                        .text())
                .contains("Vælg den dag eller en senere", "href=\"#felt-godkendt\"");
        assertThat(browser.submit(page, approval("", "udgave=3&begrundelse=Forkert+dag", heldOn.plusDays(7), "Mail"))
                        .text())
                .contains("Rettelsen er gemt")
                .contains("Godkendt den: %s → %s"
                        .formatted(DanishDates.inWords(heldOn.plusDays(9)), DanishDates.inWords(heldOn.plusDays(7))))
                .contains("Kilde: Mødet i maj → Mail", "Forkert dag", "Rettet");
        assertThat(browser.submit(page, approval("", "udgave=3&begrundelse=Igen", heldOn.plusDays(8), "Mail"))
                        .text())
                .contains("Sådan står det nu, og sådan skrev du");
        read("laeser", meeting)
                .body("approvedOn", equalTo(heldOn.plusDays(7).toString()))
                .body("approvalSource", equalTo("Mail"));

        Browser reader = new Browser(site, RestAssured.port);
        assertThat(reader.signIn(page, "laeser").text())
                .contains("Mail", "Forkert dag")
                .doesNotContain("Ret godkendelsen");
        assertThat(reader.submit(page, approval("", "udgave=4&begrundelse=Nej", heldOn, "Nej"))
                        .status())
                .isEqualTo(403);
        assertThat(reader.open("/moeder/referater").text())
                .contains("Listen er sekretariatets")
                .doesNotContain("Skriv, hvornår", "Indlæs", "Vis referater");
        assertThat(new Browser(site, RestAssured.port).signIn(page, "ingen").status())
                .isEqualTo(404);
    }

    @Test
    void anApprovalIsTakenBackAndStaysInTheHistory() {
        String meeting = heard();
        LocalDate heldOn = heldOn(meeting);
        String id = id(meeting);
        String page = "/moeder/referater/" + id + "/godkendelse";
        String back = page + "/tag-tilbage";
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/moeder", "sekretariat");
        assertThat(browser.open("/moeder").text()).contains("href=\"/moeder/referater\"");
        Browser.Page approved = browser.submit(
                "/moeder/referater/" + id, approval("-" + id, "version=2", heldOn.plusDays(9), "Mødet i juni"));
        assertThat(approved.text()).contains("href=\"" + page + "#tag-tilbage\">Fortryd</a>");

        assertThat(browser.submit(back, "udgave=3&hvorfor-tilbage=").text())
                .contains("Skriv, hvorfor godkendelsen ikke gælder", "href=\"#felt-hvorfor-tilbage\"");
        assertThat(browser.submit(back, "udgave=2&hvorfor-tilbage=Forkert+referat")
                        .status())
                .isEqualTo(412);
        Browser reader = new Browser(site, RestAssured.port);
        assertThat(reader.signIn(page, "laeser").text()).doesNotContain("Tag godkendelsen tilbage");
        assertThat(reader.submit(back, "udgave=3&hvorfor-tilbage=Nej").status()).isEqualTo(403);
        assertThat(browser.submit(back, "udgave=3&hvorfor-tilbage=Forkert+referat")
                        .text())
                .contains("Godkendelsen er taget tilbage.", "Taget tilbage", "Forkert referat", "I høring")
                .contains("Kilde: Mødet i juni → ", "Sekretariat Eksempel", "Skriv, hvornår referatet blev godkendt")
                .doesNotContain("Tag godkendelsen tilbage …");
        read("sekretariat", meeting).body("state", equalTo("in-hearing")).body("approvedOn", nullValue());
        assertThat(browser.submit(back, "udgave=4&hvorfor-tilbage=Igen").status())
                .isEqualTo(409);

        step(meeting, "approve").then().statusCode(200);
        as("sekretariat")
                .contentType("application/json")
                .header("If-Match", "\"5\"")
                .body(Map.of("because", "Mødet godkendte det ikke"))
                .post(meeting + "/minutes/take-approval-back")
                .then()
                .statusCode(200)
                .body("state", equalTo("in-hearing"));
        as("laeser")
                .contentType("application/json")
                .header("If-Match", "\"6\"")
                .body(Map.of("because", "Nej"))
                .post(meeting + "/minutes/take-approval-back")
                .then()
                .statusCode(403);
    }

    /** The path of minutes that are in hearing, in version 2. */
    private static String heard() {
        String meeting = entered();
        begin("sekretariat", meeting).then().statusCode(201);
        step(meeting, "send-to-hearing").then().statusCode(200);
        return meeting;
    }

    private static String id(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }

    private static LocalDate heldOn(String meeting) {
        return LocalDate.parse(as("sekretariat").get(meeting).jsonPath().getString("meeting.date"));
    }

    private static String approval(String suffix, String more, LocalDate on, String source) {
        return more
                + "&godkendt%s=%s&kilde%s=%s"
                        .formatted(
                                suffix,
                                DanishDates.format(on),
                                suffix,
                                URLEncoder.encode(source, StandardCharsets.UTF_8));
    }

    @Test
    void minutesThatAreNotApprovedAreFoundSortedAndTurned() {
        List<String> meetings = IntStream.range(0, 27)
                .mapToObj(_ -> {
                    String meeting = entered();
                    begin("sekretariat", meeting).then().statusCode(201);
                    step(meeting, "send-to-hearing").then().statusCode(200);
                    return meeting.substring(meeting.lastIndexOf('/') + 1);
                })
                .toList();
        Browser browser = new Browser(site, RestAssured.port);
        String first = browser.signIn("/moeder/referater?tilstand=in-hearing", "sekretariat")
                .text();

        assertThat(first).containsPattern("Viser 1-25 af \\d+ referater").contains("Hent listen som CSV");
        String next = linkTo(first, "side=");
        String second = browser.open(next).text();
        assertThat(second).containsPattern("Viser 26-\\d+ af \\d+ referater");
        assertThat(meetings).anySatisfy(id -> assertThat(second + first).contains("kilde-" + id));
        assertThat(browser.open("/moeder/referater?tilstand=draft&fra=01-01-1900&til=02-01-1900")
                        .text())
                .contains("Ingen referater passer til det valgte");
        assertThat(browser.open("/moeder/referater?q=findes+ikke&fra=snart").text())
                .contains("snart er ikke en dato");
        assertThat(browser.open("/moeder/referater?sorter=-dato").text()).contains("aria-sort=\"descending\"");
        assertThat(browser.open("/moeder/referater.csv?tilstand=in-hearing").text())
                .contains("Klynge;Organ;Møde;Mødedato;Tilstand", "I høring")
                .doesNotContain("Udkast");

        String id = meetings.getLast();
        Browser.Page refused = browser.submit(
                "/moeder/referater/" + id + "?tilstand=in-hearing&sorter=-moede",
                "version=2&kilde-%s=Et+sted".formatted(id));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("<option value=\"in-hearing\" selected>");
        Browser.Page done = browser.submit(
                "/moeder/referater/" + id + "?tilstand=in-hearing&sorter=-moede",
                "version=2&godkendt-%1$s=03-02-2026&kilde-%1$s=Et+sted".formatted(id));
        assertThat(done.address()).endsWith("/moeder/referater?tilstand=in-hearing&sorter=-moede&gemt=" + id);
        assertThat(done.text()).contains("Gemt.").doesNotContain("kilde-" + id);
    }

    private static String linkTo(String page, String parameter) {
        Matcher link =
                Pattern.compile("href=\"([^\"]*" + parameter + "[^\"]*)\"").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    @Test
    void minutesWithoutATextAreNeitherHeardNorApproved() {
        Planning meeting = called("2001-09-04");
        meeting.step("hold").then().statusCode(200);
        begin("sekretariat", meeting.path()).then().statusCode(201);

        step(meeting.path(), "send-to-hearing")
                .then()
                .statusCode(409)
                .body("type", containsString("no-text"))
                .body("detail", containsString("Indlæs referatet"));
        read("sekretariat", meeting.path()).body("state", equalTo("draft"));
    }

    @Test
    void ofImportedMinutesNobodyKnowsWhetherTheyWereApproved() {
        Response document = Site.upload("sekretariat", "indlaest.txt", Given.vest("2174"), false);
        String meeting = document.then().statusCode(201).extract().path("meeting");

        as("laeser")
                .get(API + "/meetings/" + meeting + "/minutes")
                .then()
                .statusCode(200)
                .body("state", equalTo("approval-unknown"))
                .body("document", equalTo(document.path("id")));
    }

    @Test
    void aCorrectedTextIsNotApprovedWithTheOneBeforeIt() {
        String meeting = Site.upload("sekretariat", "foer.txt", Given.vest("2175"), false)
                .path("meeting");
        String path = API + "/meetings/" + meeting + "/minutes";
        as("sekretariat")
                .header("If-Match", as("sekretariat").get(path).header("ETag"))
                .noContentType()
                .post(path + "/approve")
                .then()
                .statusCode(200);

        Response corrected = Site.upload("sekretariat", "efter.txt", Given.vest("2175") + "\n", false);

        as("laeser")
                .get(path)
                .then()
                .body("state", equalTo("approval-unknown"))
                .body("document", equalTo(corrected.path("id")));
        Browser browser = new Browser(site, RestAssured.port);
        assertThat(browser.signIn("/moeder/referater/" + meeting + "/godkendelse", "laeser")
                        .text())
                .contains("Tilstand: Godkendt → Godkendelse ikke oplyst", "Et nyere referat er indlæst");
        assertThat(browser.open("/moeder/dokumenter/" + corrected.path("id")).text())
                .contains("Referatet: Godkendelse ikke oplyst");
    }

    @Test
    void aMeetingHasOneSetOfMinutesAndOnlyWhenItWasHeld() {
        Planning meeting = called("2001-09-02");
        begin("sekretariat", meeting.path()).then().statusCode(409).body("type", containsString("not-held"));
        meeting.step("hold").then().statusCode(200);

        begin("sekretariat", meeting.path()).then().statusCode(201);
        begin("sekretariat", meeting.path()).then().statusCode(409).body("type", containsString("minutes-exist"));
    }

    @Test
    void onlyTheSecretariatWritesAndOnlyWhatItHasRead() {
        String meeting = entered();
        begin("laeser", meeting).then().statusCode(403);
        begin("ingen", meeting).then().statusCode(404);
        as("laeser").get(meeting + "/minutes").then().statusCode(404);
        begin("sekretariat", meeting).then().statusCode(201);
        String read = tag(meeting);
        step(meeting, "send-to-hearing").then().statusCode(200);

        as("sekretariat")
                .header("If-Match", read)
                .noContentType()
                .post(meeting + "/minutes/approve")
                .then()
                .statusCode(412);
        as("ingen").get(meeting + "/minutes").then().statusCode(404);
    }

    /** The path of a meeting that was entered with a decision. */
    private static String entered() {
        return API + "/meetings/"
                + Site.meeting(Planning.VEST, Site.ownDay(), "open").getString("meeting.id");
    }

    private static Response begin(String user, String meeting) {
        return as(user).noContentType().post(meeting + "/minutes");
    }

    private static Response step(String meeting, String step) {
        return as("sekretariat")
                .header("If-Match", tag(meeting))
                .noContentType()
                .post(meeting + "/minutes/" + step);
    }

    private static String tag(String meeting) {
        return as("sekretariat").get(meeting + "/minutes").header("ETag");
    }

    private static ValidatableResponse read(String user, String meeting) {
        return as(user).get(meeting + "/minutes").then().statusCode(200);
    }
}

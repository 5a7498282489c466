package dk.sundhedsklynge.meetings.home;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.document.Minutes;
import dk.sundhedsklynge.meetings.http.Planning;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Topics;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The pages as a reader is shown them who signed in at Keycloak. */
@QuarkusTest
class PagesTest {
    private static final String VEST = "nordjylland-vest";
    private static final String MARKUP = "\"><img src=x onerror=alert(1)><script>alert(1)</script>";

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Test
    void whoIsNotSignedInIsSentToSignIn() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", containsString("/auth?"));
    }

    @Test
    void whoMaySeeNothingIsToldWhomToAsk() {
        Browser.Page page = signedIn("ingen", "/");

        assertThat(page.text())
                .contains("Ingen Eksempel", "Skriv til sekretariatet i din klynge")
                .doesNotContain("Sundhedsklynge Vest");
    }

    @Test
    void theLatestMeetingLeadsToItsDocumentLineByLine() {
        String id = Site.upload("sekretariat", "side.txt", Given.vest("2191"), false)
                .path("id");
        Browser browser = browser();

        String front = browser.signIn("/", "laeser").text();
        assertThat(front).contains("Sundhedsklynge Vest").doesNotContain("Sundhedsklynge Fyn");
        assertThat(browser.open("/moeder/dokumenter/" + id + "?linje=3").text())
                .contains(
                        "id=\"linje-3\"",
                        "<mark>REFERAT Sundhedsklynge Vest Politisk Niveau d. " + Given.printedDay("2191") + "</mark>")
                .contains("6 punkter", DanishDates.inWords(Given.day("2191")));
    }

    @Test
    void aMeetingThatWasNotHeldIsNotTheLatest() {
        Site.upload("sekretariat", "afholdt.txt", Given.vest("1990"), false)
                .then()
                .statusCode(201);
        Site.upload("sekretariat", "ikke-kommet.txt", Given.vest("2198"), false)
                .then()
                .statusCode(201);
        Map<String, Object> details = new HashMap<>(Planning.details("2199-12-01"));
        details.put("title", "Et møde der venter");
        Planning.plan("sekretariat", details).then().statusCode(201);

        assertThat(signedIn("laeser", "/").text())
                .contains("Seneste møde")
                .doesNotContain("Et møde der venter", "1. december 2199", "12. juni 2198");
    }

    @Test
    void aClusterOfWhichNothingIsKnownIsNotShownAsReady() {
        assertThat(signedIn("revisor", "/").text()).contains("""
                        <a href="/overdragelse?klynge=hovedstaden-syd">Sundhedsklynge Syd, Region Hovedstaden</a>\
                        <span class="sub">intet er oplyst endnu; overdragelsen er ikke prøvet</span></th>\
                        <td class="num"><span class="unknown">ikke oplyst</span></td>""");
    }

    @Test
    void aPostponementToADayIsAnsweredAndShown() {
        String text = """
                REFERAT Sundhedsklynge Vest Politisk Niveau d. %s

                Punkt 1: Økonomi

                Beslutning

                Sagen udsættes til den 3. marts 2193.
                """.formatted(Minutes.printedDay("2193"));
        String id = as("sekretariat")
                .contentType("text/plain")
                .queryParam("cooperation", VEST)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(API + "/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String meeting = as("sekretariat").get(API + "/documents/" + id).path("meeting");

        as("sekretariat")
                .get(API + "/meetings/" + meeting)
                .then()
                .statusCode(200)
                .body("items[0].decisions[0].outcome", equalTo("postponed"))
                .body("items[0].decisions[0].detail.untilDate", equalTo("2193-03-03"));
        assertThat(signedIn("laeser", "/moeder/beslutninger/" + decision(meeting, 1))
                        .text())
                .contains("Sagen udsættes til den 3. marts 2193");
    }

    @Test
    void aDecisionIsShownWithItsWordsAndAClosedOneIsNot() {
        String id = Site.upload("sekretariat", "beslutning.txt", Given.closed("2192"), false)
                .path("id");
        String meeting = as("sekretariat").get(API + "/documents/" + id).path("meeting");
        Browser browser = browser();

        assertThat(browser.signIn("/moeder/beslutninger/" + decision(meeting, 4), "laeser")
                        .text())
                .contains("Stillingen blev taget til efterretning", "#linje-");
        assertThat(browser.open("/moeder/beslutninger/" + decision(meeting, 5)).status())
                .isEqualTo(404);
        assertThat(browser.open("/moeder/dokumenter/" + id).text())
                .contains("Linjer, du ikke har adgang til")
                .doesNotContain("Hemmelig leverandør", "Limfjorden til fælles");
        assertThat(browser.open("/moeder/dokumenter/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void anAuditorReadsTheClosedLinesToo() {
        String id = Site.upload("sekretariat", "revision.txt", Given.closed("2193"), false)
                .path("id");

        assertThat(signedIn("revisor", "/moeder/dokumenter/" + id).text()).contains("Hemmelig leverandør");
    }

    @Test
    void noPageHoldsScriptOrStyleOfItsOwn() {
        String text =
                Given.vest("2194").replace("En ombygget bus", "<script>alert(1)</script> <b onclick=\"x()\">En bus");
        String id = Site.upload("sekretariat", "indhold.txt", text, false).path("id");
        Browser browser = browser();

        for (String page : List.of(
                browser.signIn("/", "laeser").text(),
                browser.open("/moeder/dokumenter/" + id).text())) {
            assertThat(page)
                    .doesNotContain("style=", "<style", "onclick=\"", "<script>")
                    .contains("lang=\"da\"");
        }
    }

    @Test
    void whatSomebodyWroteIsTextAndNeverPartOfAPage() {
        String text = Given.vest("2195")
                .replace("På vej mod Sundhedsråd Limfjorden", "På vej " + MARKUP)
                .replace("En ombygget bus", MARKUP);
        String document = Site.upload("sekretariat", "%22%3E" + MARKUP.replace("\"", "%22"), text, false)
                .path("id");
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        Site.effect(decision, "register", Map.of("name", MARKUP));
        new Topics().send("projects", VEST, "projects.project-state.v1", UUID.randomUUID(), """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "name": "%s", "aliases": [], "phase": "live",
                 "from": null, "until": null, "access": "open"}""".formatted(
                        UUID.randomUUID(), VEST, MARKUP.replace("\"", "\\\"")));
        Browser browser = browser();
        browser.signIn("/", "sekretariat");

        for (String page : List.of("/", "/moeder/dokumenter/" + document, "/moeder/beslutninger/" + decision)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(browser.open(page).text()).as(page).contains("&lt;img src=x onerror"));
            assertThat(browser.open(page).text()).as(page).doesNotContain("<img src=x", "<script>alert");
        }
    }

    @Test
    void aReaderIsShownTheMoneyAsPublishedAndTheSecretariatAllOfIt() {
        money(1000, figures("695.57", "751.68"), "\"2025-03-12\"", "{%s}".formatted(figures("440.57", "496.68")));

        Browser secretariat = browser();
        secretariat.signIn("/", "sekretariat");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(secretariat.open("/").text())
                        .contains(">440,57<", ">496,68<")
                        .doesNotContain("offentliggjort", "695,57", "751,68"));
        Browser reader = browser();
        assertThat(reader.signIn("/", "laeser").text())
                .contains("Som offentliggjort den 12. marts 2025", ">695,57<", ">751,68<")
                .doesNotContain("440,57", "496,68");

        money(1001, figures("430.57", "486.68"), "null", "null");

        for (Browser everybody : List.of(secretariat, reader)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(everybody.open("/").text())
                            .contains(">430,57<", ">486,68<")
                            .doesNotContain("offentliggjort"));
        }

        money(
                1002,
                figures("430.57", "486.68") + ", \"unknown\": [\"received\", \"uncommitted\", \"unspent\"]",
                "null",
                "null");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(secretariat.open("/").text())
                        .as("what nobody stated of a sum leaves its least, of a rest nothing")
                        .contains("<span class=\"unknown\">mindst 1.000,00</span>")
                        .doesNotContain("430,57", "486,68"));
    }

    private static void money(int sequence, String figures, String publishedOn, String withClosed) {
        new Topics().send("funds", VEST, "funds.cooperation-balance-state.v1", VEST, """
                {"id": "%s", "sequence": %d, "cooperation": "%s", %s, "publishedOn": %s, "withClosed": %s}""".formatted(
                        VEST, sequence, VEST, figures, publishedOn, withClosed));
    }

    private static String figures(String uncommitted, String unspent) {
        String money = "{\"amount\": %s, \"currency\": \"DKK\"}";
        return """
                "received": %1$s, "committed": %1$s, "reserved": %2$s, "spent": %1$s, "uncommitted": %3$s, "unspent": %4$s,
                "carriedOver": %2$s""".formatted(
                        money.formatted("1000.00"),
                        money.formatted("0.00"),
                        money.formatted(uncommitted),
                        money.formatted(unspent));
    }

    @Test
    void whatIsMissingForAnEffectIsTheSecretariatsToRead() {
        UUID decision = Site.decision(VEST, Site.ownDay(), "open");
        UUID refused = ordered(decision, "Afvist beløb");
        UUID booked = ordered(decision, "Bogført beløb");
        UUID other = ordered(decision, "Afvist åbning");
        Topics topics = new Topics();
        topics.send("funds", VEST, "funds.effect-refused.v1", refused, """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest", "reason": "not-enough",
                 "missing": {"amount": 519.28, "currency": "DKK"}, "advice": "Der mangler 519,28 kr."}""".formatted(refused));
        topics.send("funds", VEST, "funds.effect-applied.v1", booked, """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest", "result": "booked", "entry": "%s",
                 "on": "2025-01-15", "warning": "Bogført, selv om der mangler 77,31 kr."}""".formatted(booked, UUID.randomUUID()));
        topics.send("funds", VEST, "funds.effect-refused.v1", other, """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest", "reason": "opening-in-force", "missing": null,
                 "advice": "Åbningen pr. 31. december 2024 gælder allerede."}""".formatted(other));

        for (UUID effect : List.of(refused, booked, other)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Site.effect(effect).getString("advice") != null);
        }
        assertThat(Site.effect(refused).getDouble("missing.amount")).isEqualTo(519.28);
        String page = "/moeder/beslutninger/" + decision;
        assertThat(signedIn("sekretariat", page).text())
                .contains("519,28", "77,31", "Åbningen pr. 31. december 2024 gælder allerede.");

        assertThat(signedIn("laeser", page).text())
                .contains("Der mangler penge.", "Regnskabet kan ikke tage den med.", "med en bemærkning om pengene")
                .doesNotContain("519,28", "77,31", "31. december 2024");
        for (String door : List.of(
                "/effects/" + refused,
                "/effects/" + booked,
                "/effects/" + other,
                "/effects?limit=200&cooperation=" + VEST,
                "/decisions/" + decision)) {
            assertThat(as("laeser")
                            .get(API + door)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .as(door)
                    .doesNotContain("519,28", "519.28", "77,31", "31. december 2024");
        }
        as("laeser")
                .get(API + "/effects/" + refused)
                .then()
                .body("state", equalTo("refused"))
                .body("reason", equalTo("not-enough"))
                .body("missing", nullValue())
                .body("advice", containsString("Der mangler penge."));
    }

    private static UUID ordered(UUID decision, String project) {
        UUID register = Site.effect(decision, "register", Map.of("name", project));
        UUID grant = Site.effect(
                decision,
                "grant",
                Map.of(
                        "project", Site.effect(register).getString("terms.project"),
                        "amount", Site.kroner("900.00"),
                        "period", "2025"));
        Site.confirm(grant).then().statusCode(200);
        return grant;
    }

    private static String decision(String meeting, int item) {
        return as("sekretariat")
                .get(API + "/meetings/" + meeting)
                .path("items.find { it.number == %d }.decisions[0].id".formatted(item));
    }

    private Browser.Page signedIn(String user, String path) {
        Browser.Page page = browser().signIn(path, user);
        assertThat(page.status()).isEqualTo(200);
        return page;
    }

    private Browser browser() {
        return new Browser(site, RestAssured.port);
    }
}

package dk.sundhedsklynge.meetings.home;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The pages as a reader is shown them who signed in at Keycloak. */
@QuarkusTest
class PagesTest {
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
                .contains("Du er logget ind som Ingen Eksempel", "Skriv til sekretariatet i din klynge")
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
                .contains("id=\"linje-3\"", "<mark>REFERAT Sundhedsklynge Vest Politisk Niveau d. 12-06-2191</mark>")
                .contains("6 punkter", "12. juni 2191");
    }

    @Test
    void aClusterWithoutMinutesIsNamedAndNothingIsMadeUp() {
        assertThat(signedIn("revisor", "/").text()).contains("Uden referater endnu", "Sundhedsklynge Fyn");
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

package dk.sundhedsklynge.meetings.home;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.http.Planning;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The search box, the list of meetings and help, as a reader meets them. */
@QuarkusTest
class SearchTest {
    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    Database database;

    @Test
    void wordsOfAnOpenItemLeadToItsDecisionAndThoseOfAClosedOneOnlyForWhoMaySeeIt() {
        Site.upload("sekretariat", "fund-af-ord.txt", Given.closed("2186").replace("Hemmelig", "Zinkholdig"), false)
                .then()
                .statusCode(201);
        Browser reader = signedIn("laeser");
        Browser auditor = signedIn("revisor");

        assertThat(reader.open("/soeg?q=stillingen+efterretning").text())
                .contains("/moeder/beslutninger/", "<mark>efterretning</mark>", "Beslutning</span>");
        assertThat(auditor.open("/soeg?q=zinkholdig").text()).contains("class=\"plain rows hits\"");
        assertThat(reader.open("/soeg?q=zinkholdig").text())
                .contains(
                        "svarer til »zinkholdig«", "href=\"/midler/soeg?q=zinkholdig\"", "/projekter/soeg?q=zinkholdig")
                .doesNotContain("class=\"plain rows hits\"");
        assertThat(auditor.open("/soeg?q=fund+ord").text()).contains("fund-af-ord.txt");
        assertThat(reader.open("/soeg?q=fund+ord").text()).doesNotContain("fund-af-ord.txt");
    }

    @Test
    void anAgendaThatIsNotPublishedIsFoundByItsSecretariatAlone() {
        Planning planned = Planning.planned("2172-01-01");
        planned.item("1", "Kvadratrodspunktet", "open");
        Browser reader = signedIn("laeser");

        assertThat(signedIn("sekretariat").open("/soeg?q=kvadratrodspunktet").text())
                .contains("Punkt 1: Kvadratrodspunktet");
        assertThat(reader.open("/soeg?q=kvadratrodspunktet").text()).doesNotContain("Punkt 1:");

        planned.step("call").then().statusCode(200);

        assertThat(reader.open("/soeg?q=kvadratrodspunktet").text()).contains("Punkt 1: Kvadratrodspunktet");
    }

    @Test
    void agreementsAndPostponedItemsAreFoundAndClosedOnesOnlyByWhoMaySeeThem() {
        for (String access : List.of("OPEN", "CLOSED")) {
            QuarkusTransaction.requiringNew().run(() -> {
                database.update("""
                        insert into agreement (id, cooperation, title, binds, access, entered_by)
                        values (gen_random_uuid(), 'nordjylland-vest', ?, 'Kvarksopgaver deles.', ?, 'test')""", "Aftale " + access, access);
                database.update("""
                        insert into postponed_item (id, cooperation, title, awaits, state, access, entered_by)
                        values (gen_random_uuid(), 'nordjylland-vest', ?, 'kvarksplanen', 'WAITING', ?, 'test')""", "Punkt " + access, access);
            });
        }

        assertThat(signedIn("sekretariat").open("/soeg?q=kvarks").text())
                .contains("Aftale OPEN", "Aftale CLOSED", "Punkt OPEN", "Punkt CLOSED")
                .contains("/opgaver/aftaler/", "/opgaver/udsatte/", "Udsat punkt</span>");
        assertThat(signedIn("laeser").open("/soeg?q=kvarks").text())
                .contains("Aftale OPEN", "Punkt OPEN")
                .doesNotContain("CLOSED");
    }

    @Test
    void whatSomebodyLooksForIsTextAndNeverPartOfThePage() {
        Browser browser = signedIn("laeser");

        assertThat(browser.open("/soeg?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                        .text())
                .doesNotContain("<script>alert");
        assertThat(browser.open("/soeg?q=%27%3A%2A%26%7C%21").status()).isEqualTo(200);
        assertThat(browser.open("/soeg?q=a&side=forkert").status()).isEqualTo(400);
        assertThat(browser.open("/soeg").text()).contains("Skriv et eller flere ord");
    }

    @Test
    void theListOfMeetingsIsSortedCountedAndGivenAsAFile() {
        Planning.planned("2173-01-01");
        Planning.planned("2173-02-01");
        Browser browser = signedIn("sekretariat");

        String list = browser.open("/moeder?fra=01-01-2173&til=31-12-2173").text();
        assertThat(list)
                .contains("Viser 1-2 af 2 møder", "aria-sort=\"descending\"", "sorter=dato\">Dato")
                .containsSubsequence("1. februar 2173", "1. januar 2173");
        assertThat(browser.open("/moeder?fra=01-01-2173&til=31-12-2173&sorter=dato")
                        .text())
                .containsSubsequence("1. januar 2173", "1. februar 2173");
        Browser.Page file = browser.open("/moeder/moeder.csv?fra=01-01-2173&til=31-12-2173");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text().lines()).hasSize(3).element(1).asString().contains(";01-02-2173;");
    }

    @Test
    void helpSaysWhatThePagesAreForAndWhoTheReaderIs() {
        assertThat(signedIn("laeser").open("/hjaelp").text())
                .contains("id=\"ordliste\"", "id=\"genvejstaster\"", "<strong>Læser Eksempel</strong>: Læser");
        assertThat(signedIn("ingen").open("/hjaelp").text()).contains("Ingen adgang endnu");
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        assertThat(browser.signIn("/", user).status()).isEqualTo(200);
        return browser;
    }
}

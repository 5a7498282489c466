package dk.sundhedsklynge.meetings.home;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists are narrowed, sorted, turned and counted, and are given as files. */
@QuarkusTest
class ListsTest {
    private static final String VEST = "nordjylland-vest";
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    Database database;

    @AfterEach
    void leaveShortListsToOthers() {
        for (String table : List.of("agreement", "postponed_item")) {
            database.update("update " + table
                    + " set taken_back_at = clock_timestamp(), taken_back_by = 'x', taken_back_because = 'Prøve'"
                    + " where title like 'Bladret%' and taken_back_at is null");
        }
    }

    @Test
    void documentsAreFoundByFileBodyStateAndDay() {
        Site.upload("sekretariat", "listet-først.txt", Given.vest("2161"), false);
        Site.upload("sekretariat", "listet-sidst.txt", Given.vest("2162"), false);
        Browser browser = signedIn("laeser");

        String newest = browser.open("/moeder/dokumenter?q=listet").text();
        String oldest = browser.open("/moeder/dokumenter?q=LISTET&sorter=dato").text();
        String byBody = browser.open(
                        "/moeder/dokumenter?q=politisk&tilstand=current&fra=%1$s&til=%1$s".formatted(Given.day("2161")))
                .text();

        assertThat(newest)
                .contains(
                        "Viser 1-2 af 2 dokumenter",
                        "Sundhedsklynge Vest",
                        "Gældende udgave",
                        "name=\"q\" value=\"listet\"")
                .containsSubsequence("listet-sidst.txt", "listet-først.txt");
        assertThat(oldest).containsSubsequence("listet-først.txt", "listet-sidst.txt");
        assertThat(byBody).contains("listet-først.txt").doesNotContain("listet-sidst.txt");
        assertThat(browser.open("/moeder/dokumenter?q=listet&fra=i-g%C3%A5r").text())
                .contains("i-går er ikke en dato");
        assertThat(browser.open("/moeder/dokumenter?q=findes-slet-ikke").text())
                .contains("Ingen dokumenter passer til det valgte", "vis alle dokumenter")
                .doesNotContain("Hent listen som CSV");
        assertThat(browser.open("/moeder/dokumenter.csv?q=listet&sorter=fil").text())
                .contains("Dokument;Klynge;Organ")
                .containsSubsequence("listet-først.txt;Sundhedsklynge Vest", "listet-sidst.txt");
    }

    @Test
    void theNameOfAFileWithClosedItemsIsKeptFromWhoMayNotReadThem() {
        Site.upload("sekretariat", "hemmeligt-navn.txt", Given.closed("2163"), false);

        Browser reader = signedIn("laeser");
        assertThat(reader.open("/moeder/dokumenter?fra=%1$s&til=%1$s".formatted(Given.day("2163")))
                        .text())
                .contains("Referat med lukkede punkter")
                .doesNotContain("hemmeligt-navn");
        assertThat(reader.open("/moeder/dokumenter?q=hemmeligt-navn").text())
                .contains("Ingen dokumenter passer til det valgte");
        assertThat(signedIn("sekretariat")
                        .open("/moeder/dokumenter?q=hemmeligt-navn")
                        .text())
                .contains("hemmeligt-navn.txt", "Lukkede punkter");
    }

    @Test
    void agreementsAndPostponedItemsAreTurnedBothWaysAndCounted() {
        String word = "Bladret" + UUID.randomUUID().toString().substring(0, 8);
        agreements(word, 120);
        postponed(word, 120);
        Browser browser = signedIn("laeser");

        assertThat(turned(browser, "/opgaver/aftaler?q=" + word + "&sorter=-aftale", word))
                .hasSize(120)
                .doesNotHaveDuplicates()
                .startsWith(word + " 120", word + " 119");
        assertThat(turned(browser, "/opgaver/udsatte?q=" + word, word))
                .hasSize(120)
                .doesNotHaveDuplicates()
                .startsWith(word + " 001");
        assertThat(browser.open("/opgaver/aftaler/aftaler.csv?q=" + word).text().lines())
                .hasSize(121);
        assertThat(browser.open("/opgaver/udsatte/udsatte.csv?q=" + word + "&tilstand=dropped")
                        .text()
                        .lines())
                .hasSize(1);
        assertThat(browser.open("/opgaver/aftaler?q=" + word + "&part=751").text())
                .contains("Ingen aftaler passer til det valgte");
    }

    /** The titles of all pages, after the list was turned to its end and back. */
    private static List<String> turned(Browser browser, String address, String word) {
        List<String> titles = new ArrayList<>();
        String page = browser.open(address).text();
        String first = page;
        assertThat(page).contains("Viser 1-50 af 120 ");
        while (true) {
            titles.addAll(titles(page, word));
            Matcher next = NEXT.matcher(page);
            if (!next.find()) {
                break;
            }
            page = browser.open(href(next)).text();
        }
        assertThat(page).contains("Viser 101-120 af 120 ");
        for (Matcher back = PREVIOUS.matcher(page); back.find(); back = PREVIOUS.matcher(page)) {
            page = browser.open(href(back)).text();
        }
        assertThat(titles(page, word)).isEqualTo(titles(first, word));
        return titles;
    }

    private static String href(MatchResult link) {
        return link.group(1).replace("&amp;", "&");
    }

    private static List<String> titles(String page, String word) {
        return Pattern.compile(">(" + word + " [0-9]{3})<")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private void agreements(String word, int many) {
        database.update("""
                insert into agreement (id, cooperation, access, source_note, entered_by, title, parties, binds)
                select gen_random_uuid(), ?, 'OPEN', 'Brev', 'x', ? || ' ' || lpad(n::text, 3, '0'), '{787}', 'Noget'
                from generate_series(1, ?) n""", VEST, word, many);
    }

    private void postponed(String word, int many) {
        database.update("""
                insert into postponed_item (id, cooperation, access, source_note, entered_by, title, until, state)
                select gen_random_uuid(), ?, 'OPEN', 'Brev', 'x', ? || ' ' || lpad(n::text, 3, '0'), date '2027-01-01' + n, 'WAITING'
                from generate_series(1, ?) n""", VEST, word, many);
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", user);
        return browser;
    }
}

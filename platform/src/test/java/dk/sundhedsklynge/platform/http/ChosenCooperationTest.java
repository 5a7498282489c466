package dk.sundhedsklynge.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cooperation that a reader looks at is chosen in the header and kept for the next pages. */
@QuarkusTest
class ChosenCooperationTest {
    private static final String SHOWN = "nu vist: </span>";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Test
    void aChoiceHoldsOnThePagesThatFollowUntilAllAreChosen() {
        Browser browser = signedIn("sekretariat");
        assertThat(browser.open("/stole").text()).contains(SHOWN + "Alle mine klynger");

        Browser.Page chosen = browser.submit("/samarbejde", "id=nordjylland-vest&tilbage=/stole");

        assertThat(chosen.address()).isEqualTo(site + "/stole");
        assertThat(chosen.text()).contains(SHOWN + "Sundhedsklynge Vest");
        assertThat(browser.submit("/samarbejde", "id=&tilbage=/stole").text()).contains(SHOWN + "Alle mine klynger");
    }

    @Test
    void whatAReaderMayNotSeeIsNeitherOfferedNorChosen() {
        Browser browser = signedIn("laeser");

        Browser.Page page = browser.submit("/samarbejde", "id=nordjylland-midt&tilbage=/stole");

        assertThat(page.text()).doesNotContain("Sundhedsklynge Midt", "action=\"/samarbejde\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/stole?x=1", ""})
    void theWayBackStaysOnThisSite(String back) {
        Browser.Page page = signedIn("sekretariat").submit("/samarbejde", "id=nordjylland-vest&tilbage=" + back);

        assertThat(page.address()).isEqualTo(site + "/");
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, port);
        browser.signIn("/stole", user);
        return browser;
    }
}

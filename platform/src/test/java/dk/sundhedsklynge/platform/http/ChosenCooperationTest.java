package dk.sundhedsklynge.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.KeycloakAdmin;
import dk.sundhedsklynge.platform.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cooperation that a reader looks at is chosen in the header and kept for the next pages. */
@QuarkusTest
class ChosenCooperationTest {
    private static final String SHOWN = "nu vist: </span>";

    @Inject
    Database database;

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

    @Test
    void theChoiceFollowsTheUserToAnotherBrowser() {
        Browser first = signedIn("revisor");
        first.submit("/samarbejde", "id=nordjylland-vest&tilbage=/stole");

        Browser second = signedIn("revisor");
        assertThat(second.open("/stole").text()).contains(SHOWN + "Sundhedsklynge Vest");

        second.submit("/samarbejde", "id=&tilbage=/stole");
        first.signOut();
        first.signIn("/stole?side=2", "revisor");
        assertThat(first.open("/stole").text()).contains(SHOWN + "Alle mine klynger");
    }

    @Test
    void aChoiceIsItsUsersAlone() {
        signedIn("oekonomi").submit("/samarbejde", "id=nordjylland-vest&tilbage=/stole");

        assertThat(signedIn("drift").open("/stole").text()).doesNotContain(SHOWN + "Sundhedsklynge Vest");
    }

    /** Access may have ended since the choice was made. */
    @Test
    void aChoiceThatTheUserMayNotSeeAnyMoreIsTheDefaultAgain() {
        KeycloakAdmin keycloak = new KeycloakAdmin();
        String user = keycloak.user("valg-test", "secretariat");
        database.update("delete from chosen_cooperation where subject = ?", user);
        database.update(
                "insert into chosen_cooperation (subject, cooperation, chosen_at) values (?, 'atlantis', now())", user);

        assertThat(signedIn("valg-test").open("/stole").text())
                .contains("/stole")
                .doesNotContain("atlantis");
    }

    @Test
    void theAddressOfAListNamesWhatIsChosenAndItsLinksAndFormsDoToo() {
        Browser browser = signedIn("sekretariat");
        browser.submit("/samarbejde", "id=nordjylland-vest&tilbage=/stole");

        Browser.Page list = browser.open("/stole/liste?side=2");

        assertThat(list.address()).isEqualTo(site + "/stole/liste?side=2&klynge=nordjylland-vest");
        assertThat(list.text())
                .contains("href=\"/stole/liste?sorter=navn&amp;klynge=nordjylland-vest\"")
                .contains("<input type=\"hidden\" name=\"klynge\" value=\"nordjylland-vest\">");
        browser.submit("/samarbejde", "id=&tilbage=/stole");
    }

    /** Whoever is sent an address is shown the same as whoever sent it, on that page alone. */
    @Test
    void whatTheAddressNamesGoesBeforeWhatTheReaderChose() {
        Browser browser = signedIn("sekretariat");
        browser.submit("/samarbejde", "id=nordjylland-vest&tilbage=/stole");

        assertThat(browser.open("/stole/liste?klynge=nordjylland-midt").text())
                .contains(SHOWN + "Sundhedsklynge Midt", "klynge=nordjylland-midt\"");
        assertThat(browser.open("/stole/liste?klynge=").text())
                .contains(SHOWN + "Alle mine klynger", "sorter=navn&amp;klynge=\"");
        assertThat(browser.open("/stole").text()).contains(SHOWN + "Sundhedsklynge Vest");
        browser.submit("/samarbejde", "id=&tilbage=/stole");
    }

    @Test
    void anAddressThatNamesWhatTheReaderMayNotSeeIsRefused() {
        Browser reader = signedIn("laeser");

        assertThat(reader.open("/stole/liste?klynge=nordjylland-midt").status()).isEqualTo(404);
        assertThat(reader.open("/stole/liste?klynge=atlantis").text())
                .contains("Samarbejdet &#39;atlantis&#39; findes ikke, eller du har ikke adgang til det.");
        assertThat(reader.open("/stole/liste").text()).doesNotContain("klynge=", "name=\"klynge\"");
    }

    @Test
    void whoSignsInComesToTheWholeAddressTheyAskedFor() {
        String address = "/stole?soeg=%C3%86bler&side=2&a=b%26c";

        assertThat(new Browser(site, port).signIn(address, "sekretariat").address())
                .isEqualTo(site + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/%5Cevil.example/../", "https://evil.example", ""})
    void theWayOnAfterSignInStaysOnThisSite(String to) {
        Browser.Page page = signedIn("sekretariat").get("/samarbejde/husket?til=" + to, "Accept", "text/html");

        assertThat(page.status()).isEqualTo(303);
        assertThat(URI.create(site).resolve(page.header("Location")).getHost())
                .isEqualTo(URI.create(site).getHost());
    }

    @Test
    void whatWasChosenBeforeCostsOneStatementAtSignIn() {
        Browser browser = signedIn("sekretariat");
        browser.get("/samarbejde/husket?til=/stole", "Accept", "text/html");

        assertThat(Statements.during(() -> browser.get("/samarbejde/husket?til=/stole", "Accept", "text/html")))
                .hasSize(1);
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

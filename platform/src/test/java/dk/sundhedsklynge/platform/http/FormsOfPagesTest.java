package dk.sundhedsklynge.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.access.EndAccess;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.KeycloakAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was typed into a form is lost, and what was sent is done once. */
@QuarkusTest
class FormsOfPagesTest {
    private static final String NAME = "form-test";
    private static final String FORM = "/stole/bestil";
    private static final String DRAFTS = "/stole/kladde";
    private static final String OFFER = "Du har en kladde fra";
    private static final Pattern NUMBER = Pattern.compile("name=\"_engang\" value=\"([^\"]+)\"");

    private final KeycloakAdmin keycloak = new KeycloakAdmin();

    @Inject
    Database database;

    @Inject
    EndAccess access;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private String user = "";

    @BeforeEach
    void beginWithoutDrafts() {
        user = keycloak.user(NAME, "secretariat");
        database.update("delete from form_draft");
        database.update("delete from interrupted_form");
    }

    @AfterEach
    void letTheUserInAgain() {
        access.lift(user);
    }

    @Test
    void aRefusedFormComesBackWithAllThatWasTyped() {
        Browser.Page page = signedIn(NAME).submit(FORM, "pris=tolv&farve=b&note=Husk+hynden&haster=ja");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.text())
                .contains("<strong>Stolen er ikke bestilt.</strong>", "<a href=\"#felt-pris\">")
                .contains("value=\"tolv\"", "value=\"b\" selected", "Husk hynden</textarea>", "value=\"ja\" checked");
    }

    @Test
    void aDraftIsOfferedBesideWhatStandsNowAndLeavesTheFieldsAlone() {
        Browser browser = signedIn(NAME);
        assertThat(keep(browser, "{\"pris\":[\"200\"],\"farve\":[\"b\"],\"note\":[\"<i>Kladde\"],\"haster\":[]}"))
                .isEqualTo(204);

        assertThat(browser.open(FORM).text())
                .contains(OFFER, "I kladden: 200<", "I kladden: Blå<", "I kladden: &lt;i&gt;Kladde<")
                .contains("value=\"100,00\"", "value=\"r\" selected");
    }

    @Test
    void aDraftThatIsTakenStandsInTheFields() {
        Browser browser = signedIn(NAME);
        keep(browser, "{\"pris\":[\"200\"],\"farve\":[\"b\"],\"note\":[\"Kladde\"],\"haster\":[\"ja\"]}");

        Browser.Page page = browser.submit(DRAFTS + "/brug", "form=" + FORM + "&tilbage=" + FORM);

        assertThat(page.address()).isEqualTo(site + FORM);
        assertThat(page.text())
                .contains(
                        "Din kladde fra",
                        "value=\"200\"",
                        "value=\"b\" selected",
                        "Kladde</textarea>",
                        "value=\"ja\" checked")
                .doesNotContain(OFFER, "I kladden");
    }

    @Test
    void aDraftThatIsNoneIsRefusedWithWhatToSend() {
        Browser browser = signedIn(NAME);

        for (String sent : List.of(
                "null",
                "{\"form\":\"" + FORM + "\",\"fields\":null}",
                "{\"form\":\"" + FORM + "\",\"fields\":{\"pris\":null}}",
                "{\"form\":\"" + FORM + "\",\"fields\":{\"pris\":[null]}}")) {
            Browser.Page refused = browser.submitJson(DRAFTS, sent);
            assertThat(refused.status()).as(sent).isEqualTo(400);
            assertThat(refused.text()).as(sent).contains("liste af tekster");
        }
    }

    @Test
    void aTextOfSeveralLinesComesBackInItsLines() {
        Browser browser = signedIn(NAME);
        keep(browser, "{\"note\":[\"Første linje\\n\\n  Tredje <b>linje\"]}");

        assertThat(browser.open(FORM).text())
                .contains("<p class=\"form-hint as-typed\">I kladden: Første linje\n\n  Tredje &lt;b&gt;linje</p>");
        assertThat(browser.submit(DRAFTS + "/brug", "form=" + FORM + "&tilbage=" + FORM)
                        .text())
                .contains(">\nFørste linje\n\n  Tredje &lt;b&gt;linje</textarea>");
    }

    @Test
    void whatWasJustSentIsNewerThanADraftThatWasTaken() {
        Browser browser = signedIn(NAME);
        keep(browser, "{\"pris\":[\"200\"]}");
        browser.submit(DRAFTS + "/brug", "form=" + FORM + "&tilbage=" + FORM);

        assertThat(browser.submit(FORM, "pris=300&farve=b&trin=vis").text())
                .contains("value=\"300\"", "data-draft=")
                .doesNotContain("value=\"200\"", "Din kladde fra", OFFER);
    }

    @Test
    void aDraftThatIsDroppedIsGone() {
        Browser browser = signedIn(NAME);
        keep(browser, "{\"pris\":[\"200\"]}");

        assertThat(browser.submit(DRAFTS + "/slet", "form=" + FORM + "&tilbage=" + FORM)
                        .text())
                .contains("value=\"100,00\"")
                .doesNotContain(OFFER);
        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftThatSaysWhatStandsThereAnywayIsNotOffered() {
        Browser browser = signedIn(NAME);
        keep(browser, "{\"pris\":[\"100,00\"],\"farve\":[\"r\"],\"note\":[\"\"],\"haster\":[]}");

        assertThat(browser.open(FORM).text()).doesNotContain(OFFER);
    }

    @Test
    void aDraftIsItsOwnersAlone() {
        keep(signedIn(NAME), "{\"pris\":[\"200\"]}");

        assertThat(signedIn("sekretariat").open(FORM).text()).doesNotContain(OFFER, "I kladden", "value=\"200\"");
    }

    @Test
    void aFormThatWasTakenHasNoDraftAnyMoreAndARefusedOneKeepsIt() {
        Browser browser = signedIn(NAME);
        keep(browser, "{\"pris\":[\"200\"]}");

        browser.submit(FORM, "pris=tolv&farve=b");
        assertThat(drafts()).isOne();

        browser.submit(FORM, "pris=200&farve=b");
        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftIsBounded() {
        Browser browser = signedIn(NAME);

        assertThat(keep(browser, "{\"note\":[\"" + "x".repeat(65_500) + "\"]}")).isEqualTo(413);
        for (int i = 0; i < 52; i++) {
            browser.submitJson(DRAFTS, "{\"form\":\"/stole/%d\",\"fields\":{\"a\":[\"b\"]}}".formatted(i));
        }
        assertThat(drafts()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", ""})
    void theWayBackStaysOnThisSite(String back) {
        Browser browser = signedIn(NAME);

        assertThat(browser.submit(DRAFTS + "/slet", "form=" + FORM + "&tilbage=" + back)
                        .address())
                .isEqualTo(site + "/");
        assertThat(browser.submitJson(DRAFTS, "{\"form\":\"%s\",\"fields\":{}}".formatted(back.replace("\\", "\\\\")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFormThatIsSentTwiceIsDoneOnce() {
        Browser browser = signedIn(NAME);
        String form = "pris=200&farve=b&_engang=" + number(browser.open(FORM));
        int before = OrderChairPage.ORDERS.get();

        Browser.Page first = browser.submit(FORM, form);
        Browser.Page second = browser.submit(FORM, form);

        assertThat(OrderChairPage.ORDERS.get()).isEqualTo(before + 1);
        assertThat(second.address()).isEqualTo(first.address()).endsWith("?bestilt=" + (before + 1));
    }

    @Test
    void aFormThatIsSentAgainWithOtherContentIsShownAgainAndSaysSo() {
        Browser browser = signedIn(NAME);
        String number = number(browser.open(FORM));
        int before = OrderChairPage.ORDERS.get();
        browser.submit(FORM, "pris=200&farve=b&_engang=" + number);

        Browser.Page other = browser.submit(FORM, "pris=300&farve=b&_engang=" + number);

        assertThat(OrderChairPage.ORDERS.get()).isEqualTo(before + 1);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text())
                .contains("Formularen er sendt før med andet indhold", "value=\"300\"")
                .contains("href=\"/stole?bestilt=%d\"".formatted(before + 1));
        assertThat(number(other)).isNotEqualTo(number);
        browser.submit(FORM, "pris=300&farve=b&_engang=" + number(other));
        assertThat(OrderChairPage.ORDERS.get()).isEqualTo(before + 2);
    }

    @Test
    void aFormThatWasRefusedCanBeSentAgain() {
        Browser browser = signedIn(NAME);
        String number = number(browser.open(FORM));
        int before = OrderChairPage.ORDERS.get();

        assertThat(browser.submit(FORM, "pris=tolv&_engang=" + number).status()).isEqualTo(400);
        browser.submit(FORM, "pris=12&_engang=" + number);

        assertThat(OrderChairPage.ORDERS.get()).isEqualTo(before + 1);
    }

    @Test
    void aFormSentAfterTheSessionEndedIsSentAfterSignIn() {
        Browser browser = signedIn(NAME);
        browser.open(FORM);
        browser.copy().post("/log-ud", "Origin", site);
        int before = OrderChairPage.ORDERS.get();

        Browser.Page signIn = browser.submitForm(FORM, "pris=250%2C50&note=%C3%86bler+%26+%3Cp%C3%A6rer%3E&farve=b");
        assertThat(signIn.text()).contains("name=\"password\"");
        assertThat(OrderChairPage.ORDERS.get()).isEqualTo(before);
        Browser.Page again = browser.signIn(signIn, NAME);

        assertThat(again.address()).isEqualTo(site + DRAFTS + "/send");
        assertThat(again.text())
                .contains("Du er logget ind igen", "action=\"/stole/bestil\"", "value=\"250,50\"")
                .contains("value=\"Æbler &amp; &lt;pærer&gt;\"");
        browser.submit(FORM, "pris=250%2C50");
        assertThat(OrderChairPage.ORDERS.get()).isEqualTo(before + 1);
        assertThat(browser.open(DRAFTS + "/send").status()).isEqualTo(404);
        assertThat(database.list("select 1 from interrupted_form", row -> 1)).isEmpty();
    }

    @Test
    void whatWasKeptIsReadableForNobodyInTheDatabase() {
        Browser browser = signedIn(NAME);
        browser.open(FORM);
        browser.copy().post("/log-ud", "Origin", site);

        browser.submitForm(FORM, "note=Hemmelig");

        assertThat(database.list(
                        "select 1 from interrupted_form where position('Hemmelig'::bytea in encrypted) = 0", row -> 1))
                .hasSize(1);
    }

    @Test
    void whoeverSignsInAfterSomebodyElseDoesNotGetTheirForm() {
        Browser browser = signedIn(NAME);
        browser.open(FORM);
        browser.copy().post("/log-ud", "Origin", site);
        Browser.Page signIn = browser.submitForm(FORM, "note=Hemmelig");

        Browser.Page page = browser.signIn(signIn, "laeser");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("skrevet af en anden").doesNotContain("Hemmelig");
        assertThat(database.list("select 1 from interrupted_form", row -> 1)).isEmpty();
    }

    @Test
    void aStrangersFormIsNotKept() {
        Browser.Page page = new Browser(site, port).submitForm(FORM, "pris=1");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("intet er gemt");
        assertThat(database.list("select 1 from interrupted_form", row -> 1)).isEmpty();
    }

    private int keep(Browser browser, String fields) {
        return browser.submitJson(DRAFTS, "{\"form\":\"%s\",\"fields\":%s}".formatted(FORM, fields))
                .status();
    }

    private long drafts() {
        return database.list("select 1 from form_draft", row -> 1).size();
    }

    private static String number(Browser.Page page) {
        Matcher number = NUMBER.matcher(page.text());
        assertThat(number.find()).as(page.text()).isTrue();
        return number.group(1);
    }

    private Browser signedIn(String name) {
        Browser browser = new Browser(site, port);
        assertThat(browser.signIn("/stole", name).address()).isEqualTo(site + "/stole");
        return browser;
    }
}

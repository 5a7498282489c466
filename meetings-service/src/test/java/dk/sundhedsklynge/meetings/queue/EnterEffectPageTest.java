package dk.sundhedsklynge.meetings.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** An effect is put on a decision from the page of the decision, and confirmed among the proposals. */
@QuarkusTest
class EnterEffectPageTest {
    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Test
    void aGrantThatWasNotReadIsWrittenWithItsShares() {
        JsonPath grant = grantOf("2150");
        String decision = grant.getString("anchor.decision");
        Browser browser = signedIn("sekretariat");
        String page = "/moeder/beslutninger/" + decision;

        assertThat(browser.open(page).text()).contains(page + "/virkning");
        assertThat(browser.open(page + "/virkning").text()).contains("Hvad gør beslutningen?", ">Bevilling<");
        assertThat(browser.open(page + "/virkning?type=grant").text())
                .contains("<h1>Bevilling</h1>", "Hvem betaler hvad", "Andel 1");
        Browser.Page done = browser.submit(
                page + "/virkning/grant",
                form(
                        "project", grant.getString("terms.project"),
                        "period", "2025",
                        "amount", "30.000,50",
                        "shares[0].party", "",
                        "shares[0].amount", "",
                        "shares[1].party", party(grant, 0),
                        "shares[1].amount", "10.000,50",
                        "shares[2].party", party(grant, 1),
                        "shares[2].amount", "20.000"));

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.text())
                .contains("Sådan er det forstået", "30.000,50", "Bekræft forslaget")
                .contains("Bogføres i klyngens midler på 2025.");
        UUID entered = entered(decision, grant);
        JsonPath effect = Site.effect(entered);
        assertThat(effect.getString("state")).isEqualTo("proposed");
        assertThat(effect.getFloat("terms.amount.amount")).isEqualTo(30000.5f);
        assertThat(effect.getList("terms.shares.party")).containsExactly(party(grant, 0), party(grant, 1));
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        JsonPath grant = grantOf("2151");
        Browser browser = signedIn("sekretariat");
        String form = "/moeder/beslutninger/" + grant.getString("anchor.decision") + "/virkning";

        Browser.Page unread = browser.submit(form + "/grant", form("amount", "mange penge", "label", "Alle parter"));
        Browser.Page missing = browser.submit(form + "/grant", form("amount", "10,00"));
        Browser.Page unequal = browser.submit(
                form + "/grant",
                form(
                        "project",
                        grant.getString("terms.project"),
                        "amount",
                        "10,00",
                        "shares[2].party",
                        party(grant, 0),
                        "shares[2].amount",
                        "9,00"));

        assertThat(unread.status()).isEqualTo(400);
        assertThat(unread.text()).contains("value=\"mange penge\"", "value=\"Alle parter\"", "felt-amount-fejl");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.text())
                .contains("felt-project-fejl", "<a href=\"#felt-project\">Projekt: Udfyld feltet</a>");
        assertThat(browser.open(form + "/grant").text())
                .contains("År eller pulje <span class=\"light\">(kan udelades)</span>")
                .doesNotContain("Projekt <span class=\"light\">", "Beløb i kr. <span class=\"light\">");
        assertThat(browser.submit(
                                form + "/extend",
                                form("project", grant.getString("terms.project"), "until", "01-01-1900"))
                        .text())
                .contains(
                        "Til og med: Det blev besluttet ", "Se efter, om årstallet er rigtigt", "value=\"01-01-1900\"");
        assertThat(unequal.status()).isEqualTo(400);
        assertThat(unequal.text()).contains("value=\"9,00\"");
        assertThat(browser.open(form + "?type=opening").status()).isEqualTo(400);
        assertThat(browser.open(form + "/opening").status()).isEqualTo(404);
    }

    @Test
    void onlyTheSecretariatOfTheClusterMayWriteOne() {
        JsonPath grant = grantOf("2152");
        String page = "/moeder/beslutninger/" + grant.getString("anchor.decision");
        Browser reader = signedIn("laeser");

        assertThat(reader.open(page).text()).doesNotContain(page + "/virkning");
        assertThat(reader.open(page + "/virkning").status()).isEqualTo(403);
        assertThat(reader.open(page + "/virkning/grant").status()).isEqualTo(403);
        assertThat(reader.submit(page + "/virkning/grant", form("amount", "10,00"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aProjectGoesToACouncilThatFollowsTheCluster() {
        JsonPath grant = grantOf("2153");
        String decision = grant.getString("anchor.decision");
        String form = "/moeder/beslutninger/" + decision + "/virkning/carry-to-council";
        Browser browser = signedIn("sekretariat");

        assertThat(browser.open(form).text()).contains("Limfjorden", "Vælg sundhedsråd");
        Browser.Page foreign = browser.submit(
                form, form("project", grant.getString("terms.project"), "council", "sundhedsraad-lillebaelt"));
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.text()).contains("felt-council-fejl");
        Browser.Page done = browser.submit(
                form, form("project", grant.getString("terms.project"), "council", "sundhedsraad-limfjorden"));

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        JsonPath entered = Site.effect(entered(decision, grant));
        assertThat(entered.getString("terms.council")).isEqualTo("sundhedsraad-limfjorden");
        assertThat(entered.getString("summary")).endsWith("overføres til Sundhedsråd Limfjorden");
        assertThat(browser.open("/moeder/beslutninger/" + decision).text())
                .contains("overføres til Sundhedsråd Limfjorden")
                .doesNotContain("overføres til sundhedsraad-limfjorden");
    }

    private static JsonPath grantOf(String number) {
        String document = Site.upload("sekretariat", number + ".txt", Given.vest(number), false)
                .then()
                .extract()
                .path("id");
        JsonPath effects = Site.as("sekretariat")
                .get(Site.API + "/documents/" + document + "/effects")
                .jsonPath();
        return Site.effect(Objects.requireNonNull(effects.getUUID("items.find { it.type == 'grant' }.id")));
    }

    /** The newest effect of the decision that is not the one that was read. */
    private static UUID entered(String decision, JsonPath read) {
        JsonPath effects =
                Site.as("sekretariat").get(Site.API + "/decisions/" + decision).jsonPath();
        return UUID.fromString(effects.<Map<String, Object>>getList("effects").stream()
                .filter(it -> it.get("doubt") == null && !it.get("id").equals(read.getString("id")))
                .map(it -> it.get("id").toString())
                .reduce((first, last) -> last)
                .orElseThrow());
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", user);
        return browser;
    }

    private static String party(JsonPath effect, int place) {
        return Site.as("sekretariat")
                .get(Site.API + "/cooperations/" + effect.getString("cooperation"))
                .jsonPath()
                .getString("parties[" + place + "].code");
    }

    private static String form(String... namesAndValues) {
        return Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
                .map(i -> encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package dk.sundhedsklynge.meetings.home;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The forms of the pages, as a browser without script sends them. */
@QuarkusTest
class FormsTest {
    private static final Pattern DOCUMENT = Pattern.compile("/moeder/dokumenter/([0-9a-f-]{36})");
    private static final Pattern VERSION = Pattern.compile("name=\"udgave\" value=\"([0-9]+)\"");

    private static final Pattern ONCE = Pattern.compile("name=\"_engang\" value=\"([^\"]+)\"");

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    EntityManager database;

    @Test
    void minutesAreUploadedAndShownAndTheSameAgainChangesNothing() {
        Browser browser = signedIn("sekretariat");

        Browser.Page first =
                browser.upload("/moeder/indlaes", "formular.txt", Given.vest("2181"), Map.of("klynge", ""));
        Browser.Page again =
                browser.upload("/moeder/indlaes", "formular.txt", Given.vest("2181"), Map.of("klynge", ""));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).contains("Referatet er indlæst.", "formular.txt", "Gå til forslagene");
        assertThat(again.text()).contains("Referatet var indlæst i forvejen; intet er ændret.");
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(browser.open("/moeder").text()).contains("/moeder/dokumenter/" + id(first));
    }

    @Test
    void aFileThatIsNoMinutesIsRefusedOnTheFormWithWhatWasChosen() {
        Browser.Page page = signedIn("sekretariat")
                .upload(
                        "/moeder/indlaes",
                        "brev.txt",
                        "Kære alle",
                        Map.of("klynge", "nordjylland-vest", "bekraeft", "ja"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.header("Content-Type")).containsIgnoringCase("charset=utf-8");
        assertThat(page.text())
                .contains("<title>Fejl: Indlæs referat", "er ikke overskriften på et referat", "aria-invalid=\"true\"")
                .contains("<option value=\"nordjylland-vest\" selected>", "value=\"ja\" checked");
    }

    @Test
    void onlyASecretariatIsShownTheFormAndTheButton() {
        Browser reader = signedIn("laeser");

        assertThat(reader.open("/moeder").text()).doesNotContain("/moeder/indlaes");
        assertThat(reader.open("/moeder/indlaes").status()).isEqualTo(403);
        assertThat(reader.upload("/moeder/indlaes", "x.txt", Given.vest("2182"), Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aProposalIsCorrectedConfirmedAndShownAsDone() {
        Browser browser = signedIn("sekretariat");
        String document = id(browser.upload("/moeder/indlaes", "ret.txt", Given.vest("2183"), Map.of()));
        UUID grant = effect(document, "grant");
        String queue = "/moeder/dokumenter/" + document + "/forslag";
        String shown = browser.open(queue + "?virkning=" + grant).text();
        assertThat(shown).contains("<mark>", "Bekræft forslaget");

        Browser.Page wrong = browser.submit(queue + "/" + grant + "/bekraeft", fields(shown, "mange penge"));
        Browser.Page done = browser.submit(queue + "/" + grant + "/bekraeft", fields(shown, "123.456,78"));
        Browser.Page late = browser.submit(queue + "/" + grant + "/bekraeft", fields(shown, "1,00"));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text())
                .contains("Skriv beløbet i kroner, for eksempel 1.234,56", "value=\"mange penge\"", "Intet er gemt");
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text()).contains("<strong>Gemt.</strong>");
        assertThat(Site.effect(grant).getFloat("terms.amount.amount")).isEqualTo(123456.78f);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text()).contains("Forslaget er ændret, siden du så det");
        assertThat(Site.effect(grant).getFloat("terms.amount.amount")).isEqualTo(123456.78f);
        String awaited = Site.effect(grant).getString("waitsFor[0]");
        assertThat(browser.open(queue + "?virkning=" + grant).text())
                .as("what it waits for is named and led to")
                .contains("<p>Venter på:</p>", "<a href=\"" + queue + "?virkning=" + awaited + "\">");
    }

    @Test
    void aProposalIsRejectedWithAReasonOnly() {
        Browser browser = signedIn("sekretariat");
        String document = id(browser.upload("/moeder/indlaes", "forkast.txt", Given.vest("2184"), Map.of()));
        UUID grant = effect(document, "grant");
        String path = "/moeder/dokumenter/" + document + "/forslag/" + grant + "/forkast";

        assertThat(browser.submit(path, "begrundelse=+").status()).isEqualTo(400);
        assertThat(Site.effect(grant).getString("state")).isEqualTo("proposed");
        assertThat(browser.submit(path, "begrundelse=Taget+to+gange").text()).contains("<strong>Gemt.</strong>");
        assertThat(Site.effect(grant).getString("state")).isEqualTo("rejected");
    }

    @Test
    void aRejectionIsTakenBackFromItsReceipt() {
        Browser browser = signedIn("sekretariat");
        String document = id(browser.upload("/moeder/indlaes", "fortryd.txt", Given.vest("2141"), Map.of()));
        UUID grant = effect(document, "grant");
        String path = "/moeder/dokumenter/" + document + "/forslag/" + grant;

        Browser.Page rejected = browser.submit(path + "/forkast", "begrundelse=Ved+en+fejl");
        Browser.Page back = browser.submit(path + "/tag-tilbage", "");
        Browser.Page again = browser.submit(path + "/tag-tilbage", "");

        assertThat(rejected.text()).contains("action=\"" + path + "/tag-tilbage\"", ">Fortryd<");
        assertThat(back.text()).contains("Foreslået.", "Bekræft forslaget").doesNotContain(">Fortryd<");
        assertThat(Site.effect(grant).getString("state")).isEqualTo("proposed");
        assertThat(Site.effect(grant).getString("reason")).isNull();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("Kun en forkastet virkning kan foreslås igen");
        assertThat(browser.open("/moeder/beslutninger/" + Site.effect(grant).getString("anchor.decision"))
                        .text())
                .as("what the queue calls it")
                .contains(">Tvivl</span>")
                .doesNotContain(">Foreslået</span>");
    }

    @Test
    void whatSomebodyElseMadeOfItStandsBesideWhatWasTyped() {
        Browser browser = signedIn("sekretariat");
        String document = id(browser.upload("/moeder/indlaes", "samtidig.txt", Given.vest("2142"), Map.of()));
        UUID grant = effect(document, "grant");
        String queue = "/moeder/dokumenter/" + document + "/forslag";
        String shown = browser.open(queue + "?virkning=" + grant).text();
        browser.submit(queue + "/" + grant + "/bekraeft", fields(shown, "200,00"));

        Browser.Page late = browser.submit(queue + "/" + grant + "/bekraeft", fields(shown, "300,00"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text())
                .contains("Intet er overskrevet")
                .containsPattern("Bekræftet af Sekretariat Eksempel den [0-9]")
                .containsPattern("Beløb i kr.</th><td>300,00</td><td>200,00</td>");
        assertThat(Site.effect(grant).getFloat("terms.amount.amount")).isEqualTo(200f);
    }

    @Test
    void whoConfirmedAndWhatWasReadStandBesideWhatWasConfirmed() {
        Browser browser = signedIn("sekretariat");
        String document = id(browser.upload("/moeder/indlaes", "laest.txt", Given.vest("2076"), Map.of()));
        UUID grant = effect(document, "grant");
        String queue = "/moeder/dokumenter/" + document + "/forslag";
        String shown = browser.open(queue + "?virkning=" + grant).text();
        browser.submit(queue + "/" + grant + "/bekraeft", fields(shown, "200,00"));

        assertThat(browser.open(queue + "?virkning=" + grant).text())
                .containsPattern("Bekræftet af Sekretariat Eksempel den [0-9]")
                .containsPattern(
                        "<dt>Beløb i kr.</dt><dd>200,00<span class=\"sub\">Læst i referatet: [0-9.]+,00</span>");
        assertThat(signedIn("laeser").open(queue + "?virkning=" + grant).text())
                .contains("Bekræftet af Sekretariat Eksempel den ", "<dt>Beløb i kr.</dt><dd>200,00</dd>");
        assertThat(Site.effect(grant).getString("settledByName")).isEqualTo("Sekretariat Eksempel");
    }

    @Test
    void anAddressOfAFormThatIsOpenedByItselfLeadsToThePageWithTheForm() {
        Browser browser = signedIn("sekretariat");
        String fact = "/opgaver/" + UUID.randomUUID();
        String document = "/moeder/dokumenter/" + UUID.randomUUID();

        Browser.Page state = browser.open(fact + "/tilstand");
        Browser.Page confirmed = browser.open(document + "/forslag/" + UUID.randomUUID() + "/bekraeft");

        assertThat(state.status()).isEqualTo(405);
        assertThat(state.text())
                .contains("<h1>Adressen kan ikke åbnes for sig selv</h1>", "Intet er ændret.")
                .contains("<a href=\"" + fact + "\">Gå til siden med formularen</a>")
                .doesNotContain("Allow", "Metoden");
        assertThat(confirmed.text()).contains("<a href=\"" + document + "/forslag\">Gå til siden med formularen</a>");
    }

    @Test
    void theSameConfirmationSentTwiceLeadsToTheSamePage() {
        Browser browser = signedIn("sekretariat");
        String document = id(browser.upload("/moeder/indlaes", "dobbelt.txt", Given.vest("2143"), Map.of()));
        UUID grant = effect(document, "grant");
        String queue = "/moeder/dokumenter/" + document + "/forslag";
        String shown = browser.open(queue + "?virkning=" + grant).text();
        Matcher number = ONCE.matcher(shown);
        assertThat(number.find()).isTrue();
        String form = fields(shown, "200,00") + "&_engang=" + number.group(1);

        Browser.Page first = browser.submit(queue + "/" + grant + "/bekraeft", form);
        Browser.Page second = browser.submit(queue + "/" + grant + "/bekraeft", form);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.address()).isEqualTo(first.address()).contains("gjort=" + grant);
    }

    @Test
    void anOrderIsWithdrawnAfterItsConsequenceWasRead() {
        Browser browser = signedIn("sekretariat");
        String document = id(browser.upload("/moeder/indlaes", "tilbage.txt", Given.vest("2144"), Map.of()));
        UUID grant = effect(document, "grant");
        String queue = "/moeder/dokumenter/" + document + "/forslag";
        String path = queue + "/" + grant + "/traek-tilbage";
        assertThat(browser.open(path).status()).isEqualTo(409);
        browser.submit(
                queue + "/" + grant + "/bekraeft",
                fields(browser.open(queue + "?virkning=" + grant).text(), "200,00"));

        assertThat(browser.open(queue + "?virkning=" + grant).text()).contains("Træk virkningen tilbage …");
        assertThat(browser.open(path).text()).contains("Bestillingen annulleres");
        Browser.Page without = browser.submit(path, "begrundelse=");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text()).contains("Virkningen er ikke trukket tilbage", "href=\"#felt-begrundelse\"");
        assertThat(browser.submit(path, "begrundelse=Forkert+sag").text()).contains("Trukket tilbage.");
        assertThat(signedIn("laeser").open(path).status()).isEqualTo(403);
    }

    @Test
    void whatWasCarriedOutIsTakenBackWithWhatRestsOnItAndProposedAgain() {
        Browser browser = signedIn("sekretariat");
        String document = id(browser.upload("/moeder/indlaes", "fejl.txt", Given.vest("2146"), Map.of()));
        UUID register = effect(document, "register");
        UUID grant = effect(document, "grant");
        String queue = "/moeder/dokumenter/" + document + "/forslag";
        for (UUID one : List.of(register, grant)) {
            browser.submit(
                    queue + "/" + one + "/bekraeft",
                    fields(browser.open(queue + "?virkning=" + one).text(), "200,00"));
        }
        carriedOut(register, "{}");
        carriedOut(grant, "{" + register + "}");

        String path = queue + "/" + register + "/traek-tilbage";
        String asked = browser.open(path).text();
        assertThat(asked).contains("trækkes tilbage sammen med den", "Projektet står, som om det ikke var besluttet");
        Browser.Page done = browser.submit(path, "begrundelse=Forkert+navn&bagefter=igen");
        assertThat(done.text()).contains("taget tilbage og foreslået igen.", "Forkert navn", "Bekræft forslaget");
        assertThat(Site.effect(grant).getString("state")).isEqualTo("replaced");
        UUID again = UUID.fromString(Site.effect(grant).getString("replacedBy"));
        assertThat(Site.effect(again).getList("waitsFor"))
                .containsExactly(Site.effect(register).getString("replacedBy"));
        assertThat(browser.open("/moeder/beslutninger/" + Site.effect(again).getString("anchor.decision"))
                        .text())
                .doesNotContain(again.toString() + "\">Ret eller træk tilbage");
    }

    @Test
    void whoMayNotSettleReadsNamesAndNoIds() {
        String document =
                id(signedIn("sekretariat").upload("/moeder/indlaes", "navne.txt", Given.vest("2145"), Map.of()));
        UUID grant = effect(document, "grant");
        String project = Site.effect(grant).getString("terms.project");

        String page = signedIn("laeser")
                .open("/moeder/dokumenter/" + document + "/forslag?virkning=" + grant)
                .text();

        assertThat(project).isNotNull();
        assertThat(page).contains("<dt>Projekt</dt><dd>").doesNotContain(project);
    }

    @Test
    void whatIsTypedInTheQueueIsOfferedAgain() {
        Browser browser = signedIn("sekretariat");
        String document = id(browser.upload("/moeder/indlaes", "kladde.txt", Given.vest("2146"), Map.of()));
        UUID grant = effect(document, "grant");
        String queue = "/moeder/dokumenter/" + document + "/forslag";

        browser.submitJson(
                "/moeder/kladde",
                "{\"form\":\"%s/%s/bekraeft\",\"fields\":{\"amount\":[\"77,00\"]}}".formatted(queue, grant));

        assertThat(browser.open(queue + "?virkning=" + grant).text())
                .contains("Du har en kladde fra", "I kladden: 77,00", "data-draft=\"/moeder/kladde\"");
    }

    @Test
    void whoMayNotSettleSeesTheQueueWithoutForms() {
        String document =
                id(signedIn("sekretariat").upload("/moeder/indlaes", "laes.txt", Given.vest("2185"), Map.of()));
        UUID grant = effect(document, "grant");
        Browser reader = signedIn("laeser");
        String queue = "/moeder/dokumenter/" + document + "/forslag";

        assertThat(reader.open(queue).text()).contains("Forslag fra referatet").doesNotContain("/bekraeft", "/forkast");
        assertThat(reader.submit(queue + "/" + grant + "/forkast", "begrundelse=Nej")
                        .status())
                .isEqualTo(403);
        assertThat(signedIn("ingen").open(queue).status()).isEqualTo(404);
    }

    @Test
    void theListIsFilteredByStateAndDay() {
        Browser browser = signedIn("sekretariat");

        assertThat(browser.open("/moeder?tilstand=held&fra=1990-01-01&til=01-01-1991")
                        .text())
                .contains("Ingen møder passer til det valgte");
        assertThat(browser.open("/moeder?fra=snart").text()).contains("snart er ikke en dato");
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", user);
        return browser;
    }

    private static String id(Browser.Page page) {
        Matcher found = DOCUMENT.matcher(page.address());
        assertThat(found.find()).as(page.address() + page.text()).isTrue();
        return found.group(1);
    }

    private static UUID effect(String document, String type) {
        JsonPath effects = Site.as("sekretariat")
                .get(Site.API + "/documents/" + document + "/effects")
                .jsonPath();
        return Objects.requireNonNull(effects.getUUID("items.find { it.type == '%s' }.id".formatted(type)));
    }

    private void carriedOut(UUID effect, String waitsFor) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update effect set state = 'APPLIED', waits_for = cast(?2 as uuid[]) where id = ?1")
                .setParameter(1, effect)
                .setParameter(2, waitsFor)
                .executeUpdate());
    }

    private static String fields(String page, String amount) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return "udgave=" + version.group(1) + "&amount=" + URLEncoder.encode(amount, StandardCharsets.UTF_8);
    }
}

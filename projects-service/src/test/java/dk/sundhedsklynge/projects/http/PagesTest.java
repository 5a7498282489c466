package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.testing.Topics;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.Terms;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The pages as staff read them, behind sign-in. */
@QuarkusTest
class PagesTest {
    private static final String VEST = "nordjylland-vest";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    ApplyEffects apply;

    @Test
    void aProjectLeadsBackToTheDecisionsBehindIt() {
        UUID project = UUID.randomUUID();
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Læst hold"), List.of());
        UUID decision = UUID.randomUUID();
        apply.order(started(project, decision), List.of());

        Browser browser = new Browser(site, port);
        browser.signIn("/projekter", "laeser");
        Browser.Page all = browser.open("/projekter?q=l%C3%A6st+hold");
        // Links from elsewhere carry parameters of their own.
        Browser.Page one = browser.open("/projekter/" + project + "?utm_source=nyhedsbrev");

        assertThat(all.text()).contains("<a href=\"/projekter/" + project + "\">Læst hold</a>");
        assertThat(one.text())
                .contains(
                        "<h1>Læst hold</h1>", "I gang", "Startet", "1. oktober 2023", "linje 118", "Rest af bevilling")
                .contains("<a href=\"/moeder/beslutninger/" + decision + "\">Punkt 4, linje 118</a>");
    }

    /** What an opening or a voucher says of a project is in the ledger alone, which shows its entries on the page. */
    @Test
    void aGrantWithoutAnAmountLeadsToTheEntriesAndElseSaysThatItIsUnknown() {
        UUID project = UUID.randomUUID();
        Change named = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Bevilget hold");
        apply.order(
                new Change(
                        named.effect(),
                        named.cooperation(),
                        named.step(),
                        named.decidedOn(),
                        named.decidedBy(),
                        named.access(),
                        named.anchor(),
                        new Terms(project, "Bevilget hold", List.of(), Phase.FUNDED, null, null, null, null)),
                List.of());
        Browser browser = new Browser(site, port);

        assertThat(browser.signIn("/projekter/" + project, "sekretariat").text())
                .contains("<span class=\"unknown\">ikke oplyst</span></span></td>")
                .contains("hx-get=\"/midler/panel/projekt/" + project + "\"");
        tellMoney(project);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        browser.open("/projekter/" + project).text())
                .contains("<a href=\"#posteringer\">se posteringerne</a>"));
    }

    private static Change started(UUID project, UUID decision) {
        Change start = Ordered.change(VEST, project, Step.START, "2023-10-01", null);
        return new Change(
                start.effect(),
                start.cooperation(),
                start.step(),
                start.decidedOn(),
                start.decidedBy(),
                start.access(),
                new Anchor(null, start.anchor().meeting(), 4, decision, 118),
                start.terms());
    }

    @Test
    void projectsAreNarrowedByOwnerAndAFileSaysNothingOfUnknownMoney() {
        UUID project = UUID.randomUUID();
        String name = "Ejerløst hold " + project;
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", name), List.of());
        Browser browser = new Browser(site, port);
        browser.signIn("/projekter", "laeser");

        assertThat(browser.open("/projekter?ejer=mangler&sorter=-navn&q=" + project)
                        .text())
                .contains(name, "Viser 1-1 af 1 projekt", "<option value=\"mangler\" selected>")
                .contains("<input type=\"hidden\" name=\"sorter\" value=\"-navn\">");
        assertThat(browser.open("/projekter?ejer=787&q=" + project).text())
                .contains("Ingen projekter passer til det valgte");
        assertThat(browser.open("/projekter/projekter.csv?q=" + project)
                        .text()
                        .lines()
                        .skip(1))
                .singleElement()
                .asString()
                .endsWith(";;;;;Bevilget: ikke oplyst, Anvendt: ikke oplyst, Rest af bevilling: ikke oplyst;");
    }

    @Test
    void whatSomebodyWroteIsTextAndNeverPartOfAPage() {
        String markup = "\"><img src=x onerror=alert(1)><script>alert(1)</script>";
        UUID project = UUID.randomUUID();
        apply.order(
                Ordered.change(
                        VEST, project, Step.REGISTER, "2023-05-10", markup, List.of("Andet " + markup), Access.OPEN),
                List.of());
        Browser browser = new Browser(site, port);

        for (String page : List.of(
                browser.signIn("/projekter", "laeser").text(),
                browser.open("/projekter/" + project).text())) {
            assertThat(page)
                    .contains("&lt;img src=x onerror")
                    .doesNotContain("<img src=x", "<script>alert", "title=\"\">");
        }
    }

    @Test
    void whatStemsFromAClosedItemIsNotThereForAReader() {
        UUID project = UUID.randomUUID();
        apply.order(
                Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Lukket hold", List.of(), Access.CLOSED),
                List.of());

        Browser reader = new Browser(site, port);
        assertThat(reader.signIn("/projekter", "laeser").text()).doesNotContain("Lukket hold");
        Browser.Page missing = reader.open("/projekter/" + project);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text()).contains("<h1>Findes ikke</h1>");

        assertThat(new Browser(site, port)
                        .signIn("/projekter/" + project, "sekretariat")
                        .text())
                .contains("<h1>Lukket hold</h1>", "Lukket punkt");
    }

    @Test
    void aReaderIsShownTheMoneyAsPublishedAndTheSecretariatAllOfIt() {
        UUID project = UUID.randomUUID();
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Delvist lukket hold"), List.of());
        tellMoney(project);

        Browser secretariat = new Browser(site, port);
        secretariat.signIn("/projekter", "sekretariat");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        secretariat.open("/projekter/" + project).text())
                .contains("<dd class=\"num\">1.330,00 kr.</dd>", "<dd class=\"num\">56,14 kr.</dd>")
                .doesNotContain("offentliggjort", "1.075,00"));
        assertThat(line(secretariat, project)).contains("1.330,00").doesNotContain("offentliggjort");

        Browser reader = new Browser(site, port);
        assertThat(reader.signIn("/projekter/" + project, "laeser").text())
                .contains(
                        "Som offentliggjort den 12. marts 2025",
                        "<dd class=\"num\">1.075,00 kr.</dd>",
                        "<dd class=\"num\">56,00 kr.</dd>")
                .doesNotContain("1.330,00", "1.273,86");
        assertThat(line(reader, project))
                .contains("beløb som offentliggjort den 12. marts 2025", "1.075,00")
                .doesNotContain("1.330,00");
    }

    @Test
    void theApiAnswersEachReaderWithTheMoneyThatIsForIt() {
        UUID project = UUID.randomUUID();
        String name = "Delvist lukket hold " + project;
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", name), List.of());
        tellMoney(project);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonPath all = answer("sekretariat", "/projects/" + project);
            assertThat(all.getDouble("money.granted.amount")).isEqualTo(1330.0);
            assertThat(all.getString("money.publishedOn")).isNull();
        });
        JsonPath published = answer("laeser", "/projects/" + project);
        assertThat(published.getDouble("money.granted.amount")).isEqualTo(1075.0);
        assertThat(published.getDouble("money.remaining.amount")).isEqualTo(56.0);
        assertThat(published.getString("money.publishedOn")).isEqualTo("2025-03-12");

        Map<String, ?> status = answer("laeser", "/status").getMap("projects.find { it.name == '" + name + "' }");
        assertThat(status.get("granted")).isEqualTo(1075.0f);
        assertThat(status.get("publishedOn")).isEqualTo("2025-03-12");
        Map<String, ?> full = answer("revisor", "/status").getMap("projects.find { it.name == '" + name + "' }");
        assertThat(full.get("granted")).isEqualTo(1330.0f);
        assertThat(full).doesNotContainKey("publishedOn");
    }

    private static void tellMoney(UUID project) {
        new Topics().send("funds", VEST, "funds.project-balance-state.v1", project, """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest",
                 "committed": {"amount": 1075.00, "currency": "DKK"}, "reserved": {"amount": 0.00, "currency": "DKK"},
                 "spent": {"amount": 1019.00, "currency": "DKK"}, "access": "open", "publishedOn": "2025-03-12",
                 "withClosed": {"committed": {"amount": 1330.00, "currency": "DKK"},
                   "reserved": {"amount": 0.00, "currency": "DKK"}, "spent": {"amount": 1273.86, "currency": "DKK"}}}""".formatted(project));
    }

    private static String line(Browser browser, UUID project) {
        String text = browser.open("/projekter?q=delvist").text();
        int start = text.indexOf("/projekter/" + project);
        assertThat(start).isPositive();
        return text.substring(start, text.indexOf("</tr>", start));
    }

    private static JsonPath answer(String user, String path) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .get("/api/projects/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

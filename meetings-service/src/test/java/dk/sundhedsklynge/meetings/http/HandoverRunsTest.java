package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.sundhedsklynge.meetings.handover.run.HandoverRunOrdered;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.platform.testing.Topics;
import dk.sundhedsklynge.platform.text.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A handover that is rehearsed: asked for, waited for, made, read and compared. */
@QuarkusTest
class HandoverRunsTest {
    private static final String LILLEBAELT = "syddanmark-lillebaelt";
    private static final String RUNS = API + "/handover-runs";
    private static final Duration SOON = Duration.ofSeconds(30);

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private final Handovers handovers = new Handovers();
    private final Topics topics = new Topics();

    @Test
    void fundsAndProjectsAreAskedAndTheDossiersAreMadeWhenBothHaveAnswered() throws IOException {
        String run = Handovers.rehearsed("syddanmark-soenderjylland");

        Topics.Event asked = topics.about("meetings", "handover-run:" + run).getFirst();
        assertThat(asked.type()).isEqualTo(HandoverRunOrdered.TYPE);
        assertThat(asked.key()).isEqualTo("syddanmark-soenderjylland");
        Contracts.assertIsValid(HandoverRunOrdered.TYPE, asked.text());
        assertThat(page("sekretariat", "/overdragelse/" + run))
                .contains("Delene samles", "venter på svar", "Du kan forlade siden");

        handovers.projects(run, "syddanmark-soenderjylland", 1);
        await().atMost(SOON).until(() -> Handovers.run(run).getInt("parts[1].pieces") == 1);
        assertThat(Handovers.run(run).getInt("run.version")).isZero();

        handovers.funds(run, "syddanmark-soenderjylland", 1, "100000");
        await().atMost(SOON).until(() -> Handovers.run(run).getInt("run.version") == 1);
    }

    @Test
    void eachKroneStandsInOneDossierAndTheSumIsTheLedgers() {
        String run = handovers.made(LILLEBAELT, "450000.10");

        JsonPath made = Handovers.run(run);
        assertThat(made.getString("check")).isEqualTo("cannot-be-counted");
        assertThat(made.getList("dossiers.name", String.class))
                .startsWith("Sundhedsråd Lillebælt", "Sundhedsråd Sydvestjylland", "Region Syddanmark");
        JsonPath council = dossier("sekretariat", run, "council-sundhedsraad-sydvestjylland");
        assertThat(council.getList("dossier.money.label", String.class)).containsExactly("Billund");
        assertThat(council.getFloat("dossier.money[0].figures.uncommitted.amount"))
                .isEqualTo(199999.75f);
        String text = as("sekretariat")
                .get(RUNS + "/" + run + "/dossiers/municipality-410")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Sha256.of(text))
                .isEqualTo(made.getString("dossiers.find { it.receiver == 'municipality-410' }.sha256"));
        assertThat(as("sekretariat").get(RUNS + "/" + run + "/cover").jsonPath().getList("missing.what", String.class))
                .contains(
                        "Modtaget beløb for Vejle Kommune, 2024",
                        "Beslutning om Middelfartprojektet efter 2026",
                        "Region Syddanmarks fordeling på Sundhedsråd Lillebælt og Sundhedsråd Sydvestjylland af midler fra 2024");
    }

    @Test
    void whoWasAskedIsKeptWithTheLineOverRehearsals() {
        String missing = "Modtaget beløb for Vejle Kommune, 2024";
        String first = handovers.made(LILLEBAELT, "450000.10");
        String mark = missing("sekretariat", first).getString("items.find { it.what == '" + missing + "' }.mark");

        ask("sekretariat", first, mark, "2026-11-20").then().statusCode(200);
        ask("sekretariat", first, mark, "2099-01-01").then().statusCode(422);
        ask("sekretariat", first, "ukendt", "2026-11-20").then().statusCode(422);
        ask("laeser", first, mark, "2026-11-20").then().statusCode(404);

        String second = handovers.made(LILLEBAELT, "450000.10");
        assertThat(missing("sekretariat", second).getString("items.find { it.what == '" + missing + "' }.askedOn"))
                .isEqualTo("2026-11-20");
        assertThat(new Browser(site, RestAssured.port)
                        .signIn("/overdragelse/" + second, "sekretariat")
                        .text())
                .contains("Der er spurgt om 1 af dem, uden svar endnu");
        assertThat(new Browser(site, RestAssured.port)
                        .signIn("/overdragelse/" + second + "/mangler", "sekretariat")
                        .text())
                .contains(missing, "20. november 2026", "Markér de valgte som spurgt");
        assertThat(page("sekretariat", "/overdragelse/" + second + "/mangler?tilstand=spurgt&type=Midler"))
                .contains(missing, "Viser 1-1 af 1 ting");
        assertThat(page(
                        "sekretariat",
                        "/overdragelse/" + second + "/mangler?modtager=council-sundhedsraad-sydvestjylland"))
                .doesNotContain(missing);
        assertThat(page("sekretariat", "/overdragelse/" + second + "/mangler.csv?tilstand=spurgt"))
                .contains("Mangler;Type;Spørg;Spurgt den;Mapper", missing + ";Midler;", "20-11-2026;");
    }

    private static JsonPath missing(String user, String run) {
        return as(user).get(API + "/handover-missing/" + run).jsonPath();
    }

    private static Response ask(String user, String run, String mark, String on) {
        return as(user).contentType("application/json")
                .body(Map.of("marks", List.of(mark), "askedOn", on))
                .put(API + "/handover-missing/" + run);
    }

    @Test
    void aNewerPartMakesANewVersionOfTheDossiersConcernedOnly() {
        String run = handovers.made(LILLEBAELT, "450000.10");

        handovers.funds(run, LILLEBAELT, 2, "460000.10");

        await().atMost(SOON).until(() -> Handovers.run(run).getInt("run.version") == 2);
        JsonPath made = Handovers.run(run);
        assertThat(made.getMap("dossiers.collectEntries { [it.receiver, it.version] }", String.class, Integer.class))
                .containsEntry("council-sundhedsraad-lillebaelt", 2)
                .containsEntry("municipality-410", 2)
                .containsEntry("council-sundhedsraad-sydvestjylland", 1)
                .containsEntry("region-1083", 1);
        assertThat(dossierVersion(run, "municipality-410", 1).getFloat("dossier.money[0].figures.spent.amount"))
                .isEqualTo(450000.1f);
    }

    @Test
    void theNextRehearsalSaysWhatIsDifferentLineByLine() {
        String first = handovers.made(LILLEBAELT, "450000.10");
        String second = handovers.made(LILLEBAELT, "451000.10");

        as("sekretariat")
                .get(RUNS + "/" + second + "/changes?since=" + first)
                .then()
                .statusCode(200)
                .body("items.title", hasItem("Middelfart, klyngemidler 2024"))
                .body(
                        "items.find { it.title == 'Middelfart, klyngemidler 2024' }.differences.find { it.label == 'Anvendt' }.after",
                        equalTo("451.000,10"));
        assertThat(page("sekretariat", "/overdragelse/" + second))
                .contains("Mapper og kontrolsum", "Ændret siden kørsel", "<del>450.000,10</del> <ins>451.000,10</ins>")
                .contains("mindst", "mangler Vejle", "vist én gang, kan gælde");
        assertThat(page("sekretariat", "/overdragelse/" + second + "/sammenlign"))
                .contains("Middelfart, klyngemidler 2024");
        assertThat(page("sekretariat", "/overdragelse/" + second + "/kontrol"))
                .contains("Overført til senere år", "kan ikke regnes");
    }

    @Test
    void aCouncilSeesItsOwnDossierWithoutClosedLinesAndNothingElse() {
        String run = handovers.made(LILLEBAELT, "450000.10");

        assertThat(as("raad-lillebaelt")
                        .get(RUNS + "/" + run + "/dossiers/council-sundhedsraad-lillebaelt")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Middelfartprojektet")
                .doesNotContain("Lukket leverandør");
        for (String path :
                List.of("", "/cover", "/dossiers/council-sundhedsraad-sydvestjylland", "/dossiers/region-1083")) {
            as("raad-lillebaelt").get(RUNS + "/" + run + path).then().statusCode(404);
        }
        as("raad-lillebaelt")
                .get(RUNS + "?cooperation=" + LILLEBAELT)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        assertThat(dossier("sekretariat", run, "council-sundhedsraad-lillebaelt")
                        .getList("dossier.projects.name", String.class))
                .contains("Lukket leverandør");
        assertThat(page("raad-lillebaelt", "/overdragelse"))
                .contains("Mapper til sundhedsråd", "Sundhedsklynge Lillebælt")
                .doesNotContain("Sundhedsråd Sydvestjylland");
        assertThat(page("raad-lillebaelt", "/overdragelse/" + run + "/council-sundhedsraad-lillebaelt"))
                .contains("Middelfartprojektet", "700.000,25")
                .doesNotContain("Lukket leverandør");
        as("laeser").get(RUNS + "/" + run).then().statusCode(404);
    }

    @Test
    void whatIsMissingForAnEffectIsForThoseWhoMaySeeClosedItems() {
        UUID decision = Site.decision(LILLEBAELT, Site.ownDay(), "open");
        UUID register = Site.effect(decision, "register", Map.of("name", "For stort projekt"));
        UUID grant = Site.effect(
                decision,
                "grant",
                Map.of(
                        "project",
                        Site.effect(register).getString("terms.project"),
                        "amount",
                        Site.kroner("900000"),
                        "period",
                        "2025"));
        Site.confirm(register).then().statusCode(200);
        Site.confirm(grant).then().statusCode(200);
        topics.send(
                "projects", LILLEBAELT, "projects.effect-applied.v1", register, """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "result": "changed", "entry": null, "on": "2025-01-15"}""".formatted(register, LILLEBAELT));
        await().atMost(SOON).until(() -> Site.effect(grant).getString("state").equals("pending"));
        topics.send("funds", LILLEBAELT, "funds.effect-refused.v1", grant, """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "reason": "not-enough",
                 "missing": {"amount": 519428.00, "currency": "DKK"}, "advice": "Der mangler 519.428,00 kr."}""".formatted(grant, LILLEBAELT));
        await().atMost(SOON).until(() -> Site.effect(grant).getString("advice") != null);
        String run = handovers.made(LILLEBAELT, "450000.10");
        String dossier = RUNS + "/" + run + "/dossiers/region-1083";

        assertThat(as("sekretariat").get(dossier).asString())
                .contains("519.428,00")
                .doesNotContain("not-enough");
        assertThat(as("drift").get(dossier).then().statusCode(200).extract().asString())
                .contains("effect:" + grant, "Spørg sekretariatet")
                .doesNotContain("519.428,00", "not-enough");
    }

    @Test
    void moneyThatLeftByDecisionIsToldToThePartyAndTheCouncilThatHasIt() {
        String council = "sundhedsraad-sydvestjylland";
        UUID open = handedOverBefore("open", council, "1234.05");
        UUID closed = handedOverBefore("closed", council, "99.95");
        String run = handovers.made(LILLEBAELT, "450000.10");

        for (String receiver : List.of("council-" + council, "council-sundhedsraad-lillebaelt", "municipality-410")) {
            assertThat(as("sekretariat")
                            .get(RUNS + "/" + run + "/dossiers/" + receiver)
                            .asString())
                    .as(receiver)
                    .contains("moved:" + open, "moved:" + closed, "1.234,05 kr.", "tælles ikke med i den sum");
        }
        assertThat(as("laeser")
                        .get(RUNS + "/" + run + "/dossiers/municipality-410")
                        .asString())
                .doesNotContain("moved:" + closed);
        assertThat(page("sekretariat", "/overdragelse/" + run + "/municipality-410"))
                .contains("Penge, der er flyttet ved beslutning", "99,95 kr. fra 2023", "(lukket)");
    }

    private UUID handedOverBefore(String access, String council, String amount) {
        UUID moved = Site.effect(
                Site.decision(LILLEBAELT, Site.ownDay(), access),
                "hand-over",
                Map.of("council", council, "period", "2023", "party", "410", "amount", Site.kroner(amount)));
        Site.confirm(moved).then().statusCode(200);
        topics.send("funds", LILLEBAELT, "funds.effect-applied.v1", moved, """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "result": "booked", "entry": "%s", "on": "2025-01-15"}""".formatted(
                        moved, LILLEBAELT, UUID.randomUUID()));
        await().atMost(SOON).until(() -> Site.effect(moved).getString("state").equals("applied"));
        return moved;
    }

    @Test
    void onlyTheSecretariatOrders() {
        order("revisor", LILLEBAELT).then().statusCode(403);
        order("sekretariat-vest", LILLEBAELT).then().statusCode(404);
        order("sekretariat", "sundhedsraad-lillebaelt")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-cluster"));
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("cooperation", LILLEBAELT, "cutOff", "2026-12-31", "lateInvoicesUntil", "2026-01-01"))
                .post(RUNS)
                .then()
                .statusCode(422)
                .body("errors.field", contains("lateInvoicesUntil"));
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("cooperation", LILLEBAELT, "cutOff", "2099-12-31", "lateInvoicesUntil", "2100-01-31"))
                .post(RUNS)
                .then()
                .statusCode(422)
                .body("errors.field", contains("cutOff"));
    }

    @Test
    void aDossierAndAllOfThemAreFetchedAsFiles() {
        String run = handovers.made(LILLEBAELT, "450000.10");
        Browser browser = browser();
        browser.signIn("/overdragelse/" + run, "sekretariat");
        String dossier = "/overdragelse/" + run + "/municipality-410/hent?som=";

        assertThat(browser.open(dossier + "pdf").header("Content-Type")).isEqualTo("application/pdf");
        assertThat(browser.open(dossier + "xlsx").header("Content-Disposition"))
                .as("by its Danish name")
                .endsWith("Middelfart%20Kommune%2C%20udgave%201.xlsx");
        assertThat(browser.open(dossier + "docx").status()).isEqualTo(200);
        assertThat(browser.open("/overdragelse/" + run + "/hent").header("Content-Disposition"))
                .contains("Overdragelse%2C%20Sundhedsklynge%20Lilleb%C3%A6lt");
        assertThat(browser.open(dossier + "exe").status()).isEqualTo(400);
        for (String path : List.of("/overdragelse/xyz", "/opgaver?side=xyz")) {
            assertThat(browser.open(path).text())
                    .as(path)
                    .contains("Siden findes ikke på den adresse")
                    .doesNotContain("Parameteren", "er ikke et id");
        }
        Browser.Page data = browser.open(dossier + "json");
        assertThat(data.header("Content-Type")).startsWith("application/json");
        assertThat(data.text())
                .as("as it is hashed")
                .isEqualTo(as("sekretariat")
                        .get(RUNS + "/" + run + "/dossiers/municipality-410")
                        .asString());
    }

    @Test
    void allClustersStandInOneList() {
        as("sekretariat").noContentType().post(RUNS + "/all/rehearsals").then().statusCode(200);

        assertThat(page("sekretariat", "/overdragelse"))
                .contains("Kør prøve for alle", "Sundhedsklynge Fyn", "Sundhedsklynge Vest");
    }

    private static io.restassured.response.Response order(String user, String cooperation) {
        return as(user).contentType("application/json")
                .body(Map.of("cooperation", cooperation))
                .post(RUNS);
    }

    private static JsonPath dossier(String user, String run, String receiver) {
        return as(user).get(RUNS + "/" + run + "/dossiers/" + receiver)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath dossierVersion(String run, String receiver, int version) {
        return dossier("sekretariat", run, receiver + "?version=" + version);
    }

    private String page(String user, String path) {
        Browser.Page page = browser().signIn(path, user);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }

    private Browser browser() {
        return new Browser(site, RestAssured.port);
    }
}

package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.register.Parties;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Projects from a spreadsheet: shown first, entered whole, known again, taken back whole. */
@QuarkusTest
class SheetsPageTest {
    private static final String API = "/api/projects/v1";
    private static final String VEST = "nordjylland-vest";
    private static final String HEADINGS =
            "Projektnavn;Kaldes også;Status;Tovholder;Partnere;Startdato;Slutdato;Oplyst pr.;Kilde\n";

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    ApplyEffects apply;

    @Inject
    Database database;

    @Inject
    Parties parties;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private Browser secretariat() {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/projekter/regneark", "sekretariat");
        return browser;
    }

    private Browser.Page upload(Browser browser, String rows) {
        return browser.upload(
                "/projekter/regneark", own + ".csv", HEADINGS + rows, Map.of("klynge", VEST, "slags", "projekter"));
    }

    private static Browser.Page send(Browser browser, Browser.Page preview, String action, String leftOut) {
        Map<String, String> fields = new HashMap<>(Map.of("handling", action, "udelad", leftOut));
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"(udgave|laest|forkerte)\" value=\"([^\"]*)\"")
                .matcher(preview.text());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        Matcher chosen = Pattern.compile("<select[^>]*name=\"(kolonne-[a-z-]+)\".*?</select>", Pattern.DOTALL)
                .matcher(preview.text());
        while (chosen.find()) {
            Matcher value = Pattern.compile("value=\"(-?\\d+)\" selected").matcher(chosen.group());
            if (value.find()) {
                fields.put(chosen.group(1), value.group(1));
            }
        }
        return browser.submit(path(preview), form(fields));
    }

    private static String path(Browser.Page page) {
        return page.address().replaceAll("^https?://[^/]+", "").replaceAll("\\?.*", "");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private static RequestSpecification found(String name) {
        return as("laeser").queryParam("q", name).queryParam("cooperation", VEST);
    }

    @Test
    void projectsAreShownFirstThenEnteredWholeKnownAgainAndTakenBackWhole() {
        Browser browser = secretariat();
        String rows =
                "Ark A %1$s;A%1$s;I gang;Thisted;Morsø Kommune; Region Nordjylland, FOA;01-09-2024;31-12-2026;01-03-2026;Notat\n"
                                .replace("Morsø Kommune; Region Nordjylland, FOA", "\"Morsø Kommune; FOA\"")
                                .formatted(own)
                        + "Ark B %s;;;Sygehuset;;;;;\n".formatted(own);
        Browser.Page preview = upload(browser, rows);
        assertThat(preview.text()).contains("2 oprettes", "0 forkerte", "Opret 2 rækker");
        found(own).get(API + "/projects").then().body("items", equalTo(List.of()));

        Browser.Page receipt = send(browser, preview, "bogfoer", "");
        assertThat(receipt.text()).contains("Filen er oprettet: 2 projekter.");
        found("Ark A " + own)
                .get(API + "/projects")
                .then()
                .body("items.phase", contains("started"))
                .body("items[0].ownerParty", equalTo("787"))
                .body("items[0].partners", contains("773"))
                .body("items[0].otherPartners", equalTo("FOA"))
                .body("items[0].aliases", contains("A" + own))
                .body("items[0].from", equalTo("2024-09-01"));
        found("Ark B " + own)
                .get(API + "/projects")
                .then()
                .body("items[0].owner", equalTo("Sygehuset"))
                .body("items[0].phase", equalTo("not-stated"));

        assertThat(upload(browser, rows).text()).contains("Filen er allerede oprettet");
        assertThat(upload(browser, "Ark a %1$s;;Afsluttet;;;;;;\nark c;A%1$s;;;;;;;\n".formatted(own))
                        .text())
                .contains("0 oprettes", "2 er der i forvejen", "siger noget andet om fase");

        assertThat(browser.submit(path(receipt) + "/tilbagefoer", "begrundelse=Forkert+fil")
                        .text())
                .contains("Filen er taget tilbage", "Forkert fil");
        found(own).get(API + "/projects").then().body("items", equalTo(List.of()));
        assertThat(upload(browser, rows).text()).contains("2 oprettes");
    }

    @Test
    void anOwnerThatIsNoOnePartyOfTheClusterIsSaid() {
        database.update("insert into party (id, sequence, name) values ('320', 1, 'Faxe') on conflict do nothing");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> parties.elsewhere(VEST).containsKey("320"));
        Browser browser = secretariat();
        Browser.Page preview = upload(
                browser,
                "Ejer A %1$s;;;Thisted og Morsø;;;;;\nEjer B %1$s;;;Fakse Kommune;;;;;\nEjer C %1$s;;;Akutafdelingen;;;;;\nEjer D %1$s;;;Thisted Kommune;;;;;\n"
                        .formatted(own));

        assertThat(preview.text())
                .contains("4 oprettes", "0 forkerte")
                .contains("Kolonnen Tovholder: &quot;Thisted og Morsø&quot; nævner flere parter")
                .contains("Kolonnen Tovholder: Faxe Kommune er ikke en part i klyngen")
                .contains("Kolonnen Tovholder: &quot;Akutafdelingen&quot; er ikke en part i klyngen")
                .doesNotContain("&quot;Thisted Kommune&quot; er ikke");
    }

    @Test
    void aNoteUnderTheTableIsNoProject() {
        assertThat(upload(
                                secretariat(),
                                "Note A %s;;;;;;;;\nUdarbejdet af sekretariatet, den 3. marts 2026;;;;;;;;\n"
                                        .formatted(own))
                        .text())
                .contains("1 oprettes", "1 udeladt", "Rækken er en note og ikke en række i tabellen.");
    }

    @Test
    void aLineThatCountsTheProjectsIsNone() {
        Browser browser = secretariat();

        assertThat(upload(browser, "Linje %s;;;;;;;;\nAntal projekter;1;;;;;;;\n".formatted(own))
                        .text())
                .contains("1 oprettes", "1 udeladt", "Rækken er en sum eller en optælling");
    }

    @Test
    void usualWordsOfAPhaseAreKnownAMisspeltOwnerIsAskedAboutAndARemarkIsNoProject() {
        Browser browser = secretariat();

        assertThat(upload(
                                browser,
                                "Ord A %1$s;;Igangsat;Thisteds Kommune;;;;;\nOrd D %1$s;;Kører;Ikke afklaret;;;;;\nOrd B %1$s;;i drift;;;;;;\nOrd C %1$s;;;Thistet;;;;;\n\nSkrevet af kontoret;;;;;;;;\n"
                                        .formatted(own))
                        .text())
                .contains("3 oprettes", "1 forkert", "1 udeladt", "Mente du Thisted Kommune?")
                .contains("Rækken er en bemærkning under tabellen");
    }

    @Test
    void allRowsAreEnteredOrNone() {
        Browser browser = secretariat();
        Browser.Page preview = upload(
                browser,
                "Regel A %1$s;;Undervejs;;;;;;\n;;;Thisted;;;;;\nRegel C %1$s;;;;;01-02-2026;01-01-2026;;\nRegel D %1$s;;;;;;;;\nregel d %1$s;;;;;;;;\nRegel E %1$s;Regel D %1$s;;;;;;;\n"
                        .formatted(own));

        assertThat(preview.text())
                .contains("1 oprettes", "5 forkerte")
                .contains("&quot;Undervejs&quot; er ikke en fase", "Skriv, hvad projektet hedder")
                .contains("Den sidste dag er før den første", "Rækken er magen til række 5", "i en anden række");
        assertThat(send(browser, preview, "bogfoer", "").text()).contains("Nogle rækker er forkerte");
        Browser.Page without = send(browser, preview, "udelad", "");
        assertThat(without.text()).contains("1 oprettes", "5 udeladt", "value=\"2-4, 6-7\"");
        assertThat(send(browser, without, "bogfoer", "2-4, 6-7").text()).contains("Filen er oprettet: 1 projekt.");
    }

    @Test
    void rowsThatDifferInMoneyAloneAreOneProjectAndMidlerReadsTheMoney() {
        Browser browser = secretariat();
        String headings = "Projekt;Fase;Projektejer;Deltagere;Oplyst pr.;Part;Periode;Bevilget;Anvendt\n";
        Browser.Page preview = browser.upload(
                "/projekter/regneark",
                "penge " + own + ".csv",
                headings
                        + ("Penge A %1$s;I gang;Thisted;;01-03-2026;Thisted;2024;1.000,00;400,00\n"
                                        + "penge a  %1$s;;;;;Morsø;2024;500,00;\n"
                                        + "Penge B %1$s;;;;;;;;\n"
                                        + "Penge A %1$s;Afsluttet;Morsø;;;Morsø;2025;7,00;\n"
                                        + "Penge A %1$s;;;;;Morsø;2024;500,00;\n")
                                .formatted(own),
                Map.of("klynge", VEST, "slags", "projekter"));

        assertThat(preview.text())
                .contains("2 oprettes", "1 forkert", "2 udeladt")
                .contains("Rækken er det samme projekt som række 2, og projektet oprettes én gang")
                .contains("det samme projekt som række 2 og siger noget andet om fase og ejer")
                .contains("Pengene i kolonnerne Part, Periode, Bevilget og Anvendt bogføres ikke her")
                .contains("href=\"/midler/regneark?slags=aabning&amp;klynge=" + VEST)
                .doesNotContain("Kolonner, der ikke bruges", "Part kan også være det");

        Browser.Page receipt = send(browser, send(browser, preview, "udelad", ""), "bogfoer", "5");
        assertThat(receipt.text())
                .contains("Filen er oprettet: 2 projekter.")
                .contains(
                        "Bevilget og Anvendt er ikke bogført",
                        "href=\"/midler/regneark?slags=aabning&amp;klynge=" + VEST);
        found(own).get(API + "/projects").then().body("items.size()", equalTo(2));
        assertThat(upload(browser, "Uden penge %s;;;;;;;;\n".formatted(own)).text())
                .doesNotContain("/midler/regneark");
    }

    @Test
    void whatDecisionsSayOfAProjectOfTheFileStaysWhenItIsTakenBack() {
        Browser browser = secretariat();
        Browser.Page receipt =
                send(browser, upload(browser, "Besluttet %s;;;;;;;01-03-2024;\n".formatted(own)), "bogfoer", "");
        UUID id =
                UUID.fromString(found("Besluttet " + own).get(API + "/projects").path("items[0].id"));
        apply.order(Ordered.change(VEST, id, Step.REGISTER, "2024-05-10", "Besluttet " + own), List.of());

        browser.submit(path(receipt) + "/tilbagefoer", "begrundelse=Forkert+fil");

        found("Besluttet " + own).get(API + "/projects").then().body("items.id", contains(id.toString()));
        assertThat(browser.open("/projekter/regneark").text()).contains(own + ".csv", "Taget tilbage");
    }

    @Test
    void emptyFormsAndTheApiAreForTheSecretariatAlone() {
        Browser browser = secretariat();
        Browser.Page csv = browser.open("/projekter/regneark/skema/projekter.csv");
        assertThat(csv.text())
                .contains("Projekt;Andre navne;Fase;Projektejer", ";Lukket;Part;Periode;Bevilget;Anvendt");

        RequestSpecification file = as("sekretariat")
                .contentType("application/octet-stream")
                .body(("Navn\nVed api %s\n".formatted(own)).getBytes(UTF_8));
        String path = API + "/sheet-imports?kind=projekter&name=p.csv&cooperation=";
        String id = file.post(path + VEST).then().statusCode(201).extract().path("id");
        as("laeser")
                .contentType("application/octet-stream")
                .body("Navn\nX\n".getBytes(UTF_8))
                .post(path + VEST)
                .then()
                .statusCode(403);
        as("laeser").get(API + "/sheet-imports/" + id).then().statusCode(404);
        String number = as("sekretariat")
                .get(API + "/sheet-imports/" + id + "/preview")
                .then()
                .body("rows.becomes", contains("new"))
                .extract()
                .path("number");
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("preview", number))
                .post(API + "/sheet-imports/" + id + "/posting")
                .then()
                .statusCode(200)
                .body("state", equalTo("posted"));
        found("Ved api " + own).get(API + "/projects").then().body("items.name", hasItem("Ved api " + own));
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("reason", "Prøve"))
                .post(API + "/sheet-imports/" + id + "/reversal")
                .then()
                .statusCode(200);
        found("Ved api " + own).get(API + "/projects").then().body("items.name", not(hasItem(containsString(own))));
    }
}

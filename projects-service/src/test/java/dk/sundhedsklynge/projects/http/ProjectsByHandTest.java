package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.testing.Topics;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.Change;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Projects that are written by hand, at both doors, beside what decisions say of them. */
@QuarkusTest
class ProjectsByHandTest {
    private static final String PROJECTS = "/api/projects/v1/projects";
    private static final String VEST = "nordjylland-vest";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    ApplyEffects apply;

    @Test
    void aProjectNeedsNoDecisionButASource() {
        enter("sekretariat", written("Uden kilde", Map.of("note", " ")))
                .then()
                .statusCode(422)
                .body("errors.field", contains("note"));

        String id = entered(
                "Skrevet hold",
                Map.of(
                        "phase",
                        "started",
                        "from",
                        "2024-09-01",
                        "until",
                        "2026-12-31",
                        "ownerParty",
                        "787",
                        "owner",
                        "Sundhed og Pleje",
                        "partners",
                        List.of("787", "1081"),
                        "otherPartners",
                        "Almen praksis",
                        "aliases",
                        List.of("Det skrevne hold")));

        as("laeser")
                .get(PROJECTS + "/" + id)
                .then()
                .statusCode(200)
                .body("phase", equalTo("started"))
                .body("ownerPartyName", equalTo("Thisted Kommune"))
                .body("owner", equalTo("Sundhed og Pleje"))
                .body("partnerNames", contains("Region Nordjylland", "Thisted Kommune"))
                .body("aliases", contains("Det skrevne hold"))
                .body("until", equalTo("2026-12-31"));
        as("laeser")
                .get(PROJECTS + "/" + id + "/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].cause", equalTo("statement"))
                .body("items[0].effect", nullValue())
                .body("items[0].to", equalTo("started"));
    }

    @Test
    void aPhaseThatIsNotStatedIsShownAsUnknown() {
        String id = entered("Hold uden fase", Map.of());

        as("laeser").get(PROJECTS + "/" + id).then().body("phase", equalTo("not-stated"));
        assertThat(signedIn("laeser").open("/projekter/" + id).text())
                .contains("Fase ikke oplyst")
                .doesNotContain("Foreslået");
        assertThat(signedIn("laeser").open("/projekter?fase=not-stated").text()).contains("Hold uden fase");
    }

    @Test
    void aNameThatIsInUseLeadsToTheProjectThatHasIt() {
        String id = entered("Navngivet hold", Map.of("aliases", List.of("Holdet med navn")));

        enter("sekretariat", written("\"holdet  MED navn\"", Map.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/name-taken"))
                .body("detail", containsString("/projekter/" + id));
    }

    @Test
    void aCorrectionKeepsOldAndNewAndStatesTheVersionItWasMadeOn() {
        String id = entered("Rettet hold", Map.of("phase", "started"));
        Map<String, Object> corrected = written("Rettet hold", Map.of("phase", "funded", "until", "2026-06-30"));

        put(id, "1", corrected).then().statusCode(422).body("errors.field", contains("because"));
        corrected.put("because", "Det var kun bevilget");
        put(id, "1", corrected).then().statusCode(200).body("number", equalTo(2));
        put(id, "1", corrected).then().statusCode(412);

        as("laeser")
                .get(PROJECTS + "/" + id)
                .then()
                .body("phase", equalTo("funded"))
                .body("until", equalTo("2026-06-30"));
        as("laeser")
                .get(PROJECTS + "/" + id + "/statements")
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0].because", equalTo("Det var kun bevilget"))
                .body("items[0].by", equalTo("Sekretariat Eksempel"))
                .body("items[0].changes.find { it.field == 'Fase' }.was", equalTo("I gang"))
                .body("items[0].changes.find { it.field == 'Fase' }.is", equalTo("Bevilget"));
    }

    @Test
    void decisionsMoveAProjectOnFromWhereItsSourceSaysThatItStands() {
        String id = entered("Fortsat hold", Map.of("phase", "funded", "statedOn", "2024-01-01"));

        apply.order(Ordered.change(VEST, UUID.fromString(id), Step.START, "2024-03-01", null), List.of());
        as("laeser")
                .get(PROJECTS + "/" + id)
                .then()
                .body("phase", equalTo("started"))
                .body("from", equalTo("2024-03-01"));

        Map<String, Object> back =
                written("Fortsat hold", Map.of("phase", "funded", "statedOn", "2024-05-01", "because", "x"));
        put(id, "1", back).then().statusCode(409).body("type", equalTo("/problems/phase-is-decided"));
        back.put("phase", "live");
        put(id, "1", back).then().statusCode(200);
        as("laeser").get(PROJECTS + "/" + id).then().body("phase", equalTo("live"));
    }

    @Test
    void whatIsTakenBackIsNotListedUnlessADecisionNamesIt() {
        String alone = entered("Alene hold", Map.of());
        String named = entered("Nævnt hold", Map.of("phase", "live", "statedOn", "2023-01-01"));
        apply.order(Ordered.change(VEST, UUID.fromString(named), Step.REGISTER, "2023-05-10", "Nævnt hold"), List.of());

        post(alone, "take-back", "1", Map.of("because", "Findes ikke")).then().statusCode(200);
        post(named, "take-back", "1", Map.of("because", "Ikke i drift")).then().statusCode(200);

        as("laeser").get(PROJECTS + "?limit=200").then().body("items.id", not(hasItem(alone)));
        as("laeser").get(PROJECTS + "/" + alone).then().body("takenBack", equalTo(true));
        as("laeser")
                .get(PROJECTS + "/" + named)
                .then()
                .body("takenBack", equalTo(false))
                .body("phase", equalTo("proposed"));
        post(alone, "restore", "2", Map.of()).then().statusCode(200);
        as("laeser").get(PROJECTS + "?limit=200").then().body("items.id", hasItem(alone));
    }

    @Test
    void aClosedProjectIsOnlyForThoseWhoMaySeeClosedItems() {
        String id = entered("Lukket skrevet hold", Map.of("access", "closed", "owner", "Hemmelig ejer"));

        as("revisor").get(PROJECTS + "/" + id).then().statusCode(200).body("owner", equalTo("Hemmelig ejer"));
        for (String path : List.of("", "/history", "/statement", "/statements")) {
            as("laeser").get(PROJECTS + "/" + id + path).then().statusCode(404);
        }
        apply.order(Ordered.change(VEST, UUID.fromString(id), Step.REGISTER, "2023-05-10", "Åbent navn"), List.of());
        as("laeser")
                .get(PROJECTS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Åbent navn"))
                .body("owner", nullValue());
        as("laeser").get(PROJECTS + "/" + id + "/statements").then().body("items", hasSize(0));
    }

    @Test
    void onlyTheSecretariatOfTheCooperationWrites() {
        String id = entered("Fremmed hold", Map.of());

        for (String user : List.of("laeser", "revisor", "oekonomi", "drift")) {
            enter(user, written("Nej " + user, Map.of())).then().statusCode(403);
            as(user).header("If-Match", "\"1\"")
                    .contentType("application/json")
                    .body(written("Fremmed hold", Map.of("because", "x")))
                    .put(PROJECTS + "/" + id + "/statement")
                    .then()
                    .statusCode(403);
        }
        as("sekretariat-vest")
                .contentType("application/json")
                .body(Map.of("cooperation", "hovedstaden-midt", "project", written("Midt", Map.of())))
                .post(PROJECTS)
                .then()
                .statusCode(404);
    }

    @Test
    void theOwnerCanBeAPartyOfTheCooperation() {
        String path = PROJECTS + "/" + entered("Ejet af part", Map.of());

        as("sekretariat")
                .header("If-Match", as("sekretariat").get(path).header("ETag"))
                .contentType("application/json")
                .body(Map.of("ownerParty", "101"))
                .patch(path)
                .then()
                .statusCode(422);
        as("sekretariat")
                .header("If-Match", as("sekretariat").get(path).header("ETag"))
                .contentType("application/json")
                .body(Map.of("ownerParty", "773"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("ownerPartyName", equalTo("Morsø Kommune"));
        as("laeser").get(path + "/statement").then().body("number", equalTo(2)).body("ownerParty", equalTo("773"));
    }

    @Test
    void aGrantStandsInTheHistoryWithItsAmountAndLeadsToItsDecision() {
        UUID project = UUID.fromString(entered("Hold med penge i forløbet", Map.of()));
        UUID decision = UUID.randomUUID();
        new Topics().send("meetings", VEST, "meetings.effect-ordered.v1", UUID.randomUUID(), """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "addressee": "funds", "type": "grant", "decidedOn": "2024-05-30",
                 "decidedBy": "%2$s:politisk", "competent": true, "reservation": null, "waitsFor": [], "access": "open",
                 "anchor": {"document": null, "meeting": "%s", "item": 4, "itemId": "%3$s", "label": "4", "decision": "%s", "line": 12},
                 "terms": {"project": "%s", "period": null, "amount": {"amount": 1850000.00, "currency": "DKK"}, "party": null,
                   "label": null, "key": null, "shares": null}}""".formatted(
                        UUID.randomUUID(), VEST, UUID.randomUUID(), decision, project));
        Browser browser = signedIn("laeser");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        browser.open("/projekter/" + project).text())
                .contains(
                        "1.850.000,00",
                        "Bevilget",
                        "/moeder/beslutninger/" + decision,
                        "Punkt 4, linje 12",
                        "Venter på regnskabet"));
    }

    @Test
    void aProjectWithMoneyThatIsNotTheClustersOwnIsNotTakenBack() {
        UUID project = UUID.fromString(entered("Hold med fondens penge", Map.of()));
        String path = "/projekter/" + project;
        Browser browser = signedIn("sekretariat");
        assertThat(browser.open(path).text()).contains("Der er ingen penge på projektet endnu");

        new Topics().send("funds", VEST, "funds.project-balance-state.v1", project, """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "committed": {"amount": 0.00, "currency": "DKK"},
                 "reserved": {"amount": 0.00, "currency": "DKK"}, "spent": {"amount": 0.00, "currency": "DKK"}, "unknown": ["committed", "spent"],
                 "access": "open", "publishedOn": null, "withClosed": null, "otherFunds": true}""".formatted(project, VEST));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        browser.open(path).text())
                .contains(
                        "Projektet har penge, der ikke er klyngens egne", "projekt=" + project + "\">Se posteringerne")
                .doesNotContain("Der er ingen penge på projektet endnu"));
        assertThat(signedIn("laeser").open(path).text()).doesNotContain("ikke er klyngens egne");
        Browser.Page refused = browser.submit(path + "/tag-tilbage", "udgave=1&begrundelse=Fejl");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Projektet har penge");
    }

    @Test
    void aPersonEntersCorrectsAndTakesBackOnPages() {
        Browser browser = signedIn("sekretariat");
        assertThat(browser.open("/projekter/ny?klynge=" + VEST).text())
                .contains("Hvad hedder projektet?", "Thisted Kommune");

        Browser.Page refused = browser.submit(
                "/projekter/ny",
                form("klynge", VEST, "navn", "<b>Sidehold</b>", "pr", "snart", "beskrivelse", "Et hold"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains(
                        "<title>Fejl: Nyt projekt",
                        "Skriv datoen",
                        "Skriv, hvor du ved det fra",
                        "&lt;b&gt;Sidehold",
                        "Et hold")
                .doesNotContain("<b>Sidehold");
        Browser.Page done = browser.submit(
                "/projekter/ny",
                form(
                        "klynge",
                        VEST,
                        "navn",
                        "Sideholdet i hånden",
                        "fase",
                        "started",
                        "pr",
                        "1. maj 2024",
                        "ejerpart",
                        "787",
                        "deltagere",
                        "1081",
                        "kilde",
                        "Mail"));
        assertThat(done.text())
                .contains(
                        "Projektet er oprettet.",
                        "Thisted Kommune er projektejer",
                        "Oplyst af en kilde",
                        "Oprettet i hånden",
                        "Mail");
        String path = done.address().replaceAll("^.*(/projekter/[0-9a-f-]{36}).*$", "$1");
        String ofIt = "?projekt=" + path.replace("/projekter/", "");
        assertThat(done.text())
                .as("the ways to its money")
                .contains(
                        "<a href=\"#penge\">skriv dem også</a>",
                        "/midler/" + VEST + "/registrer/aabning" + ofIt,
                        "/moeder/dokumenter?klynge=" + VEST,
                        "/midler/" + VEST + "/registrer/bilag" + ofIt);

        assertThat(browser.submit(
                                "/projekter/ny",
                                form("klynge", VEST, "navn", "sideholdet i hånden", "pr", "1. maj 2024", "kilde", "x"))
                        .text())
                .contains("Der er allerede et projekt med det navn", "href=\"" + path + "\"");
        String[] correction = {
            "klynge",
            VEST,
            "navn",
            "Sideholdet i hånden",
            "fase",
            "live",
            "pr",
            "1. maj 2024",
            "kilde",
            "Mail",
            "begrundelse",
            "Gik i drift"
        };
        Browser.Page late = browser.submit(path + "/ret", form(correction) + "&udgave=0");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text())
                .contains("Sådan står det nu", "name=\"udgave\" value=\"1\"", "Gik i drift")
                .contains("Ændret af Sekretariat Eksempel den ")
                .contains("<th scope=\"row\">Fase</th><td>Sat i drift som projekt</td><td>I gang</td>")
                .doesNotContain("<th scope=\"row\">Navn</th>", "<th scope=\"row\">Kilde</th>");
        assertThat(browser.submit(path + "/ret", form(correction) + "&udgave=1").text())
                .contains("Rettelsen er gemt.", "I gang → Sat i drift", "Gik i drift", "Sekretariat Eksempel");
        assertThat(browser.submit(path + "/tag-tilbage", "udgave=2&begrundelse=")
                        .status())
                .isEqualTo(400);
        assertThat(browser.submit(path + "/tag-tilbage", "udgave=2&begrundelse=Fejl")
                        .text())
                .contains("Taget tilbage.", "Fortryd");
        assertThat(browser.submit(path + "/fortryd", "udgave=3").text()).contains("gælder igen");
    }

    @Test
    void theListIsFilteredSortedAndGivenAsAFile() {
        entered("Listehold A", Map.of("phase", "closed", "until", "2025-01-01"));
        entered("Listehold B", Map.of("phase", "started", "until", "2026-01-01"));
        Browser browser = signedIn("laeser");

        String filtered = browser.open("/projekter?q=listehold&fase=closed").text();
        assertThat(filtered).contains("Listehold A", "Viser 1-1 af 1 projekt").doesNotContain("Listehold B");
        String sorted = browser.open("/projekter?q=listehold&sorter=-slut").text();
        assertThat(sorted.indexOf("Listehold B")).isLessThan(sorted.indexOf("Listehold A"));
        assertThat(browser.open("/projekter/projekter.csv?q=listehold").text())
                .contains("Listehold A", "Listehold B", "Projekt;Andre navne");
    }

    @Test
    void aProjectRestsOnNoDocumentOfAnotherCluster() {
        String others = decidedIn("hovedstaden-midt");
        UUID stated = UUID.randomUUID();
        new Topics()
                .send("meetings", "hovedstaden-midt", "meetings.figures-submitted.v1", stated, """
                {"id": "%1$s", "sequence": 1, "cooperation": "hovedstaden-midt", "document": "%1$s", "meeting": "%1$s",
                 "statedOn": "2025-01-15", "access": "open", "claims": []}""".formatted(stated));
        String own = decidedIn(VEST);

        enter("sekretariat", written("Hold med fremmed kilde", Map.of("document", others)))
                .then()
                .statusCode(422)
                .body("errors.field", contains("document"))
                .body("errors[0].message", containsString("et andet samarbejde"));
        Browser.Page refused = signedIn("sekretariat")
                .submit(
                        "/projekter/ny",
                        form(
                                "klynge",
                                VEST,
                                "navn",
                                "Hold med fremmed kilde",
                                "pr",
                                "01-05-2024",
                                "dokument",
                                "/moeder/dokumenter/" + others));
        assertThat(refused.text()).contains("Dokumentet hører til et andet samarbejde", "felt-dokument-fejl");

        await().untilAsserted(() -> enter(
                        "sekretariat", written("Hold med oplyst kilde", Map.of("document", stated.toString())))
                .then()
                .statusCode(422));

        entered("Hold med egen kilde", Map.of("document", own));
        entered("Hold med ukendt kilde", Map.of("document", UUID.randomUUID().toString()));
    }

    /** The document of a decision on a project of the cooperation. */
    private String decidedIn(String cooperation) {
        UUID document = UUID.randomUUID();
        Change change =
                Ordered.change(cooperation, UUID.randomUUID(), Step.REGISTER, "2024-01-01", "Besluttet i " + document);
        apply.order(
                new Change(
                        change.effect(),
                        change.cooperation(),
                        change.step(),
                        change.decidedOn(),
                        change.decidedBy(),
                        change.access(),
                        new Anchor(document, UUID.randomUUID(), 4, null, 118),
                        change.terms()),
                List.of());
        return document.toString();
    }

    private static Map<String, Object> written(String name, Map<String, ?> more) {
        Map<String, Object> all =
                new HashMap<>(Map.of("name", name, "statedOn", "2024-05-01", "note", "Mail fra ejeren"));
        all.putAll(more);
        return all;
    }

    private static Response enter(String user, Map<String, ?> project) {
        return as(user).contentType("application/json")
                .body(Map.of("cooperation", VEST, "project", project))
                .post(PROJECTS);
    }

    private static String entered(String name, Map<String, ?> more) {
        return enter("sekretariat", written(name, more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response put(String id, String version, Map<String, ?> project) {
        return as("sekretariat")
                .header("If-Match", '"' + version + '"')
                .contentType("application/json")
                .body(project)
                .put(PROJECTS + "/" + id + "/statement");
    }

    private static Response post(String id, String step, String version, Map<String, ?> body) {
        RequestSpecification request = as("sekretariat").header("If-Match", '"' + version + '"');
        String path = PROJECTS + "/" + id + "/statement/" + step;
        return body.isEmpty()
                ? request.noContentType().post(path)
                : request.contentType("application/json").body(body).post(path);
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, port);
        browser.signIn("/projekter", user);
        return browser;
    }

    private static String form(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).accept("application/json, application/problem+json");
    }
}

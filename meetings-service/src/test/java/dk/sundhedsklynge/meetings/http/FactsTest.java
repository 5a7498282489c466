package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.document.Minutes;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Topics;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Follow-ups, agreements and postponed items that are written down by hand, at both doors. */
@QuarkusTest
class FactsTest {
    private static final String VEST = "nordjylland-vest";
    private static final String MIDT = "hovedstaden-midt";
    private static final Pattern ID = Pattern.compile("([0-9a-f-]{36})");

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Test
    void aFollowUpNeedsNoMinutesButASource() {
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("cooperation", VEST, "text", "Skriv til parterne"))
                .post(API + "/follow-ups")
                .then()
                .statusCode(422)
                .body("errors.field", contains("note"));

        as("sekretariat")
                .get(API + "/follow-ups/" + followUp("Skriv til parterne", Map.of("party", "787", "due", "2026-01-15")))
                .then()
                .statusCode(200)
                .body("partyName", equalTo("Thisted Kommune"))
                .body("overdue", equalTo(true))
                .body("source.note", equalTo("Mail af 1. maj"))
                .body("ofMinutes", equalTo(false));
    }

    @Test
    void aCorrectionKeepsBothValuesWithWhyAndAnOldVersionOverwritesNothing() {
        String id = followUp("Indkald til møde", Map.of("responsible", "Sekretariatet"));
        String tag = tag("/follow-ups/" + id);
        Map<String, Object> corrected = written("Indkald til to møder", Map.of("responsible", "Formandskabet"));

        put(id, tag, corrected).then().statusCode(422).body("errors.field", contains("because"));
        corrected.put("because", "Der blev aftalt to");
        put(id, tag, corrected).then().statusCode(200).body("text", equalTo("Indkald til to møder"));
        put(id, tag, corrected).then().statusCode(412);

        as("sekretariat")
                .get(API + "/follow-ups/" + id + "/changes")
                .then()
                .statusCode(200)
                .body("items.action", contains("corrected", "entered"))
                .body("items[0].because", equalTo("Der blev aftalt to"))
                .body("items[0].by", equalTo("Sekretariat Eksempel"))
                .body("items[0].changes.find { it.field == 'Opgave' }.was", equalTo("Indkald til møde"))
                .body("items[0].changes.find { it.field == 'Opgave' }.is", equalTo("Indkald til to møder"))
                .body("items[0].changes.field", contains("Opgave", "Ansvarlig"));
    }

    @Test
    void whatIsTakenBackIsNotListedAndCanBeUndone() {
        String id = followUp("Findes ikke alligevel", Map.of());

        post("/follow-ups/" + id + "/take-back", tag("/follow-ups/" + id), Map.of("because", "Skrevet to gange"))
                .then()
                .statusCode(200)
                .body("takenBack", equalTo(true));
        assertThat(listed(false)).doesNotContain(id);
        assertThat(listed(true)).contains(id);
        put(id, tag("/follow-ups/" + id), written("Igen", Map.of("because", "x")))
                .then()
                .statusCode(409);
        post("/follow-ups/" + id + "/restore", tag("/follow-ups/" + id), Map.of())
                .then()
                .statusCode(200);
        assertThat(listed(false)).contains(id);
    }

    @Test
    void whatWasWrittenWhileItWasClosedStaysClosedWhenItIsOpened() {
        String id = followUp("Opsig lægen Hansen", Map.of("access", "closed"));
        put(
                        id,
                        tag("/follow-ups/" + id),
                        written("Opsig lægen Jensen", Map.of("access", "closed", "because", "Navnet")))
                .then()
                .statusCode(200);
        put(id, tag("/follow-ups/" + id), written("Find en læge", Map.of("because", "Kan siges nu")))
                .then()
                .statusCode(200);
        put(id, tag("/follow-ups/" + id), written("Find to læger", Map.of("because", "Der skal to")))
                .then()
                .statusCode(200);

        String changes = API + "/follow-ups/" + id + "/changes";
        assertThat(as("laeser").get(changes).then().statusCode(200).extract().asString())
                .contains("Find en læge", "Find to læger")
                .doesNotContain("Hansen", "Jensen", "Opsig", "Navnet", "Lukket");
        assertThat(signedIn("laeser").open("/opgaver/" + id).text())
                .contains("Find to læger")
                .doesNotContain("Hansen", "Jensen", "Opsig");
        as("revisor")
                .get(changes)
                .then()
                .body("items.version", contains(4, 3, 2, 1))
                .body("items[1].changes.find { it.field == 'Opgave' }.was", equalTo("Opsig lægen Jensen"));
    }

    @Test
    void whatItsWriterClosesIsOnlyForThoseWhoMaySeeClosedItems() {
        String closed = followUp("Fortrolig opgave", Map.of("access", "closed"));
        String open = followUp("Opgave i lukket punkt", Map.of("item", closedItem()));

        for (String id : List.of(closed, open)) {
            as("revisor").get(API + "/follow-ups/" + id).then().statusCode(200).body("access", equalTo("closed"));
            as("laeser").get(API + "/follow-ups/" + id).then().statusCode(404);
            as("laeser").get(API + "/follow-ups/" + id + "/changes").then().statusCode(404);
            assertThat(all("laeser", "/follow-ups?cooperation=" + VEST)).allSatisfy(page -> {
                assertThat(page.getList("items.id")).doesNotContain(id);
                assertThat(page.getList("items.access")).allMatch("open"::equals);
            });
        }
        assertThat(signedIn("laeser").open("/opgaver?q=Fortrolig").text()).doesNotContain("Fortrolig opgave");
        assertThat(signedIn("laeser").open("/opgaver/" + closed).status()).isEqualTo(404);
        assertThat(signedIn("laeser").open("/opgaver/opfoelgninger.csv").text()).doesNotContain("Fortrolig opgave");
    }

    @Test
    void onlyTheSecretariatOfTheCooperationWrites() {
        Map<String, Object> of = written("Prøve", Map.of());
        Map<String, Object> ofOther = new HashMap<>(of);
        ofOther.put("cooperation", MIDT);

        for (String user : List.of("laeser", "revisor", "oekonomi")) {
            enter(user, "/follow-ups", of).then().statusCode(403);
        }
        enter("sekretariat-vest", "/follow-ups", ofOther).then().statusCode(404);
        enter("sekretariat", "/follow-ups", Map.of("cooperation", "atlantis", "text", "x"))
                .then()
                .statusCode(404);
    }

    @Test
    void aFollowUpOfMinutesIsClarifiedAndKeepsItsStateWhenMinutesAreCorrected() {
        String before = withFollowUp("2187", "Sekretariatet indkalder til et nyt møde (ansvarlig: Sekretariatet).");
        String after = before.replace("Økonomi", "Økonomien i klyngen");
        String meeting = meeting(before, "opfoelgning.txt");
        String id = as("sekretariat").get(API + "/meetings/" + meeting).path("items[0].followUps[0].id");
        assertThat(id).isNotNull();

        as("sekretariat").get(API + "/follow-ups/" + id).then().body("state", equalTo("to-be-clarified"));
        as("sekretariat")
                .contentType("application/json")
                .header("If-Match", tag("/follow-ups/" + id))
                .body(Map.of("state", "done"))
                .put(API + "/follow-ups/" + id + "/state")
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("ofMinutes", equalTo(true))
                .body("source.document", notNullValue());
        meeting(after, "opfoelgning-rettet.txt");

        as("sekretariat").get(API + "/follow-ups/" + id).then().body("state", equalTo("done"));
        post("/follow-ups/" + id + "/take-back", tag("/follow-ups/" + id), Map.of("because", "x"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/of-minutes"));
    }

    @Test
    void aPostponementOfMinutesIsListedOnceEvenWhenSomebodyWritesAboutIt() {
        String text = """
                REFERAT Sundhedsklynge Vest Politisk Niveau d. %s

                Punkt 1: Økonomi

                Beslutning

                Sagen udsættes til den 3. marts 2189.
                """.formatted(Minutes.printedDay("2189"));
        String meeting = meeting(text, "udsat.txt");
        String decision = as("sekretariat").get(API + "/meetings/" + meeting).path("items[0].decisions[0].id");
        assertThat(postponed(decision)).hasSize(1).containsOnlyNulls();

        String id = enter(
                        "sekretariat",
                        "/postponed-items",
                        Map.of(
                                "cooperation",
                                VEST,
                                "title",
                                "Økonomi 2189",
                                "awaits",
                                "Svar fra regionen",
                                "decision",
                                decision,
                                "note",
                                "Mail"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(postponed(decision)).containsExactly(id);
        enter(
                        "sekretariat",
                        "/postponed-items",
                        Map.of(
                                "cooperation",
                                VEST,
                                "title",
                                "Igen",
                                "awaits",
                                "x",
                                "decision",
                                decision,
                                "note",
                                "Mail"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("decision"));
        post("/postponed-items/" + id + "/take-back", tag("/postponed-items/" + id), Map.of("because", "Forkert"))
                .then()
                .statusCode(200);
        assertThat(postponed(decision)).hasSize(1).containsOnlyNulls();
    }

    @Test
    void anAgreementBindsPartiesOfItsCooperation() {
        Map<String, Object> it = new HashMap<>(Map.of(
                "cooperation",
                VEST,
                "title",
                "Fælles indkøb",
                "binds",
                "Parterne køber ind sammen",
                "parties",
                List.of("787", "101"),
                "note",
                "Brev"));

        enter("sekretariat", "/agreements", it).then().statusCode(422).body("errors.field", contains("parties"));
        it.put("parties", List.of("787"));
        it.put("from", "2026-02-01");
        it.put("until", "2026-01-01");
        enter("sekretariat", "/agreements", it).then().statusCode(422).body("errors.field", contains("until"));
        it.remove("until");
        enter("sekretariat", "/agreements", it)
                .then()
                .statusCode(201)
                .body("partyNames", contains("Thisted Kommune"))
                .body("until", nullValue());
        assertThat(all("laeser", "/agreements?cooperation=" + VEST))
                .anySatisfy(page -> assertThat(page.getList("items.title")).contains("Fælles indkøb"));
    }

    @Test
    void aDayThatHasPassedIsSaidOfWhatIsToBeClarified() {
        Browser browser = signedIn("sekretariat");
        browser.submit(
                "/opgaver/ny",
                form(
                        "klynge",
                        VEST,
                        "opgave",
                        "Ring til kystvagten",
                        "frist",
                        "1. maj 2026",
                        "kilde",
                        "Telefon",
                        "tilstand",
                        "to-be-clarified"));

        assertThat(browser.open("/opgaver?q=kystvagten").text())
                .contains("Skal afklares", "overskredet, hvis opgaven stadig gælder");
        assertThat(browser.open("/opgaver?tilstand=overskredet").text()).doesNotContain("Ring til kystvagten");
    }

    @Test
    void aPersonWritesCorrectsSettlesAndUndoesOnPages() {
        Browser browser = signedIn("sekretariat");
        String to = "/opgaver/ny";
        assertThat(browser.open(to + "?klynge=" + VEST).text()).contains("Hvad skal gøres?", "Thisted Kommune");

        Browser.Page refused =
                browser.submit(to, form("klynge", VEST, "opgave", "<b>Ring</b> til regionen", "frist", "snart"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains("Skriv, hvor du ved det fra, eller vælg det dokument")
                .contains("<title>Fejl: Ny opgave", "Skriv datoen", "value=\"snart\"", "&lt;b&gt;Ring&lt;/b&gt;")
                .doesNotContain("<b>Ring");
        Browser.Page done = browser.submit(
                to,
                form(
                        "klynge",
                        VEST,
                        "opgave",
                        "Ring til regionen",
                        "ansvarlig",
                        "part:787",
                        "frist",
                        "1. maj 2026",
                        "kilde",
                        "Telefon",
                        "tilstand",
                        "open"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text())
                .contains("Opgaven er gemt.", "Thisted Kommune", "1. maj 2026", "Overskredet", "Telefon");
        String id = id(done.address());

        Browser.Page settled = browser.submit(
                "/opgaver/" + id + "/tilstand",
                form("udgave", "1", "tilstand", "done", "foer", "open", "liste-q", "Ring til"));
        assertThat(settled.address()).contains("/opgaver?q=Ring");
        assertThat(settled.text()).contains("er nu sat til Udført", "Fortryd");
        Browser.Page undone = browser.submit("/opgaver/" + id + "/tilstand", form("udgave", "2", "tilstand", "open"));
        assertThat(undone.text()).contains("er nu sat til Åben");

        Browser.Page late = browser.submit(
                "/opgaver/" + id + "/ret",
                form(
                        "klynge",
                        VEST,
                        "udgave",
                        "1",
                        "opgave",
                        "Ring til begge",
                        "kilde",
                        "Telefon",
                        "tilstand",
                        "open",
                        "begrundelse",
                        "Begge"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text())
                .contains("Sådan står det nu", "Ring til regionen", "Ring til begge", "name=\"udgave\" value=\"3\"")
                .contains("Ændret af Sekretariat Eksempel den ");
        Browser.Page corrected = browser.submit(
                "/opgaver/" + id + "/ret",
                form(
                        "klynge",
                        VEST,
                        "udgave",
                        "3",
                        "opgave",
                        "Ring til begge",
                        "kilde",
                        "Telefon",
                        "tilstand",
                        "open",
                        "begrundelse",
                        "Begge"));
        assertThat(corrected.text()).contains("Rettelsen er gemt.", "Ring til regionen", "→ Ring til begge", "Begge");

        assertThat(browser.submit("/opgaver/" + id + "/tag-tilbage", form("udgave", "4", "begrundelse", " "))
                        .status())
                .isEqualTo(400);
        assertThat(browser.submit("/opgaver/" + id + "/tag-tilbage", form("udgave", "4", "begrundelse", "To gange"))
                        .text())
                .contains("Taget tilbage.", "To gange", "Fortryd")
                .contains("<span class=\"badge badge-plain\">Taget tilbage</span>")
                .doesNotContain(">Åben</span>", ">intet</span>");
        assertThat(browser.submit("/opgaver/" + id + "/fortryd", form("udgave", "5"))
                        .text())
                .contains("Opgaven gælder igen.");
    }

    @Test
    void agreementsAndPostponedItemsAreWrittenOnPages() {
        Browser browser = signedIn("sekretariat");

        Browser.Page agreement = browser.submit(
                "/opgaver/aftaler/ny",
                form(
                        "klynge",
                        VEST,
                        "titel",
                        "Fælles akutteam",
                        "parter",
                        "787",
                        "binder",
                        "Et team kører i begge kommuner",
                        "kilde",
                        "Brev"));
        assertThat(agreement.text()).contains("Aftalen er gemt.", "Thisted Kommune", "Et team kører i begge kommuner");
        assertThat(browser.open("/opgaver/aftaler?q=akutteam").text()).contains("Fælles akutteam");
        assertThat(browser.open("/opgaver/aftaler/aftaler.csv").text()).contains("Fælles akutteam");
        assertThat(browser.submit(
                                "/opgaver/aftaler/ny",
                                form("klynge", VEST, "titel", "Uden parter", "binder", "x", "kilde", "x"))
                        .text())
                .contains("Vælg mindst én part");

        Browser.Page postponed = browser.submit(
                "/opgaver/udsatte/ny",
                form(
                        "klynge",
                        VEST,
                        "titel",
                        "Budget 2027",
                        "venter",
                        "Til rådet er valgt",
                        "kilde",
                        "Møde",
                        "tilstand",
                        "waiting"));
        assertThat(postponed.text()).contains("Punktet er gemt.", "Til rådet er valgt");
        assertThat(browser.open("/opgaver/udsatte?q=budget").text()).contains("Budget 2027");
        assertThat(browser.open("/opgaver/udsatte/udsatte.csv").text()).contains("Budget 2027");
    }

    @Test
    void theSecretariatSeesItsOwnTasksAndQuestionsAboveTheList() {
        String text = Given.vest("2188");
        Site.upload("sekretariat", "spoergsmaal.txt", text, false).then().statusCode(201);
        Browser browser = signedIn("sekretariat");
        assertThat(browser.open("/opgaver?vis=mine").status()).isEqualTo(200);
        assertThat(browser.open("/opgaver?tilstand=overskredet&sorter=-frist").status())
                .isEqualTo(200);
        assertThat(browser.open("/opgaver/panel/projekt/" + UUID.randomUUID()).text())
                .contains("Ingen opgaver venter");
        assertThat(signedIn("laeser").open("/opgaver").text()).doesNotContain("Venter på dig", "Ny opgave");
        assertThat(browser.open("/moeder/dokumenter/valg/" + VEST).text())
                .startsWith("<datalist id=\"dokumenter\">")
                .contains("<option value=\"/moeder/dokumenter/", DanishDates.inWords(Given.day("2188")) + "\">");
        assertThat(signedIn("laeser")
                        .open("/moeder/dokumenter/valg/hovedstaden-midt")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aProjectThatIsEnteredByHandIsKnownToMinutesUntilItIsTakenBack() {
        UUID id = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String name = "Håndskrevet " + id;
        tell(id, 1, name, "Det håndskrevne " + id, false);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        references().then().body("items.find { it.id == '%s' }.name".formatted(id), equalTo(name)));

        UUID effect = Site.effect(
                Site.decision(VEST, Site.ownDay(), "open"), "register", Map.of("name", "Det håndskrevne " + id));
        assertThat(Site.effect(effect).getUUID("terms.project")).isEqualTo(id);

        tell(other, 1, name, "Et andet " + other, false);
        UUID third = UUID.randomUUID();
        tell(third, 1, "Tredje " + third, "Også tredje " + third, false);
        tell(third, 2, "Tredje " + third, "Også tredje " + third, true);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> references()
                .then()
                .body("items.id", not(hasItem(third.toString())))
                .body("items.id", not(hasItem(other.toString()))));
    }

    private static Response references() {
        return as("sekretariat").get(API + "/project-references?cooperation=" + VEST);
    }

    private static void tell(UUID id, int sequence, String name, String alias, boolean takenBack) {
        new Topics().send("projects", VEST, "projects.project-state.v1", id, """
                {"id": "%s", "sequence": %d, "cooperation": "%s", "name": "%s", "aliases": ["%s"], "phase": "started", "from": null,
                 "until": null, "access": "open", "owner": null, "ownerParty": null, "takenBack": %s}""".formatted(
                        id, sequence, VEST, name, alias, takenBack));
    }

    private static String followUp(String text, Map<String, ?> more) {
        return enter("sekretariat", "/follow-ups", written(text, more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> written(String text, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(Map.of("cooperation", VEST, "text", text, "note", "Mail af 1. maj"));
        all.putAll(more);
        return all;
    }

    private static Response enter(String user, String path, Map<String, ?> body) {
        return as(user).contentType("application/json").body(body).post(API + path);
    }

    private static Response put(String id, String tag, Map<String, ?> body) {
        return as("sekretariat")
                .contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(API + "/follow-ups/" + id);
    }

    private static Response post(String path, String tag, Map<String, ?> body) {
        var request = as("sekretariat").header("If-Match", tag);
        return body.isEmpty()
                ? request.noContentType().post(API + path)
                : request.contentType("application/json").body(body).post(API + path);
    }

    private static String tag(String path) {
        return as("sekretariat")
                .get(API + path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static List<String> listed(boolean takenBack) {
        return all("sekretariat", "/follow-ups?cooperation=" + VEST + "&takenBack=" + takenBack).stream()
                .map(page -> page.getList("items.id", String.class))
                .flatMap(List::stream)
                .toList();
    }

    /** Ids of what the decision postponed; null for what minutes alone say. */
    private static List<@Nullable String> postponed(String decision) {
        List<@Nullable String> ids = new ArrayList<>();
        all("sekretariat", "/postponed-items?cooperation=" + VEST)
                .forEach(page -> ids.addAll(
                        page.getList("items.findAll { it.source.decision == '%s' }.id".formatted(decision))));
        return ids;
    }

    /** All pages: other tests write into the same lists. */
    private static List<JsonPath> all(String user, String list) {
        List<JsonPath> pages = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = as(user).get(API + list + "&limit=200" + (next == null ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            pages.add(page);
            next = page.getString("next");
        } while (next != null);
        return pages;
    }

    private static String closedItem() {
        return Site.meeting(VEST, Site.ownDay(), "closed").getString("items[0].id");
    }

    private static String withFollowUp(String year, String sentence) {
        return """
                REFERAT Sundhedsklynge Vest Politisk Niveau d. %s

                Punkt 1: Økonomi

                Beslutning

                Godkendt. %s
                """.formatted(Minutes.printedDay(year), sentence);
    }

    private static String meeting(String text, String name) {
        String id = as("sekretariat")
                .contentType("text/plain")
                .header("X-File-Name", name)
                .queryParam("cooperation", VEST)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(API + "/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as("sekretariat").get(API + "/documents/" + id).path("meeting");
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", user);
        return browser;
    }

    private static String id(String address) {
        Matcher found = ID.matcher(address);
        assertThat(found.find()).as(address).isTrue();
        return found.group(1);
    }

    private static String form(String... fields) {
        return java.util.stream.IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * A handover that is carried out by a decision, acknowledged by its receivers, and wound up. Each test has a cluster of its own, for
 * it happens once.
 */
@QuarkusTest
class HandoverCarriedOutTest {
    private static final String RUNS = API + "/handover-runs";
    private static final String COUNCIL = "council-sundhedsraad-sydvestjylland";
    private static final Duration SOON = Duration.ofSeconds(30);

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    Database database;

    private final Handovers handovers = new Handovers("561", "Esbjerg");
    private final Topics topics = new Topics();

    @Test
    void aClusterIsHandedOverByWrittenApprovalAndAcknowledged() throws Exception {
        String cluster = "syddanmark-sydvestjylland";
        String followUp = followUp(cluster, "Fælles vejledning om fald", "561");
        handovers.made(cluster, "450000.10");
        decide(cluster, Map.of("answers", List.of()), "2026-12-31")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("answers"));

        String run = carriedOut(cluster, "2026-12-31");
        decide(cluster, Map.of(), "2026-12-31").then().statusCode(409).body("type", equalTo("/problems/carried-out"));
        assertThat(topics.about("register", "cooperation:" + cluster))
                .anySatisfy(event ->
                        assertThat(event.body().getString("windingUp.cutOff")).isEqualTo("2026-12-31"));
        as("sekretariat")
                .get(API + "/appointments?kind=winding-up&cooperation=" + cluster)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].from", equalTo("2027-01-01"));
        as("sekretariat")
                .get(API + "/cooperations/" + cluster)
                .then()
                .body("windingUp.cutOff", equalTo("2026-12-31"))
                .body("windingUp.archivedOn", nullValue());
        handovers.funds(run, cluster, 1, "450000.10");
        handovers.projects(run, cluster, 1);
        await().atMost(SOON).until(() -> Handovers.run(run).getInt("run.version") == 1);

        assertThat(page("raad-sydvestjylland", "/opgaver"))
                .contains("Kvittér for mappen til Sundhedsråd Sydvestjylland", "Ikke kvitteret");
        JsonPath dossier = dossier("raad-sydvestjylland", run);
        assertThat(dossier.getList("dossier.projects.name", String.class))
                .as("the successor sees its dossier whole")
                .contains("Middelfartprojektet", "Lukket leverandør");
        String wrong = "project:" + Handovers.PROJECT;
        say("raad-lillebaelt", run, Map.of("lines", List.of())).then().statusCode(404);
        say("raad-sydvestjylland", run, Map.of("lines", List.of(Map.of("line", wrong, "verdict", "wrong"))))
                .then()
                .statusCode(422)
                .body("errors.message", hasItem("Skriv, hvad der er forkert"));
        say(
                        "raad-sydvestjylland",
                        run,
                        Map.of(
                                "lines",
                                List.of(
                                        Map.of("line", wrong, "verdict", "wrong", "remark", "Slutdatoen mangler"),
                                        Map.of("line", "follow-up:" + followUp, "verdict", "received"))))
                .then()
                .statusCode(200)
                .body("lines", equalTo(2));
        String receipt = receipts(run).getString("items.find { it.verdict == 'wrong' }.id");
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("text", "Rettes i morgen"))
                .post(API + "/handover-receipts/lines/" + receipt + "/answers")
                .then()
                .statusCode(200);
        assertThat(receipts(run).getString("items.find { it.verdict == 'wrong' }.answer"))
                .isEqualTo("Rettes i morgen");
        assertThat(database.list(
                        "select text, source_note from follow_up where cooperation = 'sundhedsraad-sydvestjylland'",
                        row -> row.getString("text") + ": " + row.getString("source_note")))
                .singleElement()
                .asString()
                .startsWith("Fælles vejledning om fald: Overtaget fra Sundhedsklynge Sydvestjylland, mappe udgave 1");

        assertThat(page("raad-sydvestjylland", "/overdragelse/" + run + "/" + COUNCIL + "/kvittering"))
                .contains("action=\"/overdragelse/" + run + "/" + COUNCIL + "/kvittering\"")
                .contains("Slutdatoen mangler", "Rettes i morgen", "ikke besvaret");
        handovers.funds(run, cluster, 2, "451000.10");
        await().atMost(SOON).until(() -> Handovers.run(run).getInt("run.version") == 2);
        assertThat(page("raad-sydvestjylland", "/overdragelse")).contains("Mapper til dit råd", "ny udgave");
        assertThat(page("raad-sydvestjylland", "/opgaver"))
                .contains("Kvittér for udgave 2 af mappen til Sundhedsråd Sydvestjylland");

        for (int times = 0; times < 2; times++) {
            say("raad-sydvestjylland", run, Map.of("lines", List.of(Map.of("line", wrong, "verdict", "received"))))
                    .then()
                    .statusCode(200);
        }
        assertThat(topics.all("meetings").stream()
                        .filter(event -> event.type().equals("meetings.project-taken-over.v1")
                                && event.key().equals(cluster)))
                .as("told once, however often it is acknowledged")
                .singleElement()
                .satisfies(event -> {
                    Contracts.assertIsValid(event.type(), event.text());
                    assertThat(event.body().getString("project")).isEqualTo(Handovers.PROJECT.toString());
                    assertThat(event.body().getString("council")).isEqualTo("sundhedsraad-sydvestjylland");
                    assertThat(event.body().getString("run")).isEqualTo(run);
                    assertThat(event.body().getInt("dossier")).isEqualTo(2);
                });
    }

    @Test
    void behindTheCutOffNothingNewBegins() {
        String cluster = "midtjylland-horsensklyngen";
        String planned = plan(cluster, LocalDate.now().plusDays(30).toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        handovers.made(cluster, "1");
        carriedOut(cluster, LocalDate.now().minusDays(1).toString());

        plan(cluster, LocalDate.now().plusDays(30).toString())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wound-up"));
        String tag = as("sekretariat").get(API + "/meetings/" + planned).header("ETag");
        as("sekretariat")
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("label", "1", "title", "Nyt punkt", "access", "open"))
                .post(API + "/meetings/" + planned + "/agenda/items")
                .then()
                .statusCode(409)
                .body("detail", containsString("sundhedsråd"));
        UUID before = Site.decision(cluster, Site.ownDay(), "open");
        Site.effect(before, "register", Map.of("name", "Besluttet i tide"));
        as("sekretariat")
                .noContentType()
                .post(API + "/handovers/" + cluster + "/archive")
                .then()
                .statusCode(409)
                .body("detail", containsString("Fristen for sene fakturaer"));
    }

    @Test
    void theDecisionIsRegisteredInAFormThatSaysWhatHappens() {
        String cluster = "midtjylland-randersklyngen";
        String run = handovers.made(cluster, "1");
        Browser browser = new Browser(site, RestAssured.port);

        String form = browser.signIn("/overdragelse/" + run + "/udfoer", "sekretariat")
                .text();
        assertThat(form)
                .contains(
                        "action=\"/overdragelse/" + run + "/udfoer\"",
                        "Det sker kun én gang",
                        "under afvikling",
                        "Hvem fører afviklingen videre?");

        Browser.Page refused = browser.submit(
                "/overdragelse/" + run + "/udfoer", "form=written&caseNumber=26%2F77&decidedOn=i+overmorgen");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains(
                        "Overdragelsen er ikke udført",
                        "26/77",
                        "i overmorgen",
                        "Skriv datoen",
                        "Vælg, hvem der besluttede");
    }

    private String followUp(String cluster, String text, String party) {
        return database.find("""
                        insert into follow_up (id, cooperation, access, text, party, state, source_note, entered_by, entered_at)
                        values (gen_random_uuid(), ?, 'OPEN', ?, ?, 'OPEN', 'Mail fra FSN', 'test', now()) returning id""", row -> row.getString("id"), cluster, text, party)
                .orElseThrow();
    }

    private static Response plan(String cluster, String date) {
        return as("sekretariat")
                .contentType("application/json")
                .body(Map.of("body", cluster + ":politisk", "details", Planning.details(date)))
                .post(API + "/planned-meetings");
    }

    private static String carriedOut(String cluster, String cutOff) {
        return decide(cluster, Map.of(), cutOff)
                .then()
                .statusCode(201)
                .extract()
                .path("run");
    }

    private static Response decide(String cluster, Map<String, ?> other, String cutOff) {
        String today = LocalDate.now().toString();
        Map<String, Object> decision = new HashMap<>(Map.of(
                "form",
                "written",
                "decidedOn",
                today,
                "body",
                cluster + ":politisk",
                "caseNumber",
                "26/4711",
                "answers",
                List.of(Map.of("organisation", "Regionen", "approves", true, "how", "mail", "on", today)),
                "cutOff",
                cutOff,
                "lateInvoicesUntil",
                "2027-02-28",
                "persons",
                List.of(person(cluster))));
        decision.putAll(other);
        return as("sekretariat").contentType("application/json").body(decision).post(API + "/handovers/" + cluster);
    }

    private static String person(String cluster) {
        return as("sekretariat")
                .contentType("application/json")
                .body(Map.of("cooperation", cluster, "name", "Line " + UUID.randomUUID()))
                .post(API + "/persons")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath dossier(String user, String run) {
        return as(user).get(RUNS + "/" + run + "/dossiers/" + COUNCIL)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response say(String user, String run, Map<String, ?> said) {
        return as(user).contentType("application/json")
                .body(said)
                .post(API + "/handover-receipts/" + run + "/" + COUNCIL);
    }

    private static JsonPath receipts(String run) {
        return as("raad-sydvestjylland")
                .get(API + "/handover-receipts/" + run + "/" + COUNCIL)
                .jsonPath();
    }

    private String page(String user, String path) {
        Browser.Page page = new Browser(site, RestAssured.port).signIn(path, user);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }
}

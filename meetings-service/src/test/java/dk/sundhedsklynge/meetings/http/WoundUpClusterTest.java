package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.meetings.person.People;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.KeycloakAdmin;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Who goes on while a cluster is wound up. Each test has a cluster of its own, for it happens once. */
@QuarkusTest
class WoundUpClusterTest {
    private static final String RUNS = API + "/handover-runs";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.now(DanishDates.ZONE);

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private final KeycloakAdmin keycloak = new KeycloakAdmin();

    @Test
    void whoeverTheDecisionNamesGoesOnUntilTheArchiveAndNobodyElse() {
        String cluster = "hovedstaden-nord";
        String named = user("navngivet");
        String other = user("unavngivet");
        String finance = user("oekonomi-nord");
        String person = People.person(cluster, "Nanna Navngivet", named + "@eksempel.invalid");
        People.person(cluster, "Ulla Unavngivet", other + "@eksempel.invalid");
        String officer = People.person(cluster, "Frode Finans", finance + "@eksempel.invalid");
        People.appointment(officer, "finance-officer", cluster, "2024-01-01", "party", "210");
        List.of(named, other, finance).forEach(it -> given().auth()
                .oauth2(Tokens.fresh(it))
                .get(API + "/me")
                .then()
                .statusCode(200));
        Handovers handovers = new Handovers("210", "Fredensborg");
        handovers.made(cluster, "1");
        followUp(named, cluster).then().statusCode(404);

        String run = carriedOut(cluster, person);
        handovers.funds(run, cluster, 1, "1");
        handovers.projects(run, cluster, 1);
        await().atMost(SOON).until(() -> Handovers.run(run).getInt("run.version") == 1);
        await().atMost(SOON).until(() -> followUp(named, cluster).statusCode() == 201);
        followUp(other, cluster).then().statusCode(404);
        as("sekretariat")
                .auth()
                .oauth2(Tokens.of(named))
                .contentType("application/json")
                .body(Map.of("body", cluster + ":politisk", "details", Planning.details("2091-01-01")))
                .post(API + "/planned-meetings")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wound-up"));

        Browser money = signedIn(finance);
        assertThat(money.open("/").text())
                .contains("Klyngens sidste dag var " + DanishDates.inWords(TODAY.minusDays(9)))
                .doesNotContain("ophører 31. december");
        assertThat(money.open("/opgaver").text())
                .contains(
                        "Læs mappen til Fredensborg",
                        "/overdragelse/" + run + "/municipality-210\"",
                        "Sekretariatet registrerer svaret");
        assertThat(signedIn(other).open("/opgaver").text()).doesNotContain("Læs mappen til");
        acknowledgeAll(run);
        assertThat(money.open("/opgaver").text()).doesNotContain("Læs mappen til Fredensborg");

        archive(cluster).statusCode(409).body("detail", containsString("Beslutningens dokument er ikke vedhæftet"));
        as("sekretariat")
                .contentType("application/octet-stream")
                .body("From: klynge@eksempel.invalid\r\n\r\nBesluttet.".getBytes(StandardCharsets.UTF_8))
                .post(API + "/handovers/" + cluster + "/decision-files?name=beslutning.eml")
                .then()
                .statusCode(201);
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("cooperation", cluster, "text", "Sen sag", "note", "Mail"))
                .post(API + "/follow-ups")
                .then()
                .statusCode(201);
        archive(cluster).statusCode(409).body("detail", containsString("linje"));
        acknowledgeAll(run);
        archive(cluster).statusCode(204);
        assertThat(followUp(named, cluster).statusCode()).isIn(403, 409);
        assertThat(as("sekretariat")
                        .get(API + "/appointments?kind=winding-up&cooperation=" + cluster)
                        .jsonPath()
                        .getString("items[0].to"))
                .isEqualTo(TODAY.toString());
    }

    @Test
    void aPersonIsAddedWhileTheDecisionIsTyped() {
        String cluster = "sjaelland-holbaek";
        String run = new Handovers("316", "Holbæk").made(cluster, "1");
        String form = "/overdragelse/" + run + "/udfoer";
        Browser browser = signedIn("sekretariat");
        String first = People.person(cluster, "Først Valgt", null);
        String typed = "form=meeting&caseNumber=26%2F99&persons=" + first;

        Browser.Page empty = browser.submit(form, typed + "&trin=person&nyPerson=+");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text()).contains("Skriv personens navn", "value=\"26/99\"");

        Browser.Page page = browser.submit(form, typed + "&trin=person&nyPerson=Karen+%22Kat%22+%3Cb%3ENy");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("value=\"26/99\"", "Karen &quot;Kat&quot; &lt;b&gt;Ny")
                .doesNotContain("<b>Ny");
        String added = as("sekretariat")
                .get(API + "/persons?cooperation=" + cluster)
                .jsonPath()
                .getString("items.find { it.name == 'Karen \"Kat\" <b>Ny' }.id");
        assertThat(added).isNotNull();
        for (String chosen : List.of(first, added)) {
            assertThat(page.text()).contains("name=\"persons\" value=\"" + chosen + "\" checked");
        }
        assertThat(signedIn("laeser")
                        .submit(form, typed + "&trin=person&nyPerson=Ingen")
                        .status())
                .isIn(403, 404);
        assertThat(as("sekretariat")
                        .get(API + "/persons?cooperation=" + cluster)
                        .jsonPath()
                        .getList("items.name", String.class))
                .doesNotContain("Ingen");
    }

    /** A user without roles who will be bound to the person with this address. */
    private String user(String name) {
        String user = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        keycloak.userWithoutRoles(user, user + "@eksempel.invalid", true);
        return user;
    }

    private static ValidatableResponse archive(String cluster) {
        return as("sekretariat")
                .noContentType()
                .post(API + "/handovers/" + cluster + "/archive")
                .then();
    }

    private static Response followUp(String user, String cluster) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .contentType("application/json")
                .body(Map.of("cooperation", cluster, "text", "Ring", "note", "Mail"))
                .post(API + "/follow-ups");
    }

    private static String carriedOut(String cluster, String person) {
        return as("sekretariat")
                .contentType("application/json")
                .body(Map.of(
                        "form", "meeting",
                        "decidedOn", TODAY.toString(),
                        "body", cluster + ":politisk",
                        "caseNumber", "26/4711",
                        "cutOff", TODAY.minusDays(9).toString(),
                        "lateInvoicesUntil", TODAY.minusDays(1).toString(),
                        "answers", List.of(),
                        "persons", List.of(person)))
                .post(API + "/handovers/" + cluster)
                .then()
                .statusCode(201)
                .extract()
                .path("run");
    }

    /** The secretariat registers for every receiver that all of its dossier has come. */
    private void acknowledgeAll(String run) {
        Browser browser = signedIn("sekretariat");
        for (String receiver : Handovers.run(run).getList("dossiers.receiver", String.class)) {
            String address = "/overdragelse/" + run + "/" + receiver + "/kvittering";
            String form = browser.open(address).text();
            if (form.contains("Mappen er tom")) {
                continue;
            }
            Matcher seen = Pattern.compile("name=\"udgave\" value=\"(\\d+)\".*name=\"aftryk\" value=\"([0-9a-f]+)\"")
                    .matcher(form);
            assertThat(seen.find()).as(receiver).isTrue();
            Browser.Page page = browser.submit(
                    address,
                    "alle=ja&how=Mail&udgave=%s&aftryk=%s&cameOn=%s"
                            .formatted(seen.group(1), seen.group(2), DanishDates.format(TODAY)));
            assertThat(page.text()).as(receiver).contains("alle linjer er besvaret");
        }
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", user);
        return browser;
    }
}

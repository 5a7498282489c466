package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receiver says of the lines of its dossier, what the cluster answers, and what was typed and not sent. */
@QuarkusTest
class ReceiptsTest {
    private static final String CLUSTER = "nordjylland-syd";
    private static final String COUNCIL = "council-sundhedsraad-limfjorden";
    private static final String PROJECT = "project:" + Handovers.PROJECT;
    private static final String OTHER_PROJECT = "project:" + Handovers.CLOSED_PROJECT;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.now(DanishDates.ZONE);

    /** It happens once, for all tests. */
    private static String run = "";

    private static String followUp = "";

    /** Of the part of funds. */
    private static int sequence = 1;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private final Handovers handovers = new Handovers("840", "Rebild");

    @BeforeEach
    void aHandoverThatIsCarriedOut() {
        if (run.isEmpty()) {
            followUp = as("sekretariat")
                    .contentType("application/json")
                    .body(Map.of("cooperation", CLUSTER, "text", "Ring til alle", "party", "840", "note", "Brev"))
                    .post(API + "/follow-ups")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            run = handovers.handedOver(CLUSTER);
        }
    }

    @Test
    void anObjectionThatTheReceiverTookBackStaysAndCanBeAnswered() {
        say(PROJECT, "wrong", "Slutdatoen er en anden");
        say(PROJECT, "received", null);
        String objection = last("earlier", PROJECT, "id");
        String received = last("items", PROJECT, "id");
        assertThat(last("earlier", PROJECT, "withdrawnOn")).isEqualTo(TODAY.toString());
        assertThat(last("items", PROJECT, "withdrawnOn")).isNull();
        answer(received, "Rettes").then().statusCode(409).body("type", equalTo("/problems/no-objection"));

        Browser secretary = signedIn();
        String form = address() + "/" + objection + "/svar";
        assertThat(secretary.open(address()).text())
                .contains("Taget tilbage af modtageren " + DanishDates.inWords(TODAY), "action=\"" + form + "\"")
                .contains("Det er forkert: Slutdatoen er en anden Taget tilbage");
        assertThat(secretary.open("/overdragelse/" + run).text())
                .contains("Indsigelser fra modtagere", "Slutdatoen er en anden", address() + "#indsigelser");
        Browser.Page answered =
                secretary.submitForm(form, HostileTexts.form(Map.of("text-" + objection, "Den er\r\nrettet")));

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.text())
                .contains("Gemt: svaret til modtageren.", "Klyngens svar: Den er")
                .doesNotContain("action=\"" + form + "\"");
        assertThat(last("earlier", PROJECT, "answer")).isEqualTo("Den er\r\nrettet");
        assertThat(last("earlier", PROJECT, "withdrawnOn")).isEqualTo(TODAY.toString());
        answer(objection, "Den er rettet nu").then().statusCode(200);
        assertThat(last("earlier", PROJECT, "answer")).isEqualTo("Den er rettet nu");
    }

    @Test
    void anObjectionToALineThatIsGoneCanBeAnswered() {
        String line = "follow-up:" + followUp;
        say(line, "wrong", "Opgaven er løst");
        String objection = last("items", line, "id");
        as("sekretariat")
                .contentType("application/json")
                .header(
                        "If-Match",
                        as("sekretariat").get(API + "/follow-ups/" + followUp).header("ETag"))
                .body(Map.of("because", "Løst"))
                .post(API + "/follow-ups/" + followUp + "/take-back")
                .then()
                .statusCode(200);
        newVersion();

        Browser secretary = signedIn();
        String form = address() + "/" + objection + "/svar";
        assertThat(secretary.open(address()).text())
                .contains("En linje, der ikke længere står i mappen", "Opgaven er løst", "action=\"" + form + "\"")
                .doesNotContain("Ring til alle");
        assertThat(secretary
                        .submitForm(form, HostileTexts.form(Map.of("text-" + objection, "Enig")))
                        .text())
                .contains("Svaret nu: ", "Enig");
    }

    @Test
    void anAnswerThatIsRefusedIsShownAgainAndOneAtAStrangeAddressIsNotTaken() {
        say(OTHER_PROJECT, "wrong", "Navnet er et andet");
        String objection = last("items", OTHER_PROJECT, "id");
        Browser secretary = signedIn();
        String form = address() + "/" + objection + "/svar";
        String words = "Alt for langt. " + "æ".repeat(2000);

        Browser.Page refused = secretary.submitForm(form, HostileTexts.form(Map.of("text-" + objection, words)));
        Browser.Page empty = secretary.submitForm(form, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Fejl: Kvittering", "href=\"#felt-text-" + objection, "Skriv højst 2000 tegn", words);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Skriv svaret");

        for (String wrong : List.of(
                "/overdragelse/" + run + "/municipality-840/kvittering/" + objection + "/svar",
                "/overdragelse/" + UUID.randomUUID() + "/" + COUNCIL + "/kvittering/" + objection + "/svar",
                address() + "/" + UUID.randomUUID() + "/svar")) {
            assertThat(secretary
                            .submitForm(wrong, HostileTexts.form(Map.of("text-" + objection, "Forkert sted")))
                            .status())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(last("items", OTHER_PROJECT, "answer")).isNull();
    }

    @Test
    void whatWasTypedAndNotSentIsComparedAndTakenUpAlsoInANewVersion() {
        Browser secretary = signedIn();
        String shown = secretary.open(address()).text();
        String line = shown.replaceFirst("(?s).*?name=\"svar-([0-9a-f]{16})\".*", "$1");
        assertThat(shown).contains("data-draft=\"/moeder/kladde\"");

        Browser.Page kept = secretary.submitJson("/moeder/kladde", """
                {"form": "%1$s", "fields": {"svar-%2$s": ["wrong"], "hvad-%2$s": ["Skrevet i kladden"], "how": ["Opkald"]}}""".formatted(address(), line));
        assertThat(kept.status()).as(kept.text()).isEqualTo(204);
        assertThat(secretary.open(address()).text())
                .contains("Du har en kladde fra", "I kladden: Det er forkert", "I kladden: Skrevet i kladden")
                .contains("I kladden: Opkald")
                .doesNotContain("\nSkrevet i kladden</textarea>");

        Browser.Page taken = secretary.submitForm(
                "/moeder/kladde/brug", HostileTexts.form(Map.of("form", address(), "tilbage", address())));
        assertThat(taken.text())
                .contains("Din kladde fra", "\nSkrevet i kladden</textarea>", "value=\"Opkald\"")
                .contains("<option value=\"wrong\" selected>")
                .doesNotContain("I kladden:");

        newVersion();
        String now = secretary.open(address()).text();
        assertThat(now).contains("\nSkrevet i kladden</textarea>");
        Browser.Page sent = secretary.submitForm(
                address(),
                HostileTexts.form(Map.of(
                        "svar-" + line,
                        "wrong",
                        "hvad-" + line,
                        "Skrevet i kladden",
                        "how",
                        "Opkald",
                        "cameOn",
                        DanishDates.format(TODAY),
                        "udgave",
                        field(now, "udgave"),
                        "aftryk",
                        field(now, "aftryk"))));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.text()).contains("Gemt: 1 indsigelse.").doesNotContain("kladde fra", "value=\"Opkald\"");
    }

    @Test
    void anAnswerHasADraftOfItsOwn() {
        say(OTHER_PROJECT, "wrong", "Perioden er en anden");
        String objection = last("items", OTHER_PROJECT, "id");
        String form = address() + "/" + objection + "/svar";
        Browser secretary = signedIn();

        secretary.submitJson("/moeder/kladde", """
                {"form": "%s", "fields": {"text-%s": ["Et halvt svar"]}}""".formatted(form, objection));

        assertThat(secretary.open(address()).text()).contains("Du har en kladde fra", "I kladden: Et halvt svar");
        assertThat(secretary
                        .submitForm(form, HostileTexts.form(Map.of("text-" + objection, "Et helt svar")))
                        .text())
                .doesNotContain("kladde fra", "Et halvt svar");
    }

    @Test
    void wordsOnALineThatIsNotCalledWrongAreNotLost() {
        Browser secretary = signedIn();
        String shown = secretary.open(address()).text();
        String line = shown.replaceFirst("(?s).*?name=\"svar-([0-9a-f]{16})\".*", "$1");

        Browser.Page refused = secretary.submitForm(
                address(),
                HostileTexts.form(Map.of(
                        "svar-" + line,
                        "received",
                        "hvad-" + line,
                        "Men beløbet er et andet",
                        "how",
                        "Mail",
                        "cameOn",
                        DanishDates.format(TODAY),
                        "udgave",
                        field(shown, "udgave"),
                        "aftryk",
                        field(shown, "aftryk"))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains("Vælg Det er forkert, eller slet det, du skrev om linjen", "Men beløbet er et andet");
    }

    private void newVersion() {
        int before = version();
        sequence++;
        handovers.funds(run, CLUSTER, sequence, String.valueOf(sequence));
        await().atMost(SOON).until(() -> version() > before);
    }

    private static int version() {
        return Handovers.run(run).getInt("dossiers.find { it.receiver == '%s' }.version".formatted(COUNCIL));
    }

    private static String address() {
        return "/overdragelse/" + run + "/" + COUNCIL + "/kvittering";
    }

    /** The secretariat registers it on behalf of the council, of which there is no user. */
    private static void say(String line, String verdict, @Nullable String remark) {
        Map<String, Object> said = new HashMap<>(Map.of("line", line, "verdict", verdict));
        if (remark != null) {
            said.put("remark", remark);
        }
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of(
                        "version",
                        version(),
                        "lines",
                        List.of(said),
                        "onBehalf",
                        Map.of("how", "mail", "cameOn", TODAY.toString())))
                .post(API + "/handover-receipts/" + run + "/" + COUNCIL)
                .then()
                .statusCode(200);
    }

    private static Response answer(String receipt, String text) {
        return as("sekretariat")
                .contentType("application/json")
                .body(Map.of("text", text))
                .post(API + "/handover-receipts/lines/" + receipt + "/answers");
    }

    private static JsonPath receipts() {
        return as("sekretariat")
                .get(API + "/handover-receipts/" + run + "/" + COUNCIL)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String last(String list, String line, String field) {
        return receipts().getString("%s.find { it.line == '%s' }.%s".formatted(list, line, field));
    }

    private static String field(String page, String name) {
        return page.replaceFirst("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    private Browser signedIn() {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", "sekretariat");
        return browser;
    }
}

package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.handover.part.FileWritten;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import dk.sundhedsklynge.platform.testing.Topics;
import dk.sundhedsklynge.platform.text.Sha256;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
        String agreement = agreement(cluster);
        String postponed = postponed(cluster);
        UUID document = document(cluster, "Referat til rådet.txt");
        UUID other = document(cluster, "Referat ikke kvitteret.txt");
        handovers.made(cluster, "450000.10");
        Handovers.decide(cluster, Map.of("silenceCounts", false), "2026-12-31")
                .then()
                .statusCode(422)
                .body("errors.message", hasItem(containsString("har ikke svaret. Vent på svar")));
        Handovers.decide(cluster, Map.of("body", cluster + ":fagligt"), "2026-12-31")
                .then()
                .statusCode(422)
                .body("errors.message", hasItem(containsString("besluttes af politisk niveau")));
        Handovers.decide(cluster, Map.of(), "2027-01-02")
                .then()
                .statusCode(422)
                .body("errors.message", hasItem(containsString("til og med 31. december 2026 ifølge loven")));
        Handovers.decide(cluster, Map.of("answers", List.of()), "2026-12-31")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("answers"));

        String run = Handovers.carriedOut(cluster, "2026-12-31");
        Handovers.decide(cluster, Map.of(), "2026-12-31")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/carried-out"));
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

        theDecisionIsTold(run);
        theDecisionAndTheLettersAreAttached(cluster, run);
        assertThat(page("raad-sydvestjylland", "/overdragelse/" + run + "/" + COUNCIL))
                .as("the printed head names the cluster that the page is about")
                .contains("<strong>Klynge</strong>, Sundhedsklynge Sydvestjylland: ");
        assertThat(page("raad-sydvestjylland", "/opgaver"))
                .contains("Kvittér for mappen til Sundhedsråd Sydvestjylland", "Ikke kvitteret");
        assertThat(page("raad-sydvestjylland", "/"))
                .contains("Mapper til sundhedsråd", "/overdragelse/" + run + "/" + COUNCIL + "/kvittering")
                .contains("Kvittér for mappen til Sundhedsråd Sydvestjylland: " + unanswered(run) + " mangler svar")
                .contains("Skæring 31. december 2026", "Sene fakturaer til 28. februar 2027")
                .as("how much the dossier lacks, and what another cluster has not handed over")
                .contains("i mappen til Sundhedsråd Sydvestjylland, kørsel", "Sundhedsklynge Lillebælt")
                .doesNotContain("ikke adgang", "indlæst et referat endnu");
        JsonPath dossier = dossier("raad-sydvestjylland", run);
        assertThat(dossier.getList("dossier.projects.name", String.class))
                .as("the successor sees its dossier whole")
                .contains("Middelfartprojektet", "Lukket leverandør");
        as("raad-sydvestjylland").get(API + "/documents/" + document).then().statusCode(404);
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
                                        Map.of("line", "follow-up:" + followUp, "verdict", "received"),
                                        Map.of("line", "agreement:" + agreement, "verdict", "received"),
                                        Map.of("line", "postponed:" + postponed, "verdict", "received"),
                                        Map.of("line", "document:" + document, "verdict", "received"))))
                .then()
                .statusCode(200)
                .body("lines", equalTo(5));
        assertThat(page("raad-sydvestjylland", "/moeder/dokumenter"))
                .contains("Referat til rådet.txt")
                .doesNotContain("Referat ikke kvitteret.txt");
        as("raad-sydvestjylland").get(API + "/documents/" + document).then().statusCode(200);
        as("raad-sydvestjylland").get(API + "/documents/" + other).then().statusCode(404);
        assertThat(dossier.getString(
                        "dossier.texts.find { it.key == 'follow-up:%s' }.facts.find { it.label == 'Ansvarlig' }.value"
                                .formatted(followUp)))
                .isEqualTo("Esbjerg Kommune");
        assertThat(dossier.getString(
                        "dossier.texts.find { it.key == 'agreement:%s' }.facts.find { it.label == 'Parter' }.value"
                                .formatted(agreement)))
                .isEqualTo("Fanø Kommune og Varde Kommune");
        String receipt = receipts(run).getString("items.find { it.verdict == 'wrong' }.id");
        as("raad-sydvestjylland")
                .contentType("application/json")
                .body(Map.of("text", "Rettes selv"))
                .post(API + "/handover-receipts/lines/" + receipt + "/answers")
                .then()
                .statusCode(403)
                .body("detail", containsString("Kun klyngens sekretariat svarer på en indsigelse"));
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("text", "Rettes i morgen"))
                .post(API + "/handover-receipts/lines/" + receipt + "/answers")
                .then()
                .statusCode(200);
        assertThat(receipts(run).getString("items.find { it.verdict == 'wrong' }.answer"))
                .isEqualTo("Rettes i morgen");
        assertThat(taken("select text, party, due, due_text, state, source_note from follow_up"))
                .as("all that the line says")
                .isEqualTo("Fælles vejledning om fald, 561, 2026-12-01, når vejledningen er trykt, TO_BE_CLARIFIED,"
                        + " Overtaget fra Sundhedsklynge Sydvestjylland, mappe udgave 1. Kilde: Mail fra FSN");
        assertThat(taken("select title, parties, others, valid_from, valid_until, binds, source_note from agreement"))
                .isEqualTo(
                        "Transport til træning, {563,573}, Færgen, 2026-01-01, 2027-12-31, Varde kører hver tirsdag.,"
                                + " Overtaget fra Sundhedsklynge Sydvestjylland, mappe udgave 1. Projekt: Fælles kørsel. Kilde: Underskrevet 12-12-2025");
        assertThat(taken("select title, awaits, until, source_note from postponed_item"))
                .isEqualTo("Nærhospitaler, Regionens plan, 2027-03-01, Overtaget fra Sundhedsklynge Sydvestjylland,"
                        + " mappe udgave 1. Tages op af: Politisk niveau i Sundhedsklynge Sydvestjylland");

        assertThat(page("raad-sydvestjylland", "/overdragelse/" + run + "/" + COUNCIL + "/kvittering"))
                .contains("action=\"/overdragelse/" + run + "/" + COUNCIL + "/kvittering\"")
                .contains("Slutdatoen mangler", "Rettes i morgen", "ikke besvaret")
                .contains("Modtaget betyder, at rådet fører det videre.");
        assertThat(page(
                        "raad-sydvestjylland",
                        "/overdragelse/" + run + "/" + COUNCIL + "/panel/projekt/" + Handovers.PROJECT))
                .as("what the dossier says of the project's money, for its page with the council")
                .contains("/overdragelse/" + run + "/" + COUNCIL + "#projekter");
        assertThat(page("raad-sydvestjylland", "/opgaver"))
                .as("until every line is answered")
                .contains("Kvittér for mappen til Sundhedsråd Sydvestjylland: " + unanswered(run) + " mangler svar");
        handovers.funds(run, cluster, 2, "451000.10");
        await().atMost(SOON).until(() -> Handovers.run(run).getInt("run.version") == 2);
        assertThat(page("raad-sydvestjylland", "/overdragelse")).contains("Mapper til sundhedsråd", "ny udgave");
        for (String where : List.of("/", "/opgaver")) {
            assertThat(page("raad-sydvestjylland", where))
                    .contains("Kvittér for udgave 2 af mappen til Sundhedsråd Sydvestjylland: " + unanswered(run)
                            + " mangler svar");
        }

        Map<String, ?> word = Map.of("lines", List.of(Map.of("line", wrong, "verdict", "received")));
        say("raad-sydvestjylland", run, 1, word)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/newer-version"))
                .body("title", equalTo("Udgave 2 er kommet"))
                .body("errors.message", hasItem(containsString("450.000,10 bliver til 451.000,10")));
        say("raad-sydvestjylland", run, 7, word).then().statusCode(422);
        aFormOfAnEarlierVersionIsShownAgain(run);
        for (int times = 0; times < 2; times++) {
            say("raad-sydvestjylland", run, 2, word).then().statusCode(200);
        }
        assertThat(receipts(run).getString("earlier.find { it.verdict == 'wrong' }.answer"))
                .as("an objection and its answer stay")
                .isEqualTo("Rettes i morgen");
        assertThat(page("raad-sydvestjylland", "/overdragelse/" + run + "/" + COUNCIL + "/kvittering"))
                .contains("Det er forkert: Slutdatoen mangler", "Klyngens svar: Rettes i morgen");
        eachLineSaysWhatTheDossierSays(run);
        assertThat(page("sekretariat", "/overdragelse/" + run + "/sammenlign?udgave=1"))
                .contains("udgave 2 mod udgave 1", "<del>450.000,10</del> <ins>451.000,10</ins>");
        assertThat(page("raad-sydvestjylland", "/overdragelse/" + run + "/" + COUNCIL + "/sammenlign?udgave=1"))
                .as("the receiver sees what is different in its own dossier")
                .contains("udgave 2 mod udgave 1", "451.000,10");
        anAnswerGivenMeanwhileIsTold(run, wrong);
        for (String day : List.of(
                LocalDate.now(DanishDates.ZONE).minusDays(2).toString(),
                LocalDate.now(DanishDates.ZONE).plusDays(2).toString())) {
            say(
                            "sekretariat",
                            run,
                            2,
                            Map.of(
                                    "lines",
                                    List.of(Map.of("line", wrong, "verdict", "received")),
                                    "onBehalf",
                                    Map.of("how", "mail", "cameOn", day)))
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("onBehalf.cameOn"));
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
        filesOfNotesAreInThePackagesOfThoseWhoSeeClosedItems(cluster, run);
    }

    /** The first comes in two pieces, the last one first and the first one twice; the second is of a closed note, and wrong at first. */
    private void filesOfNotesAreInThePackagesOfThoseWhoSeeClosedItems(String cluster, String run) throws IOException {
        byte[] invoice = "Faktura F-1001 fra Eksempel ApS".getBytes(StandardCharsets.UTF_8);
        byte[] closed = "Lukket kontrakt".getBytes(StandardCharsets.UTF_8);
        String note = noteWith("Bilag 7", "Faktura F-1001.pdf", invoice);
        sendFile(cluster, invoice, 1, 2, 2, Arrays.copyOfRange(invoice, 10, invoice.length));
        handovers.funds(
                run,
                cluster,
                3,
                "451000.10",
                "[%s]".formatted(note),
                "[%s, %s]".formatted(note, noteWith("Bilag 8", "lukket kontrakt.txt", closed)));
        await().atMost(SOON).until(() -> Handovers.run(run).getInt("run.version") == 3);
        String ofRun = "/handover-runs/" + run + "/package";
        assertThat(text(packed("sekretariat", ofRun).get("index.json")))
                .contains("Faktura F-1001.pdf", "Filen er på vej fra Midler");
        assertThat(read(page("sekretariat", "/overdragelse/" + run)))
                .contains("Vedhæftet i Midler 0 af 2 filer er kommet, resten er på vej");

        for (int times = 0; times < 2; times++) {
            sendFile(cluster, invoice, 1, 1, 2, Arrays.copyOfRange(invoice, 0, 10));
        }
        sendFile(cluster, closed, 1, 1, 1, "En anden fil".getBytes(StandardCharsets.UTF_8));
        await().atMost(SOON).untilAsserted(() -> assertThat(database.list(
                        "select reason from dead_letter where type = 'funds.handover-file-written.v1' and key = ?",
                        row -> row.getString(1),
                        cluster))
                .singleElement()
                .asString()
                .startsWith("En fil fra Midler er ikke den, som dens fingeraftryk siger"));
        assertThat(read(page("sekretariat", "/overdragelse/" + run)))
                .contains("Vedhæftet i Midler 1 af 2 filer er kommet");
        for (int times = 2; times < 4; times++) {
            sendFile(cluster, closed, times, 1, 1, closed);
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(read(page("sekretariat", "/overdragelse/" + run)))
                .contains("Vedhæftet i Midler 2 filer, alle er kommet"));
        assertThat(database.list(
                        "select 1 from handover_file_piece where cooperation = ?", row -> row.getInt(1), cluster))
                .isEmpty();

        String ofReceiver = "/handover-runs/" + run + "/dossiers/" + COUNCIL + "/package";
        for (Map<String, byte[]> whole :
                List.of(packed("sekretariat", ofRun), packed("raad-sydvestjylland", ofReceiver))) {
            assertThat(whole.get("bilag/faktura-f-1001.pdf")).isEqualTo(invoice);
            assertThat(whole.get("bilag/lukket-kontrakt.txt")).isEqualTo(closed);
            assertThat(text(whole.get("index.json")))
                    .contains("Bilag 7: Faktura F-1001.pdf", Sha256.of(invoice))
                    .doesNotContain("på vej");
        }
        Map<String, byte[]> open = packed("drift", ofRun);
        assertThat(open.keySet()).noneMatch(it -> it.startsWith("bilag/"));
        assertThat(text(open.get("index.json")))
                .contains("Faktura F-1001.pdf", "Filen ligger i Midler ved notatet »Bilag 7«")
                .doesNotContain("lukket kontrakt", "Bilag 8", Sha256.of(closed), "på vej");
        assertThat(page("drift", "/overdragelse/" + run)).doesNotContain("Vedhæftet i Midler");
        as("raad-sydvestjylland")
                .contentType("application/zip")
                .body(Packages.ofAnotherInstallation(as("raad-sydvestjylland")
                        .accept("application/zip")
                        .get(API + ofReceiver)
                        .asByteArray()))
                .post(API + "/handover-imports")
                .then()
                .statusCode(200);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** An anchor of funds. */
    private static String noteWith(String reference, String file, byte[] content) {
        return """
                {"document": null, "meeting": null, "item": null, "decision": null, "line": null, "note": "%s", "paper": {
                 "reference": "%s", "file": null, "row": null, "attachments": [{"name": "%s", "sha256": "%s"}]}}""".formatted(UUID.randomUUID(), reference, file, Sha256.of(content));
    }

    private void sendFile(String cluster, byte[] file, int sequence, int piece, int pieces, byte[] content) {
        topics.send("funds", cluster, FileWritten.TYPE, "handover-file:" + Sha256.of(file), """
                {"cooperation": "%s", "sha256": "%s", "sequence": %d, "size": %d, "piece": %d, "pieces": %d, "content": "%s"}""".formatted(
                        cluster,
                        Sha256.of(file),
                        sequence,
                        file.length,
                        piece,
                        pieces,
                        Base64.getEncoder().encodeToString(content)));
    }

    private void eachLineSaysWhatTheDossierSays(String run) {
        String address = "/overdragelse/" + run + "/" + COUNCIL + "/kvittering";
        assertThat(read(page("raad-sydvestjylland", address)))
                .contains("Modtaget 300.000,00 kr."
                        + " Disponeret 100.000,25 kr. Anvendt 20.000,00 kr. Ikke disponeret 199.999,75 kr.")
                .contains("Ejer Esbjerg Kommune Deltagere ikke oplyst Start 1. oktober 2022 Slut ikke oplyst")
                .contains("Parter Fanø Kommune og Varde Kommune", "Ansvarlig Esbjerg Kommune");
        assertThat(page("sekretariat", address)).contains("href=\"/projekter/" + Handovers.PROJECT + "\"");
    }

    /** The words of a page. */
    private static String read(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("[ \\r\\n]+", " ");
    }

    private void theDecisionIsTold(String run) {
        String ofRun = "/overdragelse/" + run;
        for (String page : List.of(
                page("sekretariat", ofRun),
                page("sekretariat", ofRun + "/" + COUNCIL),
                page("raad-sydvestjylland", ofRun + "/" + COUNCIL))) {
            assertThat(read(page))
                    .contains("Besluttet af Politisk niveau", "Hvordan Ved skriftlig godkendelse", "Sagsnummer 26/4711")
                    .contains(
                            "Svar fra Regionen Godkendt, mail, " + DanishDates.inWords(LocalDate.now(DanishDates.ZONE)))
                    .contains("Svar fra Esbjerg Kommune Intet svar; tavshed tæller som godkendelse")
                    .containsPattern("Fører afviklingen videre Line ");
        }
    }

    /** The decision and the letters are kept as they came, for those who see closed items, and nobody learns of them otherwise. */
    private void theDecisionAndTheLettersAreAttached(String cluster, String run) throws IOException {
        String files = API + "/handovers/" + cluster + "/decision-files";
        byte[] letter = "From: region@eksempel.invalid\r\n\r\nVi godkender.".getBytes(StandardCharsets.UTF_8);
        String id = attach("sekretariat", files + "?name=svar.eml&answer_of=Regionen", letter)
                .statusCode(201)
                .body("answerOf", equalTo("Regionen"))
                .body("sha256", equalTo(Sha256.of(letter)))
                .extract()
                .path("id");
        attach("sekretariat", files + "?name=svar.eml&answer_of=Ingen", letter)
                .statusCode(400)
                .body("errors.field", contains("answer_of"))
                .body("detail", containsString("Regionen"));
        attach("sekretariat", files + "?name=svar.eml&answer_of=Esbjerg%20Kommune", letter)
                .statusCode(400);
        attach("sekretariat", files + "?name=program.exe", letter).statusCode(415);
        attach("sekretariat", files + "?name=svar.pdf", letter).statusCode(415);
        attach("sekretariat", files + "?name=svar.eml", new byte[8 * 1024 * 1024 + 1])
                .statusCode(413);
        attach("laeser", files + "?name=svar.eml", letter).statusCode(404);
        attach("revisor", files + "?name=svar.eml", letter).statusCode(403);
        as("laeser").get(files).then().statusCode(404);
        as("raad-sydvestjylland").get(files).then().statusCode(404);
        as("raad-sydvestjylland").get(files + "/" + id).then().statusCode(404);

        String page = "/overdragelse/" + run + "/udfoer";
        Browser browser = new Browser(site, RestAssured.port);
        assertThat(browser.signIn(page, "sekretariat").text())
                .contains("Beslutningens filer", "Svar fra Regionen", "svar.eml", Sha256.of(letter));
        assertThat(browser.upload(page + "/filer", "", "", Map.of("hvad", "")).text())
                .contains("Vælg den fil, der skal vedhæftes", "href=\"#felt-fil\"");
        assertThat(browser.upload(page + "/filer", "beslutning.csv", "Besluttet;ja", Map.of("hvad", ""))
                        .text())
                .contains("beslutning.csv", "light\">Beslutningen, 0,");
        as("revisor").get(files).then().statusCode(200).body("items.name", contains("svar.eml", "beslutning.csv"));
        assertThat(browser.download(page + "/filer/" + id)).isEqualTo(letter);

        assertThat(packed("sekretariat", "/handover-runs/" + run + "/package"))
                .containsKeys("beslutning/svar-fra-regionen-svar.eml", "beslutning/beslutningen-beslutning.csv");
        assertThat(packed("raad-sydvestjylland", "/handover-runs/" + run + "/dossiers/" + COUNCIL + "/package")
                        .keySet())
                .noneMatch(it -> it.startsWith("beslutning/"));
        assertThat(read(page("sekretariat", "/overdragelse/" + run)))
                .contains("Fil: Svar fra Regionen svar.eml, SHA-256 " + Sha256.of(letter));
    }

    private static ValidatableResponse attach(String user, String address, byte[] content) {
        return as(user).contentType("application/octet-stream")
                .body(content)
                .post(address)
                .then();
    }

    /** The files in a filing package, by their paths. */
    private static Map<String, byte[]> packed(String user, String address) throws IOException {
        byte[] zip = as(user).accept("application/zip").get(API + address).asByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry it = entries.getNextEntry(); it != null; it = entries.getNextEntry()) {
                files.put(it.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private void aFormOfAnEarlierVersionIsShownAgain(String run) {
        String address = "/overdragelse/" + run + "/" + COUNCIL + "/kvittering";
        Browser browser = new Browser(site, RestAssured.port);
        String field = browser.signIn(address, "raad-sydvestjylland")
                .text()
                .replaceFirst("(?s).*name=\"svar-([0-9a-f]+)\".*", "$1");

        Browser.Page refused = browser.submit(
                address, "udgave=1&svar-" + field + "=wrong&hvad-" + field + "=Skrevet+f%C3%B8r+udgave+2");
        assertThat(refused.text())
                .contains("Udgave 2 er kommet", "450.000,10 bliver til 451.000,10", "Skrevet før udgave 2")
                .contains("name=\"udgave\" value=\"2\"");
    }

    @Test
    void whoKeepsTheSuiteRunningReadsWhatIsOpenAndNoMore() {
        String cluster = "syddanmark-fyn";
        String council = "council-sundhedsraad-fyn";
        database.update(
                "update document set closed = true where id = ?", document(cluster, "Valg af leverandør, lukket.docx"));
        Handovers odense = new Handovers("461", "Odense");
        odense.made(cluster, "450000.10");
        String run = Handovers.carriedOut(cluster, "2026-12-31");
        odense.funds(run, cluster, 1, "450000.10");
        odense.projects(run, cluster, 1);
        await().atMost(SOON).until(() -> Handovers.run(run).getInt("run.version") == 1);
        String closed = "project:" + Handovers.CLOSED_PROJECT;
        String receipts = API + "/handover-receipts/" + run + "/" + council;
        Map<String, ?> behalf =
                Map.of("how", "mail", "cameOn", LocalDate.now(DanishDates.ZONE).toString());
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of(
                        "version",
                        1,
                        "onBehalf",
                        behalf,
                        "lines",
                        List.of(
                                Map.of("line", closed, "verdict", "wrong", "remark", "Lukket bemærkning"),
                                Map.of("line", "project:" + Handovers.PROJECT, "verdict", "received"))))
                .post(receipts)
                .then()
                .statusCode(200);
        as("sekretariat").get(receipts).then().body("items.line", hasItem(closed));

        assertThat(as("drift").get(receipts).then().statusCode(200).extract().asString())
                .contains(Handovers.PROJECT.toString())
                .doesNotContain(Handovers.CLOSED_PROJECT.toString(), "Lukket bemærkning");
        assertThat(as("drift")
                        .get(RUNS + "/" + run + "/dossiers/" + council)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Middelfartprojektet", "Referat med lukkede punkter")
                .doesNotContain("Lukket leverandør", "Valg af leverandør");
        assertThat(as("sekretariat")
                        .get(RUNS + "/" + run + "/dossiers/" + council)
                        .asString())
                .contains("Valg af leverandør, lukket.docx");
        String open = page("drift", "/overdragelse/" + run + "/" + council + "/kvittering");
        assertThat(open).doesNotContain("Lukket leverandør", "Lukket bemærkning");
        assertThat(page("drift", "/overdragelse"))
                .contains(open.replaceFirst("(?s).*<span>([0-9]+ linjer mangler svar)</span>.*", "$1"));
        as("sekretariat")
                .contentType("application/json")
                .body("{\"version\":1,\"lines\":[null]}")
                .post(receipts)
                .then()
                .statusCode(400)
                .body("errors.message", hasItem("Send linjen"));
    }

    @Test
    void behindTheCutOffNothingNewBegins() {
        String cluster = "midtjylland-horsensklyngen";
        String planned = plan(
                        cluster, LocalDate.now(DanishDates.ZONE).plusDays(30).toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        handovers.made(cluster, "1");
        Handovers.carriedOut(
                cluster, LocalDate.now(DanishDates.ZONE).minusDays(1).toString());

        plan(cluster, LocalDate.now(DanishDates.ZONE).plusDays(30).toString())
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
        nothingIsAgreedOrPostponedBehindTheCutOff(cluster);
        whatIsBegunIsAskedForItsDay(cluster);
        Map<String, ?> longer = Map.of("until", "2027-03-31", "because", "To fakturaer er på vej");
        as("sekretariat")
                .contentType("application/json")
                .body(longer)
                .put(API + "/handovers/" + cluster + "/late-invoices")
                .then()
                .statusCode(204);
        as("sekretariat")
                .get(API + "/cooperations/" + cluster)
                .then()
                .body("windingUp.lateInvoicesUntil", equalTo("2027-03-31"));
        assertThat(topics.about("register", "cooperation:" + cluster))
                .anySatisfy(event -> assertThat(event.body().getString("windingUp.lateInvoicesUntil"))
                        .isEqualTo("2027-03-31"));
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("until", "2020-01-01", "because", "x"))
                .put(API + "/handovers/" + cluster + "/late-invoices")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("until"));
        UUID before = Site.decision(cluster, Site.ownDay(), "open");
        Site.effect(before, "register", Map.of("name", "Besluttet i tide"));
        as("sekretariat")
                .noContentType()
                .post(API + "/handovers/" + cluster + "/archive")
                .then()
                .statusCode(409)
                .body("detail", containsString("Den kan arkiveres efter 31. marts 2027, når dette er i orden"))
                .body("detail", containsString("Sene fakturaer tages til og med 31. marts 2027"));
        String run = as("sekretariat")
                .get(RUNS + "?cooperation=" + cluster)
                .then()
                .extract()
                .path("items[0].id");
        assertThat(page("sekretariat", "/overdragelse/" + run + "/udfoer"))
                .contains("Før klyngen kan arkiveres", "href=\"/overdragelse/" + run + "\"", "/midler/afvigelser");
        assertThat(page("sekretariat", "/overdragelse/" + run + "?udfoert=ja"))
                .contains("Overdragelsen er udført.", "Afvikling og arkiv");
    }

    private static void nothingIsAgreedOrPostponedBehindTheCutOff(String cluster) {
        String late = LocalDate.now(DanishDates.ZONE).plusDays(1).toString();
        String before = LocalDate.now(DanishDates.ZONE).minusDays(20).toString();
        String source = Site.meeting(cluster, Site.ownDay(), "open").getString("items[0].id");
        agree(cluster, Map.of("from", late, "note", "Mail"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wound-up"))
                .body("detail", containsString("opfølgninger og rettelser kan stadig føres"));
        agree(cluster, Map.of("from", before, "note", "Mail")).then().statusCode(201);
        agree(cluster, Map.of("from", late, "item", source)).then().statusCode(201);
        postpone(cluster, Map.of("until", late)).then().statusCode(409).body("type", equalTo("/problems/wound-up"));
        postpone(cluster, Map.of("until", before)).then().statusCode(201);
    }

    /** Nobody can tell it from a new one. */
    private void whatIsBegunIsAskedForItsDay(String cluster) {
        agree(cluster, Map.of("note", "Mail")).then().statusCode(422).body("errors.field", contains("from"));
        postpone(cluster, Map.of("awaits", "Regionens plan"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("until"));
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/opgaver", "sekretariat");
        Browser.Page agreement = browser.submit(
                "/opgaver/aftaler/ny",
                HostileTexts.form(Map.of(
                        "klynge", cluster, "titel", "Typet", "andre", "Færgen", "binder", "Sejler", "kilde", "Brev")));
        assertThat(agreement.status()).isEqualTo(400);
        assertThat(agreement.text())
                .contains("href=\"#felt-fra\"", "Skriv den dag, aftalen gælder fra", "value=\"Typet\"");
        Browser.Page postponed = browser.submit(
                "/opgaver/udsatte/ny",
                HostileTexts.form(Map.of(
                        "klynge",
                        cluster,
                        "titel",
                        "Typet",
                        "venter",
                        "Svar",
                        "kilde",
                        "Brev",
                        "tilstand",
                        "waiting")));
        assertThat(postponed.text()).contains("href=\"#felt-til\"", "Skriv den dag, punktet er udsat til");
    }

    private static Response agree(String cluster, Map<String, ?> said) {
        Map<String, Object> all = new HashMap<>(said);
        all.putAll(Map.of("cooperation", cluster, "title", "Aftale", "others", "Færgen", "binds", "Sejler"));
        return as("sekretariat").contentType("application/json").body(all).post(API + "/agreements");
    }

    private static Response postpone(String cluster, Map<String, ?> said) {
        Map<String, Object> all = new HashMap<>(said);
        all.putAll(Map.of("cooperation", cluster, "title", "Punkt", "note", "Mail"));
        return as("sekretariat").contentType("application/json").body(all).post(API + "/postponed-items");
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

        Browser.Page answered = browser.submit(
                "/overdragelse/" + run + "/udfoer",
                "form=written&decidedOn=01-11-2026&caseNumber=26%2F77&forstaaet=ja&cutOff=02-01-2027&body=" + cluster
                        + ":fagligt&svar-730=ja&hvordan-707=mail&svar-710=nej&hvordan-710=mail&dag-710=20-11-2026");
        assertThat(answered.text())
                .as("all that is wrong, at once")
                .contains(
                        "Skriv, hvordan svaret fra Randers Kommune kom",
                        "Skriv, hvornår svaret fra Randers Kommune kom",
                        "Favrskov Kommune har ikke godkendt",
                        "Svaret fra Favrskov Kommune skal være kommet senest",
                        "Vælg, hvad Norddjurs Kommune svarede",
                        "besluttes af politisk niveau",
                        "til og med 31. december 2026 ifølge loven",
                        "Vælg mindst én person");
    }

    private String followUp(String cluster, String text, String party) {
        return database.find("""
                        insert into follow_up (id, cooperation, access, text, party, due, due_text, state, source_note, entered_by,
                            entered_at)
                        values (gen_random_uuid(), ?, 'OPEN', ?, ?, '2026-12-01', 'når vejledningen er trykt', 'TO_BE_CLARIFIED',
                            'Mail fra FSN', 'test', now()) returning id""", row -> row.getString("id"), cluster, text, party)
                .orElseThrow();
    }

    private String agreement(String cluster) {
        return database.find("""
                        with p as (
                            insert into project_headline (id, cooperation, sequence, name, phase, access)
                            values (gen_random_uuid(), ?, 1, 'Fælles kørsel', 'started', 'OPEN') returning id)
                        insert into agreement (id, cooperation, title, parties, others, valid_from, valid_until, binds, access,
                            source_note, entered_by, project)
                        select gen_random_uuid(), ?, 'Transport til træning', '{563,573}', 'Færgen', '2026-01-01', '2027-12-31',
                            'Varde kører hver tirsdag.', 'OPEN', 'Underskrevet 12-12-2025', 'test', p.id from p returning id""", row -> row.getString("id"), cluster, cluster).orElseThrow();
    }

    private String postponed(String cluster) {
        return database.find("""
                        insert into postponed_item (id, cooperation, title, awaits, until, body, state, access, entered_by)
                        values (gen_random_uuid(), ?, 'Nærhospitaler', 'Regionens plan', '2027-03-01', ?, 'WAITING', 'OPEN', 'test')
                        returning id""", row -> row.getString("id"), cluster, cluster + ":politisk")
                .orElseThrow();
    }

    /** What the council has now, column by column. */
    private String taken(String select) {
        return database.find(select + " where cooperation = 'sundhedsraad-sydvestjylland'", row -> {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.add(row.getString(i));
                    }
                    return String.join(", ", values);
                })
                .orElseThrow();
    }

    private static Response plan(String cluster, String date) {
        return as("sekretariat")
                .contentType("application/json")
                .body(Map.of("body", cluster + ":politisk", "details", Planning.details(date)))
                .post(API + "/planned-meetings");
    }

    private static JsonPath dossier(String user, String run) {
        return as(user).get(RUNS + "/" + run + "/dossiers/" + COUNCIL)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void anAnswerGivenMeanwhileIsTold(String run, String line) {
        say(
                        "raad-sydvestjylland",
                        run,
                        2,
                        Map.of(
                                "answersUntil",
                                "2020-01-01T00:00:00Z",
                                "lines",
                                List.of(Map.of("line", line, "verdict", "received"))))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/answered-meanwhile"))
                .body("errors.message", hasItem(containsString("Svaret imens: »")));
    }

    private static Response say(String user, String run, Map<String, ?> said) {
        return say(user, run, 1, said);
    }

    private static Response say(String user, String run, int version, Map<String, ?> said) {
        Map<String, Object> all = new HashMap<>(said);
        all.put("version", version);
        return as(user).contentType("application/json")
                .body(all)
                .post(API + "/handover-receipts/" + run + "/" + COUNCIL);
    }

    /** What the page of the council's receipts says is not answered. */
    private String unanswered(String run) {
        return page("raad-sydvestjylland", "/overdragelse/" + run + "/" + COUNCIL + "/kvittering")
                .replaceFirst("(?s).*<span>([0-9]+ linjer) mangler svar</span>.*", "$1");
    }

    private static JsonPath receipts(String run) {
        return as("raad-sydvestjylland")
                .get(API + "/handover-receipts/" + run + "/" + COUNCIL)
                .jsonPath();
    }

    /** As it would have been read, with the bytes of another. */
    private UUID document(String cluster, String name) {
        UUID id = UUID.randomUUID();
        UUID like = Site.upload("sekretariat", "forlaeg.txt", Given.vest("2077"), false)
                .jsonPath()
                .getUUID("id");
        database.update("""
                insert into document (id, sha256, file_name, cooperation, body, meeting_date, version, state, closed, summary,
                    uploaded_by, uploaded_at)
                select ?, ?, ?, ?, ? || ':fagligt', meeting_date, 1, 'CURRENT', false, summary, uploaded_by, uploaded_at
                from document where id = ?""", id, id.toString(), name, cluster, cluster, like);
        database.update(
                "insert into document_content (document, content) select ?, content from document_content where document = ?",
                id,
                like);
        return id;
    }

    private String page(String user, String path) {
        Browser.Page page = new Browser(site, RestAssured.port).signIn(path, user);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }
}

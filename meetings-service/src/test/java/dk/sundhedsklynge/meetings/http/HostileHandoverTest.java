package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.meetings.person.People;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.report.FilingPackage;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody writes is shown as text at each step of a handover and in every format of its dossiers. Who has no part in the
 * handover is refused, also with ids of other runs and receivers.
 */
@QuarkusTest
class HostileHandoverTest {
    private static final String CLUSTER = "nordjylland-nord";
    private static final String OTHER_CLUSTER = "nordjylland-midt";
    private static final String PARTY = "810";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.now(DanishDates.ZONE);

    /** Of a text that is entered, in characters. */
    private static final int LONGEST = 180;

    /** As a text of a document can be. */
    private static final String WITH_HIDDEN = "Aftale om \u202Egnp.exe og u\u200Bsynlig\u200Ft";

    private static final String LINE = "project:" + Handovers.PROJECT;

    /** It is carried out once, for all tests. */
    private static String rehearsal = "";

    private static String run = "";
    private static String receiver = "";
    private static final List<String> ENTERED = new ArrayList<>();

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    Database database;

    private final Handovers handovers = new Handovers(PARTY, "Brønderslev");

    @BeforeEach
    void aHandoverOfHostileTexts() {
        if (run.isEmpty()) {
            texts().forEach(text -> {
                ENTERED.add(text);
                enter(text);
            });
            database.update("""
                    insert into agreement (id, cooperation, title, parties, binds, access, source_note, entered_by)
                    values (gen_random_uuid(), ?, ?, '{810}', ?, 'OPEN', ?, 'test')""", CLUSTER, WITH_HIDDEN, WITH_HIDDEN, WITH_HIDDEN);
            rehearsal = handovers.made(CLUSTER, "1");
            String person = People.person(CLUSTER, "<b>Navn' onmouseover='alert(1)", null);
            formsOfTheDecisionAreHarmless(person);
            tamperedIdsCarryNothingOut(person);
            strangersCarryNothingOut();
            run = carriedOut(person);
            handovers.funds(run, CLUSTER, 1, "1");
            handovers.projects(run, CLUSTER, 1);
            await().atMost(SOON).until(() -> Handovers.run(run).getInt("run.version") == 1);
            receiver = Handovers.run(run).getList("dossiers.receiver", String.class).stream()
                    .filter(it -> it.startsWith("council-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Stream<String> texts() {
        return Stream.concat(HostileTexts.all(), Stream.of("=HYPERLINK(\"https://ondt.example\")"));
    }

    /** As it can be kept by a field of one short line. */
    private static String kept(String text) {
        String one = HostileTexts.words(text);
        return one.substring(0, Math.min(one.length(), LONGEST));
    }

    private static void enter(String hostile) {
        String text = kept(hostile);
        enter("/agreements", Map.of("title", text, "binds", text, "others", text, "parties", List.of(PARTY)), text);
        enter("/follow-ups", Map.of("text", text, "responsible", text), text);
        enter("/postponed-items", Map.of("title", text, "awaits", text), text);
    }

    private static void enter(String path, Map<String, ?> fields, String note) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("cooperation", CLUSTER);
        body.put("note", note);
        as("sekretariat")
                .contentType("application/json")
                .body(body)
                .post(API + path)
                .then()
                .statusCode(201);
    }

    private static String carry() {
        return "/overdragelse/" + rehearsal + "/udfoer";
    }

    private static Map<String, String> decision(String person) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "form", "written",
                "decidedOn", DanishDates.format(TODAY),
                "body", CLUSTER + ":politisk",
                "caseNumber", "26/1",
                "cutOff", "31-12-2026",
                "lateInvoicesUntil", "28-02-2027",
                "persons", person,
                "silenceCounts", "ja"));
        fields.putAll(Map.of("svar-" + PARTY, "ja", "hvordan-" + PARTY, "mail"));
        fields.put("dag-" + PARTY, DanishDates.format(TODAY));
        return fields;
    }

    /** Without the tick that it was read, each is refused and shown again with all that was typed. */
    private void formsOfTheDecisionAreHarmless(String person) {
        Browser browser = signedIn("sekretariat");
        List<String> fields =
                List.of("item", "document", "caseNumber", "hvordan-" + PARTY, "dag-" + PARTY, "decidedOn");
        texts().forEach(text -> HostileTexts.forms(decision(person), fields, text)
                .forEach(form -> {
                    Browser.Page page = browser.submitForm(carry(), form);
                    HostileTexts.assertHarmless(page, text);
                    assertThat(page.status()).as(form).isBetween(400, 499);
                }));
        texts().forEach(text -> HostileTexts.assertHarmless(
                browser.submitForm(carry(), HostileTexts.form(Map.of("trin", "person", "nyPerson", kept(text)))),
                text));
    }

    private void tamperedIdsCarryNothingOut(String person) {
        Browser browser = signedIn("sekretariat");
        String elsewhere = People.person(OTHER_CLUSTER, "En anden " + UUID.randomUUID(), null);
        for (Map.Entry<String, String> one : Map.of(
                        "persons",
                        elsewhere,
                        "document",
                        UUID.randomUUID().toString(),
                        "body",
                        OTHER_CLUSTER + ":politisk")
                .entrySet()) {
            Map<String, String> form = decision(person);
            form.put("forstaaet", "ja");
            form.put(one.getKey(), one.getValue());
            assertThat(browser.submitForm(carry(), HostileTexts.form(form)).status())
                    .as(one.getKey())
                    .isEqualTo(400);
        }
        Map<String, String> form = decision(person);
        form.put("forstaaet", "ja");
        for (String address : List.of(
                "/overdragelse/" + UUID.randomUUID() + "/udfoer",
                "/overdragelse/" + UUID.randomUUID() + "/udfoer/arkiv",
                "/overdragelse/ikke-et-id/udfoer")) {
            assertThat(browser.submitForm(address, HostileTexts.form(form)).status())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(windingUp()).isNull();
    }

    private void strangersCarryNothingOut() {
        Map<String, Integer> strangers =
                Map.of("sekretariat-vest", 404, "laeser", 404, "raad-lillebaelt", 404, "ingen", 404, "revisor", 403);
        strangers.forEach((user, status) -> {
            Browser browser = signedIn(user);
            assertThat(browser.open(carry()).status()).as(user).isEqualTo(status);
            for (String step : List.of("", "/arkiv", "/sene-fakturaer")) {
                assertThat(browser.submitForm(carry() + step, "forstaaet=ja&trin=person&nyPerson=Fremmed")
                                .status())
                        .as(user + step)
                        .isEqualTo(status);
            }
            assertThat(as(user).contentType("application/json")
                            .body(Map.of(
                                    "form",
                                    "meeting",
                                    "decidedOn",
                                    TODAY.toString(),
                                    "body",
                                    CLUSTER + ":politisk",
                                    "caseNumber",
                                    "1"))
                            .post(API + "/handovers/" + CLUSTER)
                            .statusCode())
                    .as(user)
                    .isEqualTo(status);
        });
        assertThat(windingUp()).isNull();
    }

    private static @Nullable String windingUp() {
        return as("sekretariat").get(API + "/cooperations/" + CLUSTER).path("windingUp.cutOff");
    }

    private String carriedOut(String person) {
        Map<String, String> form = decision(person);
        form.putAll(Map.of("forstaaet", "ja", "caseNumber", "<script>alert(1)</script> =1+1"));
        form.put("hvordan-" + PARTY, "\"><img src=x onerror=alert(1)>");
        Browser browser = signedIn("sekretariat");
        Browser.Page done = browser.submitForm(carry(), HostileTexts.form(form));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.text()).contains("Overdragelsen er udført.");
        HostileTexts.assertHarmless(done, "the decision");
        String carried = done.address().replaceFirst("(?s).*/overdragelse/([0-9a-f-]{36}).*", "$1");
        HostileTexts.assertHarmless(browser.open("/overdragelse/" + carried + "/udfoer"), "the decision");
        assertThat(browser.submitForm(carry(), HostileTexts.form(form)).status())
                .as("once")
                .isEqualTo(409);
        return carried;
    }

    private static String dossier() {
        return "/overdragelse/" + run + "/" + receiver;
    }

    private static String receiptsApi() {
        return API + "/handover-receipts/" + run + "/" + receiver;
    }

    @Test
    void receiptsAndTheirAnswersAreText() {
        Browser browser = signedIn("sekretariat");
        String page = browser.open(dossier() + "/kvittering").text();
        String line = page.replaceFirst("(?s).*name=\"svar-([0-9a-f]{16})\".*", "$1");
        Map<String, String> usual = Map.of(
                "svar-" + line,
                "wrong",
                "hvad-" + line,
                "Forkert",
                "how",
                "Mail",
                "cameOn",
                DanishDates.format(TODAY),
                "udgave",
                "1",
                "aftryk",
                page.replaceFirst("(?s).*name=\"aftryk\" value=\"([0-9a-f]*)\".*", "$1"));
        texts().forEach(text -> {
            HostileTexts.forms(usual, List.of("hvad-" + line), text)
                    .forEach(form ->
                            HostileTexts.assertHarmless(browser.submitForm(dossier() + "/kvittering", form), text));
            Map<String, ?> said = Map.of(
                    "version",
                    1,
                    "lines",
                    List.of(Map.of("line", LINE, "verdict", "wrong", "remark", text)),
                    "onBehalf",
                    Map.of("how", kept(text), "cameOn", TODAY.toString()));
            int status = as("sekretariat")
                    .contentType("application/json")
                    .body(said)
                    .post(receiptsApi())
                    .statusCode();
            assertThat(status).as(text).isIn(200, 400, 422);
            HostileTexts.assertHarmless(browser.open(dossier() + "/kvittering"), text);
            String receipt = as("sekretariat").get(receiptsApi()).path("items.find { it.verdict == 'wrong' }.id");
            String answer = dossier() + "/kvittering/" + receipt + "/svar";
            HostileTexts.assertHarmless(
                    browser.submitForm(answer, HostileTexts.form(Map.of("text-" + receipt, text))), text);
            HostileTexts.assertHarmless(browser.open(dossier() + "/kvittering"), text);
        });
        assertThat(as("sekretariat").get(receiptsApi()).jsonPath().getList("earlier.remark", String.class))
                .as("what can be kept is kept as it was written")
                .contains("<script>alert(1)</script>", "=1+1", "{inject:shell.reader}{#for x in 1}");
        HostileTexts.assertHarmless(browser.open("/opgaver"), "tasks");
    }

    @Test
    void strangersNeitherReadNorAnswerADossier() {
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of(
                        "version",
                        1,
                        "lines",
                        List.of(Map.of("line", LINE, "verdict", "wrong", "remark", "Kun for klyngen")),
                        "onBehalf",
                        Map.of("how", "mail", "cameOn", TODAY.toString())))
                .post(receiptsApi())
                .then()
                .statusCode(200);
        JsonPath before = as("sekretariat").get(receiptsApi()).jsonPath();
        String receipt = before.getString("items.find { it.line == '%s' }.id".formatted(LINE));
        String answer = dossier() + "/kvittering/" + receipt + "/svar";
        for (String user : List.of("sekretariat-vest", "laeser", "raad-lillebaelt", "ingen")) {
            Browser browser = signedIn(user);
            for (String page : List.of(
                    "",
                    "/kvittering",
                    "/panel/projekt/" + UUID.randomUUID(),
                    "/sammenlign?udgave=1",
                    "/hent?som=pdf",
                    "/hent?som=json",
                    "/hent?som=zip",
                    "?udgave=1",
                    "/hent")) {
                assertThat(browser.open(dossier() + page).status())
                        .as(user + page)
                        .isEqualTo(404);
            }
            for (String page : List.of("", "/hent", "/kontrol", "/sammenlign")) {
                assertThat(browser.open("/overdragelse/" + run + page).status())
                        .as(user + page)
                        .isEqualTo(404);
            }
            assertThat(browser.submitForm(dossier() + "/kvittering", "alle=ja&udgave=1")
                            .status())
                    .as(user)
                    .isEqualTo(404);
            assertThat(browser.submitForm(answer, "text-" + receipt + "=Fremmed")
                            .status())
                    .as(user)
                    .isEqualTo(404);
            Map.of(
                            receiptsApi(),
                            Map.of("version", 1, "lines", List.of(Map.of("line", LINE, "verdict", "received"))),
                            API + "/handover-receipts/lines/" + receipt + "/answers",
                            Map.of("text", "Fremmed"))
                    .forEach((path, body) -> assertThat(as(user).contentType("application/json")
                                    .body(body)
                                    .post(path)
                                    .statusCode())
                            .as(user + path)
                            .isEqualTo(404));
            assertThat(as(user).get(receiptsApi()).statusCode()).as(user).isEqualTo(404);
        }
        Browser auditor = signedIn("revisor");
        assertThat(auditor.open(dossier() + "/kvittering").text())
                .contains("Kun for klyngen")
                .doesNotContain("name=\"svar-", "action=\"" + answer);
        assertThat(auditor.submitForm(answer, "text-" + receipt + "=Fremmed").status())
                .isEqualTo(403);
        for (String tampered : List.of(
                dossier().replace(run, rehearsal),
                dossier().replace(run, UUID.randomUUID().toString()),
                "/overdragelse/" + run + "/municipality-" + PARTY,
                "/overdragelse/" + run + "/council-sundhedsraad-lillebaelt")) {
            assertThat(signedIn("sekretariat")
                            .submitForm(tampered + "/kvittering/" + receipt + "/svar", "text-" + receipt + "=Et+andet")
                            .status())
                    .as(tampered)
                    .isEqualTo(404);
        }
        JsonPath after = as("sekretariat").get(receiptsApi()).jsonPath();
        assertThat(after.getList("items")).isEqualTo(before.getList("items"));
        assertThat(after.getList("earlier")).isEqualTo(before.getList("earlier"));
    }

    @Test
    void aDossierHasTheSameTextsInEveryFormatAndHarmsInNone() throws IOException {
        Browser browser = signedIn("sekretariat");
        Browser.Page page = browser.open(dossier());
        ENTERED.forEach(text -> HostileTexts.assertHarmless(page, text));
        assertThat(HostileTexts.words(shown(page.text())))
                .contains(ENTERED.stream().map(HostileHandoverTest::kept).toList());
        for (String other : List.of("", "/kontrol", "/sammenlign")) {
            HostileTexts.assertHarmless(browser.open("/overdragelse/" + run + other), other);
        }
        String json = as("sekretariat")
                .get(API + "/handover-runs/" + run + "/dossiers/" + receiver)
                .asString();
        assertThat(HiddenCharacters.first(json)).as("a dossier has none").isEmpty();
        assertThat(json).contains("Aftale om gnp.exe og usynligt");
        files(browser);
    }

    private static void files(Browser browser) throws IOException {
        Map<String, byte[]> files = unpacked(as("sekretariat")
                .accept("application/zip")
                .get(API + "/handover-runs/" + run + "/dossiers/" + receiver + "/package")
                .asByteArray());
        String index = new String(files.get("index.html"), UTF_8);
        assertThat(index)
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<img", "onmouseover='", "href=\"javascript:");
        List<String> spreadsheet = new ArrayList<>();
        String pdf = "";
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".xlsx")) {
                try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(file.getValue()))) {
                    sheets.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            spreadsheet.add(HostileTexts.words(cell.getStringCellValue()));
                        }
                        assertThat(((XSSFCell) cell).getHyperlink() == null
                                        || ((XSSFCell) cell)
                                                .getHyperlink()
                                                .getAddress()
                                                .startsWith("http"))
                                .isTrue();
                    })));
                }
            } else if (file.getKey().endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(file.getValue())) {
                    pdf = new PDFTextStripper().getText(document).replaceAll("\\s", "");
                    assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
                }
            }
        }
        String words = words(browser);
        for (String one : ENTERED) {
            String text = kept(one);
            assertThat(spreadsheet).as("XLSX").anySatisfy(cell -> assertThat(cell)
                    .contains(text));
            assertThat(words).as("DOCX").contains(text);
            assertThat(pdf).as("PDF").contains(text.replaceAll("\\s", ""));
        }
        assertThat(HiddenCharacters.first(pdf)).isEmpty();
        assertThat(HiddenCharacters.first(words)).isEmpty();
    }

    /** Of the text document. */
    private static String words(Browser browser) throws IOException {
        byte[] file = browser.download(dossier() + "/hent?som=docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            StringBuilder all = new StringBuilder();
            document.getTables().forEach(table -> all.append(table.getText()).append('\n'));
            return HostileTexts.words(all.toString());
        }
    }

    @Test
    void aPackageOfOthersIsTextOrIsRefused() throws IOException {
        Map<String, byte[]> files = unpacked(as("sekretariat")
                .accept("application/zip")
                .get(API + "/handover-runs/" + run + "/dossiers/" + receiver + "/package")
                .asByteArray());
        String json = new String(files.get("mapper/" + receiver + ".json"), UTF_8)
                .replace(run, UUID.randomUUID().toString())
                .replaceFirst(
                        "\"id\":\"" + receiver.substring("council-".length()) + "\"",
                        "\"id\":\"sundhedsraad-lillebaelt\"");

        String taken = taken(json, "<script>alert(1)</script>", 200);

        Browser council = signedIn("raad-lillebaelt");
        Browser.Page page = council.open("/overdragelse/modtag/" + taken);
        ENTERED.forEach(text -> HostileTexts.assertHarmless(page, text));
        assertThat(HostileTexts.words(shown(page.text())))
                .contains(ENTERED.stream().map(HostileHandoverTest::kept).toList());
        HostileTexts.assertHarmless(council.open("/overdragelse/modtag"), "the title of the package");
        for (String user : List.of("raad-sydvestjylland", "sekretariat-vest", "laeser", "ingen")) {
            assertThat(signedIn(user).open("/overdragelse/modtag/" + taken).status())
                    .as(user)
                    .isEqualTo(404);
        }
        assertThat(json).contains("Aftale om gnp.exe");
        taken(json.replace("Aftale om gnp.exe", "Aftale om \u202Egnp.exe"), "Skjulte tegn", 422);
        texts().forEach(text -> HostileTexts.assertHarmless(
                council.upload("/overdragelse/modtag", fileName(text), text, Map.of()), text));
    }

    /** Sends a package with this dossier. */
    private static String taken(String dossier, String title, int status) {
        byte[] zip = new FilingPackage(
                        title,
                        List.of(new FilingPackage.Entry(
                                "mapper/council-sundhedsraad-lillebaelt.json",
                                dossier.getBytes(UTF_8),
                                title,
                                title,
                                null,
                                null)))
                .zip();
        return as("raad-lillebaelt")
                .contentType("application/zip")
                .body(zip)
                .post(API + "/handover-imports")
                .then()
                .statusCode(status)
                .extract()
                .path(status == 200 ? "dossiers[0]" : "type");
    }

    /** As a browser writes the name of a file. */
    private static String fileName(String text) {
        return kept(text).replace("\"", "%22") + ".zip";
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** What a browser shows of a page. */
    private static String shown(String page) {
        return page.replaceAll("(?s)<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", user);
        return browser;
    }
}

package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.database.CountingDatabase;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody writes about money is text to whoever reads it, and a form writes only what its sender may. */
@QuarkusTest
class HostileTextTest {
    private static final Map<String, String> NOTE =
            Map.of("part", "787", "beloeb", "10,00", "dato", "01-02-2023", "kilde", "Brev", "trin", "bogfoer");
    private static final Map<String, String> ANSWER = Map.of(
            "part",
            "787",
            "periode",
            "2023",
            "til",
            "2024",
            "svar",
            "YES",
            "dato",
            "10-01-2024",
            "kilde",
            "Mail",
            "hvordan",
            "MAIL",
            "modtaget",
            "09-01-2024",
            "trin",
            "bogfoer");
    private static final Map<String, String> OPENING = Map.of(
            "dato",
            "31-12-2022",
            "kilde",
            "Regnskab",
            "linjer",
            "2",
            "part-0",
            "787",
            "periode-0",
            "2022",
            "received-0",
            "5,00",
            "trin",
            "vis");
    private static final List<String> TEXTS =
            List.of("kilde", "betegnelse", "dokument", "betegnelse-0", "begrundelse", "midler", "andre-midler");

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    CountingDatabase database;

    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void whatSomebodyWritesIsHarmlessWhereverItIsShown(String text) {
        String register = "/midler/" + Known.cooperation(database) + "/registrer/";
        Browser browser = signedIn("sekretariat");

        Map.of("tildeling", NOTE, "bilag", NOTE, "overfoersel", ANSWER, "aabning", OPENING)
                .forEach((form, usual) -> HostileTexts.forms(usual, TEXTS, text)
                        .forEach(sent -> HostileTexts.assertHarmless(browser.submitForm(register + form, sent), text)));
        Map<String, String> split = new HashMap<>(NOTE);
        split.putAll(Map.of("part", "ingen", "betegnelse", text, "kilde", text));
        Browser.Page page = browser.submitForm(register + "tildeling", HostileTexts.form(split));
        HostileTexts.assertHarmless(page, text);
        if (page.address().contains("/midler/noter/")) {
            String note = page.address().replaceAll("\\?.*$", "");
            HostileTexts.assertHarmless(browser.open(note + "/ret"), text);
            HostileTexts.assertHarmless(
                    browser.submitForm(note + "/tilbagefoer", HostileTexts.form(Map.of("begrundelse", text))), text);
        }

        String asked = HostileTexts.encoded(text.replace("\0", ""));
        for (String list :
                List.of("/midler", "/midler/noter", "/midler/posteringer", "/midler/afvigelser", "/midler/soeg")) {
            HostileTexts.assertHarmless(
                    browser.open("%1$s?q=%2$s&midler=%2$s&part=%2$s&periode=%2$s&sorter=%2$s&fra=%2$s"
                            .formatted(list, asked)),
                    text);
        }
        for (String file : List.of(
                "/midler/noter.csv",
                "/midler/oversigt.csv",
                "/midler/posteringer/liste.csv",
                "/midler/afvigelser/liste.csv")) {
            HostileTexts.assertNoFormula(browser.open(file));
        }
    }

    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void whatAnApiIsSentIsKeptAsItIsOrRefused(String text) {
        String cooperation = Known.cooperation(database);
        String mine = API + "/cooperations/" + cooperation;
        Browser browser = signedIn("sekretariat");
        Map<String, Object> amount = Map.of("amount", 10, "currency", "DKK");
        Map<String, Map<String, Object>> bodies = Map.of(
                "/allotment-notes",
                Map.of(
                        "label",
                        "Alle",
                        "amount",
                        amount,
                        "receivedOn",
                        "2025-01-10",
                        "fund",
                        "puljen",
                        "reference",
                        "Brev",
                        "period",
                        "2025"),
                "/vouchers",
                Map.of(
                        "label",
                        "Alle",
                        "amount",
                        amount,
                        "paidOn",
                        "2025-01-10",
                        "reference",
                        "Bilag",
                        "period",
                        "2025"));
        bodies.forEach(
                (path, usual) -> HostileTexts.bodies(usual, List.of(), text).forEach((field, body) -> {
                    Response answer = posting("sekretariat", body).post(mine + path);
                    assertThat(answer.statusCode())
                            .as("%s %s %s", path, field, text)
                            .isIn(201, 400, 422);
                    if (answer.statusCode() == 201) {
                        String note = answer.path("id");
                        if (field.equals("reference") || field.equals("label")) {
                            assertThat(HostileTexts.words(answer.path(field))).isEqualTo(HostileTexts.words(text));
                        }
                        HostileTexts.assertHarmless(browser.open("/midler/noter/" + note), text);
                        int reversed = posting("sekretariat", Map.of("reason", text))
                                .post(API + "/notes/" + note + "/reversal")
                                .statusCode();
                        assertThat(reversed).isIn(200, 400, 422);
                        HostileTexts.assertHarmless(browser.open("/midler/noter/" + note), text);
                    }
                }));
        HostileTexts.assertHarmless(browser.open("/midler/noter"), text);
        HostileTexts.assertNoFormula(browser.open("/midler/noter.csv"));
    }

    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void theCellsOfASpreadsheetAndItsNameAreHarmless(String text) {
        String cooperation = Known.cooperation(database);
        Browser browser = signedIn("sekretariat");
        String cell = HostileTexts.cell(text);
        String content = "Kommune;Beløb i kr.;Modtaget den;Brev;Periode;%1$s\nThisted;5;15-01-2024;%1$s;2024;%1$s\n"
                .formatted(cell);

        Response taken = as("sekretariat")
                .contentType("application/octet-stream")
                .queryParam("cooperation", cooperation)
                .queryParam("name", HostileTexts.inAddress(text))
                .queryParam("kind", "tildelinger")
                .body((content + "%1$s;%1$s;%1$s;%1$s;%1$s;%1$s\n".formatted(cell)).getBytes(UTF_8))
                .post(API + "/sheet-imports");
        assertThat(taken.statusCode()).as(text).isIn(201, 400, 413, 422);
        if (taken.statusCode() == 201) {
            HostileTexts.assertHarmless(browser.open("/midler/regneark/" + taken.path("id")), text);
        }
        Response good = as("sekretariat")
                .contentType("application/octet-stream")
                .queryParam("cooperation", cooperation)
                .queryParam("name", "tal.csv")
                .queryParam("kind", "tildelinger")
                .body(content.getBytes(UTF_8))
                .post(API + "/sheet-imports");
        assertThat(good.statusCode()).as(text).isIn(201, 400, 413, 422);
        if (good.statusCode() == 201) {
            String one = API + "/sheet-imports/" + good.path("id");
            HostileTexts.assertHarmless(browser.open("/midler/regneark/" + good.path("id")), text);
            String number = as("sekretariat").get(one + "/preview").path("number");
            assertThat(as("sekretariat")
                            .contentType("application/json")
                            .body(Map.of("preview", number))
                            .post(one + "/posting")
                            .statusCode())
                    .isIn(200, 409, 422);
            HostileTexts.assertHarmless(browser.open("/midler/regneark/" + good.path("id")), text);
        }
        HostileTexts.assertHarmless(browser.open("/midler/regneark"), text);
        HostileTexts.assertHarmless(browser.open("/midler/noter"), text);
        HostileTexts.assertNoFormula(browser.open("/midler/noter.csv"));
    }

    @Test
    void anAddressThatWasTamperedWithShowsAndChangesNothing() {
        String cooperation = Known.cooperation(database);
        Browser secretary = signedIn("sekretariat");
        String note = secretary
                .submit("/midler/" + cooperation + "/registrer/tildeling", HostileTexts.form(NOTE))
                .address()
                .replaceAll("^https?://[^/]+|\\?.*$", "");
        assertThat(note).startsWith("/midler/noter/");
        Browser other = signedIn("sekretariat-vest");

        for (String address : List.of(note, note + "/ret", "/midler/" + cooperation + "/registrer/bilag")) {
            assertThat(other.open(address).status()).as(address).isEqualTo(404);
        }
        for (String action : List.of(
                note + "/ret",
                note + "/tilbagefoer",
                note + "/fortryd",
                "/midler/" + cooperation + "/registrer/bilag")) {
            assertThat(other.submit(action, HostileTexts.form(with(NOTE, "begrundelse", "x")))
                            .status())
                    .as(action)
                    .isEqualTo(404);
        }
        assertThat(other.upload(note + "/dokumenter", "svar.eml", "Subject: x\r\n\r\nx", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(secretary.open(note).text()).contains("Bogført").doesNotContain("Tilbageført, fordi", "svar.eml");
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(field, value);
        return all;
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/midler", user);
        return browser;
    }
}

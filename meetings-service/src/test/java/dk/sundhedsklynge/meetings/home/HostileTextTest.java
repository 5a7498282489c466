package dk.sundhedsklynge.meetings.home;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody writes is text to whoever reads it, and a form writes only what its sender may. */
@QuarkusTest
class HostileTextTest {
    private static final String VEST = "nordjylland-vest";
    private static final String MIDT = "nordjylland-midt";

    private static final Map<String, Map<String, String>> FORMS = Map.of(
            "/opgaver/ny",
            Map.of("klynge", VEST, "opgave", "Ring", "kilde", "Brev", "tilstand", "open"),
            "/opgaver/aftaler/ny",
            Map.of("klynge", VEST, "titel", "Aftale", "parter", "787", "binder", "Noget", "kilde", "Brev"),
            "/opgaver/udsatte/ny",
            Map.of("klynge", VEST, "titel", "Punkt", "kilde", "Brev", "tilstand", "waiting"),
            "/overdragelse/proeve/findes-ikke",
            Map.of());

    private static final List<String> TEXTS = List.of(
            "opgave", "ansvarligTekst", "afventer", "titel", "andre", "binder", "venter", "kilde", "cutOff", "projekt");

    private static final Map<String, Map<String, Object>> BODIES = Map.of(
            "/follow-ups",
            Map.of("cooperation", VEST, "text", "Ring", "responsible", "Line", "trigger", "Budget", "note", "Brev"),
            "/agreements",
            Map.of(
                    "cooperation",
                    VEST,
                    "title",
                    "Aftale",
                    "binds",
                    "Noget",
                    "others",
                    "Andre",
                    "note",
                    "Brev",
                    "parties",
                    List.of("787")),
            "/postponed-items",
            Map.of("cooperation", VEST, "title", "Punkt", "awaits", "Svar", "body", "", "note", "Brev"),
            "/persons",
            Map.of("cooperation", VEST, "name", "Navn", "phone", "12345678"),
            "/organisations",
            Map.of("cooperation", VEST, "name", "Navn"),
            "/project-references",
            Map.of("cooperation", VEST, "name", "Navn", "aliases", List.of()));

    private static final Map<String, String> PAGES = Map.of(
            "/follow-ups", "/opgaver/", "/agreements", "/opgaver/aftaler/", "/postponed-items", "/opgaver/udsatte/");

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void whatSomebodyWritesIsHarmlessWhereverItIsShown(String text) {
        Browser browser = signedIn("sekretariat");

        FORMS.forEach((to, usual) -> HostileTexts.forms(usual, TEXTS, text)
                .forEach(form -> HostileTexts.assertHarmless(browser.submitForm(to, form), text)));

        String asked = HostileTexts.encoded(text.replace("\0", ""));
        for (String list :
                List.of("/opgaver", "/opgaver/aftaler", "/opgaver/udsatte", "/moeder", "/moeder/dokumenter", "/soeg")) {
            HostileTexts.assertHarmless(browser.open(list + "?q=" + asked), text);
            HostileTexts.assertHarmless(browser.open(list + "?sorter=" + asked + "&tilstand=" + asked), text);
        }
        HostileTexts.assertNoFormula(browser.open("/opgaver/opfoelgninger.csv"));
        HostileTexts.assertNoFormula(browser.open("/opgaver/aftaler/aftaler.csv"));
        HostileTexts.assertNoFormula(browser.open("/opgaver/udsatte/udsatte.csv"));
        HostileTexts.assertNoFormula(browser.open("/moeder/dokumenter.csv"));
    }

    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void whatAnApiIsSentIsKeptAsItIsOrRefused(String text) {
        Browser browser = signedIn("sekretariat");

        BODIES.forEach((path, usual) -> HostileTexts.bodies(usual, List.of("cooperation"), text)
                .forEach((field, body) -> {
                    Response answer = as("sekretariat")
                            .contentType("application/json")
                            .body(body)
                            .post(API + path);
                    assertThat(answer.statusCode())
                            .as("%s %s %s", path, field, text)
                            .isIn(200, 201, 400, 409, 422);
                    String page = PAGES.get(path);
                    if (answer.statusCode() == 201 && page != null) {
                        HostileTexts.assertHarmless(browser.open(page + answer.path("id")), text);
                        if (field.equals("text") || field.equals("title")) {
                            assertThat(HostileTexts.words(answer.path(field))).isEqualTo(HostileTexts.words(text));
                        }
                    }
                }));
        HostileTexts.assertNoFormula(browser.open("/opgaver/opfoelgninger.csv"));
        HostileTexts.assertNoFormula(browser.open("/opgaver/aftaler/aftaler.csv"));
        HostileTexts.assertNoFormula(browser.open("/opgaver/udsatte/udsatte.csv"));
    }

    @Test
    void anAddressThatWasTamperedWithShowsAndChangesNothing() {
        Browser secretary = signedIn("sekretariat");
        Browser other = signedIn("sekretariat-vest");
        String theirs = secretary
                .submit(
                        "/opgaver/ny",
                        HostileTexts.form(Map.of(
                                "klynge",
                                MIDT,
                                "opgave",
                                "Kun for Midt",
                                "kilde",
                                "Brev",
                                "tilstand",
                                "open",
                                "lukket",
                                "ja")))
                .address();
        assertThat(theirs).matches(".*/opgaver/[0-9a-f-]{36}.*");
        String path = theirs.replaceAll("^https?://[^/]+|\\?.*$", "");

        for (String address : List.of(path, path + "/ret")) {
            assertThat(other.open(address).status()).as(address).isEqualTo(404);
        }
        for (String action : List.of("/ret", "/tag-tilbage", "/fortryd", "/tilstand")) {
            Browser.Page page = other.submit(
                    path + action,
                    HostileTexts.form(Map.of(
                            "klynge",
                            VEST,
                            "udgave",
                            "1",
                            "opgave",
                            "Overtaget",
                            "begrundelse",
                            "x",
                            "tilstand",
                            "done",
                            "kilde",
                            "x")));
            assertThat(page.status()).as(action).isIn(403, 404);
            assertThat(page.text()).doesNotContain("Kun for Midt");
        }
        for (String form : List.of("/opgaver/ny", "/opgaver/aftaler/ny", "/opgaver/udsatte/ny")) {
            assertThat(other.submit(
                                    form,
                                    HostileTexts.form(Map.of(
                                            "klynge",
                                            MIDT,
                                            "opgave",
                                            "Plantet",
                                            "titel",
                                            "Plantet",
                                            "binder",
                                            "x",
                                            "parter",
                                            "461",
                                            "kilde",
                                            "x",
                                            "tilstand",
                                            "open")))
                            .status())
                    .as(form)
                    .isIn(400, 403, 404, 422);
        }
        assertThat(secretary.open(path).text()).contains("Kun for Midt").doesNotContain("Overtaget");
        assertThat(secretary.open("/opgaver/opfoelgninger.csv?q=Plantet").text().lines())
                .hasSize(1);
        assertThat(secretary
                        .open("/opgaver/aftaler/aftaler.csv?q=Plantet")
                        .text()
                        .lines())
                .hasSize(1);
    }

    @Test
    void aReaderChangesNothingByAFormThatIsNotShown() {
        String document = Site.upload("sekretariat", "laes.txt", Given.vest("2165"), false)
                .path("id");
        Browser reader = signedIn("laeser");

        for (String action : List.of(
                "/opgaver/" + UUID.randomUUID() + "/tilstand",
                "/moeder/dokumenter/" + document + "/svar",
                "/moeder/dokumenter/" + document + "/forslag/" + UUID.randomUUID() + "/bekraeft",
                "/overdragelse/" + UUID.randomUUID() + "/udfoer",
                "/overdragelse/" + UUID.randomUUID() + "/udfoer/arkiv")) {
            assertThat(reader.submit(
                                    action,
                                    HostileTexts.form(Map.of("svar", "correction", "udgave", "1", "tilstand", "done")))
                            .status())
                    .as(action)
                    .isIn(400, 403, 404, 409);
        }
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", user);
        return browser;
    }
}

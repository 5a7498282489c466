package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody writes of a project is text to whoever reads it, and a form writes only what its sender may. */
@QuarkusTest
class HostileTextTest {
    private static final String API = "/api/projects/v1";
    private static final String VEST = "nordjylland-vest";
    private static final List<String> TEXTS =
            List.of("navn", "andreNavne", "ejer", "andreDeltagere", "beskrivelse", "kilde", "dokument");

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void whatSomebodyWritesIsHarmlessWhereverItIsShown(String text) {
        Browser browser = signedIn("sekretariat");
        Map<String, String> usual =
                Map.of("klynge", VEST, "navn", "Hold " + UUID.randomUUID(), "pr", "01-02-2026", "kilde", "Brev");

        HostileTexts.forms(usual, TEXTS, text)
                .forEach(form -> HostileTexts.assertHarmless(browser.submitForm("/projekter/ny", form), text));

        String asked = HostileTexts.encoded(text.replace("\0", ""));
        HostileTexts.assertHarmless(
                browser.open("/projekter?q=%1$s&ejer=%1$s&fase=%1$s&sorter=%1$s".formatted(asked)), text);
        HostileTexts.assertHarmless(browser.open("/projekter/soeg?q=" + asked), text);
        HostileTexts.assertNoFormula(browser.open("/projekter/projekter.csv"));
    }

    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void whatAnApiIsSentIsKeptAsItIsOrRefused(String text) {
        Browser browser = signedIn("sekretariat");
        Map<String, Object> usual = Map.of(
                "name", "Hold " + UUID.randomUUID(),
                "statedOn", "2026-01-01",
                "owner", "Ejer",
                "otherPartners", "Andre",
                "description", "Om",
                "note", "Mail");

        HostileTexts.bodies(usual, List.of("statedOn"), text).forEach((field, body) -> {
            Response answer = as("sekretariat")
                    .contentType("application/json")
                    .body(Map.of("cooperation", VEST, "project", body))
                    .post(API + "/projects");
            assertThat(answer.statusCode()).as("%s %s", field, text).isIn(201, 400, 409, 422);
            if (answer.statusCode() == 201) {
                String id = answer.path("id");
                if (!field.equals("note")) {
                    assertThat(HostileTexts.words(answer.path(field))).isEqualTo(HostileTexts.words(text));
                }
                HostileTexts.assertHarmless(browser.open("/projekter/" + id), text);
                HostileTexts.assertHarmless(browser.open("/projekter/" + id + "/ret"), text);
                HostileTexts.assertHarmless(
                        browser.submitForm(
                                "/projekter/" + id + "/tag-tilbage",
                                HostileTexts.form(Map.of("udgave", "1", "begrundelse", text))),
                        text);
            }
        });
        HostileTexts.assertNoFormula(browser.open("/projekter/projekter.csv"));
    }

    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void theCellsOfASpreadsheetAndItsNameAreHarmless(String text) {
        Browser browser = signedIn("sekretariat");
        String own = UUID.randomUUID().toString();
        String content =
                "Projektnavn;Kaldes også;Tovholder;Partnere;Oplyst pr.;Kilde;%1$s\n%2$s;%3$s;%1$s;%1$s;01-03-2026;%1$s;%1$s\n"
                        .formatted(
                                HostileTexts.cell(text),
                                HostileTexts.cell(text + " " + own),
                                HostileTexts.cell(text + " også " + own));

        for (String name : List.of(text, "tal.csv")) {
            Response taken = as("sekretariat")
                    .contentType("application/octet-stream")
                    .queryParam("cooperation", VEST)
                    .queryParam("name", HostileTexts.inAddress(name))
                    .queryParam("kind", "projekter")
                    .body(content.getBytes(UTF_8))
                    .post(API + "/sheet-imports");
            assertThat(taken.statusCode()).as(text).isIn(200, 201, 400, 413, 422);
            if (taken.statusCode() == 201) {
                String one = API + "/sheet-imports/" + taken.path("id");
                HostileTexts.assertHarmless(browser.open("/projekter/regneark/" + taken.path("id")), text);
                String number = as("sekretariat").get(one + "/preview").path("number");
                assertThat(as("sekretariat")
                                .contentType("application/json")
                                .body(Map.of("preview", number))
                                .post(one + "/posting")
                                .statusCode())
                        .isIn(200, 409, 422);
                HostileTexts.assertHarmless(browser.open("/projekter/regneark/" + taken.path("id")), text);
            }
        }
        HostileTexts.assertHarmless(browser.open("/projekter/regneark"), text);
        HostileTexts.assertHarmless(browser.open("/projekter?q=" + own), text);
        HostileTexts.assertNoFormula(browser.open("/projekter/projekter.csv"));
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    @Test
    void anAddressThatWasTamperedWithShowsAndChangesNothing() {
        Browser secretary = signedIn("sekretariat");
        String project = secretary
                .submit(
                        "/projekter/ny",
                        HostileTexts.form(Map.of(
                                "klynge",
                                VEST,
                                "navn",
                                "Lukket " + UUID.randomUUID(),
                                "pr",
                                "01-02-2026",
                                "kilde",
                                "Brev",
                                "lukket",
                                "ja")))
                .address()
                .replaceAll("^https?://[^/]+|\\?.*$", "");
        assertThat(project).matches("/projekter/[0-9a-f-]{36}");
        Browser reader = signedIn("laeser");

        for (String address : List.of(project, project + "/ret")) {
            assertThat(reader.open(address).status()).as(address).isEqualTo(404);
        }
        for (String action : List.of("/ret", "/tag-tilbage", "/fortryd")) {
            assertThat(reader.submit(
                                    project + action,
                                    HostileTexts.form(Map.of(
                                            "klynge",
                                            VEST,
                                            "udgave",
                                            "1",
                                            "navn",
                                            "Overtaget",
                                            "pr",
                                            "01-02-2026",
                                            "kilde",
                                            "x",
                                            "begrundelse",
                                            "x")))
                            .status())
                    .as(action)
                    .isIn(403, 404);
        }
        assertThat(reader.submit(
                                "/projekter/ny",
                                HostileTexts.form(
                                        Map.of("klynge", VEST, "navn", "Plantet", "pr", "01-02-2026", "kilde", "x")))
                        .status())
                .isIn(403, 404);
        assertThat(secretary.open(project).text()).doesNotContain("Overtaget");
        assertThat(secretary.open("/projekter/projekter.csv?q=Plantet").text().lines())
                .hasSize(1);
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/projekter", user);
        return browser;
    }
}

package dk.sundhedsklynge.projects.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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

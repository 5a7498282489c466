package dk.sundhedsklynge.projects.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.Change;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The pages as staff read them, behind sign-in. */
@QuarkusTest
class PagesTest {
    private static final String VEST = "nordjylland-vest";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    ApplyEffects apply;

    @Test
    void aProjectLeadsBackToTheDecisionsBehindIt() {
        UUID project = UUID.randomUUID();
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Læst hold"), List.of());
        UUID decision = UUID.randomUUID();
        apply.order(started(project, decision), List.of());

        Browser browser = new Browser(site, port);
        Browser.Page all = browser.signIn("/projekter", "laeser");
        // Links from elsewhere carry parameters of their own.
        Browser.Page one = browser.open("/projekter/" + project + "?utm_source=nyhedsbrev");

        assertThat(all.text()).contains("<a href=\"/projekter/" + project + "\">Læst hold</a>");
        assertThat(one.text())
                .contains("<h1>Læst hold</h1>", "I gang", "Startet", "01-10-2023", "linje 118", "Rest af bevilling")
                .contains("<a href=\"/moeder/beslutninger/" + decision + "\">Punkt 4, linje 118</a>");
    }

    private static Change started(UUID project, UUID decision) {
        Change start = Ordered.change(VEST, project, Step.START, "2023-10-01", null);
        return new Change(
                start.effect(),
                start.cooperation(),
                start.step(),
                start.decidedOn(),
                start.decidedBy(),
                start.access(),
                new Anchor(null, start.anchor().meeting(), 4, decision, 118),
                start.terms());
    }

    @Test
    void whatSomebodyWroteIsTextAndNeverPartOfAPage() {
        String markup = "\"><img src=x onerror=alert(1)><script>alert(1)</script>";
        UUID project = UUID.randomUUID();
        apply.order(
                Ordered.change(
                        VEST, project, Step.REGISTER, "2023-05-10", markup, List.of("Andet " + markup), Access.OPEN),
                List.of());
        Browser browser = new Browser(site, port);

        for (String page : List.of(
                browser.signIn("/projekter", "laeser").text(),
                browser.open("/projekter/" + project).text())) {
            assertThat(page)
                    .contains("&lt;img src=x onerror")
                    .doesNotContain("<img src=x", "<script>alert", "title=\"\">");
        }
    }

    @Test
    void whatStemsFromAClosedItemIsNotThereForAReader() {
        UUID project = UUID.randomUUID();
        apply.order(
                Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Lukket hold", List.of(), Access.CLOSED),
                List.of());

        Browser reader = new Browser(site, port);
        assertThat(reader.signIn("/projekter", "laeser").text()).doesNotContain("Lukket hold");
        Browser.Page missing = reader.open("/projekter/" + project);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text()).contains("<h1>Findes ikke</h1>");

        assertThat(new Browser(site, port)
                        .signIn("/projekter/" + project, "sekretariat")
                        .text())
                .contains("<h1>Lukket hold</h1>", "Lukket punkt");
    }
}

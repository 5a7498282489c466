package dk.sundhedsklynge.meetings.home;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.http.Planning;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What waits for a reader on the first page is theirs to do. */
@QuarkusTest
class OverviewTest {
    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Test
    void theSecretariatIsLedToItsProposalsAndAReaderIsNot() {
        String document = Site.upload("sekretariat", "overblik.txt", Given.vest("1981"), false)
                .path("id");

        assertThat(front("sekretariat")).contains("Afgør ", "/moeder/dokumenter/" + document + "/forslag");
        assertThat(front("laeser")).contains("Intet venter på dig").doesNotContain("/forslag");
    }

    @Test
    void aMeetingToComeIsADeadlineAndToBeCalled() {
        LocalDate day = LocalDate.now(DanishDates.ZONE).plusDays(2);
        Planning.planned(day.toString());

        assertThat(front("sekretariat")).contains("Indkald til ", DanishDates.inWords(day), "badge-warning due");
        assertThat(front("laeser"))
                .contains("Kommende frister", DanishDates.inWords(day))
                .doesNotContain("Indkald til ");
    }

    private String front(String user) {
        return new Browser(site, RestAssured.port).signIn("/", user).text();
    }
}

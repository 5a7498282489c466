package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.document.Minutes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list takes as many statements for one row as for many. */
@QuarkusTest
class StatementCountTest {
    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @CsvSource({"/meetings, 1", "/effects, 2", "/documents, 1", "/project-references, 1"})
    void aListTakesTheSameStatementsHoweverLongItIs(String path, int most) {
        for (int i = 0; i < 2; i++) {
            UUID decision = Site.decision("nordjylland-vest", Site.ownDay(), "open");
            Site.effect(decision, "register", Map.of("name", "Talt " + UUID.randomUUID()));
        }
        Site.upload("sekretariat", "talt.txt", Given.vest("2071"), false);
        Site.upload("sekretariat", "talt.txt", Given.vest("2072"), false);

        assertThat(statements(path, 1)).isEqualTo(statements(path, 200)).isLessThanOrEqualTo(most);
    }

    private long statements(String path, int limit) {
        Statistics statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        // Names of projects are listed without pages.
        Map<String, ?> page = path.equals("/project-references") ? Map.of() : Map.of("limit", limit);
        as("sekretariat-vest")
                .queryParams(page)
                .queryParam("cooperation", "nordjylland-vest")
                .get(API + path)
                .then()
                .statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    /** Each line of a document costs at most what it keeps itself. */
    @Test
    void anImportTakesStatementsInProportionToWhatItKeeps() {
        long small = statementsOfImport("2073", 10);
        long large = statementsOfImport("2074", 40);

        assertThat(large).isLessThanOrEqualTo(4 * small + 10);
    }

    @Test
    void aDocumentThatWouldDoTooMuchLeavesNothing() {
        Response refused = imported("2075", 1_500);

        refused.then().statusCode(413);
        assertThat(refused.asString()).contains("over 1000 virkninger", "Indlæs".toLowerCase(Locale.ROOT));
        as("sekretariat-vest")
                .queryParams("cooperation", "nordjylland-vest", "q", "vokser-2075")
                .get(API + "/documents")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private long statementsOfImport(String number, int grants) {
        Statistics statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        imported(number, grants).then().statusCode(201);
        return statistics.getPrepareStatementCount() - before;
    }

    private static Response imported(String number, int grants) {
        StringBuilder text = new StringBuilder(
                "REFERAT Sundhedsklynge Vest Politisk Niveau d. %s\n\nPunkt 1: Klyngemidler\n\nBeslutning\n\n"
                        .formatted(Minutes.printedDay(number)));
        for (int i = 0; i < grants; i++) {
            text.append("Der bevilges %d.000 kr. til Projekt Vokser%dx%s.\n".formatted(1 + i % 900, i, number));
        }
        return as("sekretariat")
                .contentType("text/plain")
                .header("X-File-Name", "vokser-" + number + ".txt")
                .queryParams("cooperation", "nordjylland-vest", "confirm", true)
                .body(text.toString())
                .post(API + "/documents");
    }
}

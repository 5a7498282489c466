package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Given;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
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
        as("sekretariat-vest")
                .queryParams("cooperation", "nordjylland-vest", "limit", limit)
                .get(API + path)
                .then()
                .statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }
}

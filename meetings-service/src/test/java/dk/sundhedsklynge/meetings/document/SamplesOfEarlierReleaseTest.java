package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.ServiceTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A database that an earlier release filled with the samples, migrated by this one; then the same samples are sent once more,
 * first as they were and then with changes that change nothing.
 */
@QuarkusTest
@TestProfile(SamplesOfEarlierReleaseTest.Roots.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SamplesOfEarlierReleaseTest {
    private static final List<String> SAMPLES = List.of(
            "vest-politisk-2025-01-15.txt",
            "vest-politisk-2023-05-10.txt",
            "vest-politisk-2025-06-12.txt",
            "lillebaelt-politisk-2023-10-13.txt",
            "sydvestjylland-fagligt-2024-08-28.txt",
            "soenderjylland-fagligt-2022-12-06.txt",
            "nykoebing-falster-fagligt-2023-09-08.txt");

    @Inject
    Database database;

    public static final class Roots implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(
                    ServiceTestResource.class, Map.of("service", "meetings", "release", "2-roots")));
        }
    }

    @Test
    @Order(1)
    void theSameBytesAreKnownAndOrderNothing() {
        nothingComesOf(200, text -> text);
    }

    @Test
    @Order(2)
    void aBlankLineOrdersNothing() {
        nothingComesOf(201, text -> text.replaceFirst("\n\n", "\n\n\n"));
    }

    @Test
    @Order(3)
    void aWordOutsideTheDecisionsOrdersNothing() {
        nothingComesOf(201, SamplesOfEarlierReleaseTest::withAnotherWord);
    }

    private void nothingComesOf(int status, UnaryOperator<String> change) {
        for (String sample : SAMPLES) {
            List<List<Object>> confirmed = confirmed();
            List<List<Object>> decisions = decisions();
            long orders = orders();
            long free = proposalsWithoutDoubt();

            upload("sekretariat", sample, change.apply(Site.sample(sample)), true)
                    .then()
                    .statusCode(status);

            assertThat(orders()).as(sample).isEqualTo(orders);
            assertThat(proposalsWithoutDoubt()).as(sample).isLessThanOrEqualTo(free);
            assertThat(confirmed()).as(sample).isEqualTo(confirmed);
            assertThat(decisions()).as(sample).isEqualTo(decisions);
        }
    }

    /** The first sentence of a case, said otherwise. */
    private static String withAnotherWord(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        boolean inCase = false;
        for (int i = 0; i < lines.size(); i++) {
            String plain = lines.get(i).replaceAll("[#*: ]", "").toLowerCase(Locale.ROOT);
            if (plain.matches("(sagsfremstilling|beslutning.*|indstilling|referat|punkt.*)")) {
                inCase = plain.equals("sagsfremstilling");
            } else if (inCase && lines.get(i).matches("[\\p{L} ,]{15,}\\.")) {
                lines.set(i, "Også " + lines.get(i));
                return String.join("\n", lines);
            }
        }
        throw new IllegalArgumentException("No case is told in a sentence");
    }

    private List<List<Object>> confirmed() {
        return rows("""
                select id, type, state, cast(terms as text), decision, result, entry, reason, sequence, settled_at, note
                from effect where state not in ('PROPOSED', 'REPLACED') order by id""");
    }

    private List<List<Object>> decisions() {
        return rows("select d.id, d.text, d.withdrawn from decision d order by d.id");
    }

    private long orders() {
        return count("select count(*) from outbox where type like 'meetings.effect-%'");
    }

    private long proposalsWithoutDoubt() {
        return count("select count(*) from effect where state = 'PROPOSED' and doubt is null");
    }

    private long count(String sql) {
        return database.find(sql, row -> row.getLong(1)).orElseThrow();
    }

    private List<List<Object>> rows(String sql) {
        return database.list(sql, SamplesOfEarlierReleaseTest::row);
    }

    private static List<Object> row(ResultSet found) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            row.add(String.valueOf(found.getObject(column)));
        }
        return row;
    }
}

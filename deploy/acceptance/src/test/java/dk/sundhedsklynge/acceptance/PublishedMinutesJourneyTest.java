package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Status.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Five published minutes, where this machine has them, into a suite that has the samples: they are newer versions of the same
 * meetings, and the money they speak of is there already.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PublishedMinutesJourneyTest {
    private JsonNode before = Suite.JSON.createObjectNode();
    private JsonNode read = Suite.JSON.createArrayNode();

    @BeforeAll
    void importThem() {
        assumeThat(Documents.published())
                .as("Not run: there are no published minutes in " + Documents.PUBLISHED)
                .isTrue();
        before = Status.read().json();
        Command.Outcome outcome = Command.run("import", "--json", "--confirm", Documents.PUBLISHED.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        read = outcome.json();
    }

    @Test
    void theyAreReadWhole() {
        assertThat(StreamSupport.stream(read.spliterator(), false)
                        .map(it -> it.path("items").asInt()))
                .containsExactly(9, 10, 11, 2, 7);
        assertThat(sum("recommendations")).isEqualTo(49);
        assertThat(sum("tables")).isEqualTo(11);
        assertThat(read)
                .allSatisfy(document -> assertThat(document.path("accountedFor").decimalValue())
                        .as("%s", document)
                        .isEqualByComparingTo("1"));
    }

    @Test
    void theMoneyIsCountedOnce() {
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode vest = Status.read().cluster("Sundhedsklynge Vest");
            JsonNode earlier = new Status(before).cluster("Sundhedsklynge Vest");
            for (String figure : List.of("received", "committed", "spent", "carriedOver")) {
                assertThat(kroner(vest, figure)).as(figure).isEqualByComparingTo(kroner(earlier, figure));
            }
        });
    }

    private int sum(String field) {
        return StreamSupport.stream(read.spliterator(), false)
                .mapToInt(it -> it.path(field).asInt())
                .sum();
    }
}

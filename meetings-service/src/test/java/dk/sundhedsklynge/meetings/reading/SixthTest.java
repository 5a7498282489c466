package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Minutes that the reader was not built from. */
class SixthTest {
    private final Minutes minutes = TestDocuments.minutes(TestDocuments.resource("sixth.txt"));

    @Test
    void whatMustBeReadIsRead() throws IOException {
        JsonNode expected = new ObjectMapper().readTree(TestDocuments.resource("sixth.expected.json"));
        Minutes.Counts counts = minutes.counts();

        assertThat(counts.items()).isEqualTo(expected.get("items").asInt());
        assertThat(counts.recommendations())
                .isEqualTo(expected.get("recommendations").asInt());
        assertThat(counts.decisions()).isEqualTo(expected.get("decisions").asInt());
        assertThat(counts.tables()).isEqualTo(expected.get("tables").asInt());
        assertThat(counts.attachments()).isEqualTo(expected.get("attachments").asInt());
        assertThat(minutes.items())
                .filteredOn(item -> item.access() == Access.CLOSED)
                .hasSize(expected.get("closedItems").asInt());
        assertThat(minutes.heldOn()).hasToString(expected.get("date").asText());
        assertThat(minutes.level().code()).isEqualTo(expected.get("level").asText());
        assertThat(minutes.cluster()).isInstanceOfSatisfying(ClusterMatch.Found.class, found -> assertThat(
                        found.cooperation().shortName())
                .isEqualTo(expected.get("cluster").asText()));
    }

    @Test
    void everyLineIsAccountedForAndTheMisspeltTitleIsReported() {
        assertThat(minutes.accountedFor()).isEqualTo(1.0);
        assertThat(TestDocuments.warnings(minutes, Warning.Kind.CONTENTS))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("Punkt 10"));
    }

    @Test
    void theRecommendationThatWasNotReachedIsUnanswered() {
        assertThat(TestDocuments.warnings(minutes, Warning.Kind.UNANSWERED))
                .extracting(Warning::line)
                .contains(346);
    }
}

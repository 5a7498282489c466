package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes of nine further clusters, each put together in another way. What must be read stands beside each. */
class FamilyTest {
    @ParameterizedTest
    @CsvSource({
        "midtklyngen, .txt",
        "randersklyngen, .txt",
        "aarhusklyngen, .md",
        "holbaek, .txt",
        "nordjylland-nord, .txt",
        "fyn, .txt",
        "nordjylland-syd, .txt",
        "byen, .txt",
        "slagelse, .md",
    })
    void theWholeReadingIsWhatWasExpected(String name, String ending) {
        String document = TestDocuments.resource("family/" + name + ending);

        assertThat(ReadingAsText.of(TestDocuments.minutes(document), document))
                .isEqualTo(TestDocuments.resource("family/" + name + ".expected.txt"));
    }
}

package dk.sundhedsklynge.platform.etag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.sundhedsklynge.platform.problem.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags of what is shown, and the versions they begin with. */
class ETagsTest {
    private static final String TAG = ETags.of("12", "vist".getBytes(UTF_8));

    @Test
    void aTagIsOfWhatIsShown() {
        assertThat(ETags.of("12", "vist".getBytes(UTF_8))).isEqualTo(TAG).startsWith("12.");
        assertThat(ETags.of("12", "vist, og lukket".getBytes(UTF_8))).isNotEqualTo(TAG);
        assertThat(ETags.of(null, "vist".getBytes(UTF_8))).isNotEqualTo(TAG).doesNotContain(".");
    }

    @Test
    void whatTheReaderHasIsKnownInEveryWayToSayIt() {
        assertThat(ETags.isKnown("\"" + TAG + "\"", TAG)).isTrue();
        assertThat(ETags.isKnown("W/\"" + TAG + "\"", TAG)).isTrue();
        assertThat(ETags.isKnown("\"a\", W/\"b,c\",\"" + TAG + "\"", TAG)).isTrue();
        assertThat(ETags.isKnown(" * ", TAG)).isTrue();
    }

    @Test
    void whatTheReaderDoesNotHaveIsNotKnown() {
        assertThat(ETags.isKnown(null, TAG)).isFalse();
        assertThat(ETags.isKnown("", TAG)).isFalse();
        assertThat(ETags.isKnown(TAG, TAG)).isFalse();
        assertThat(ETags.isKnown("\"12\", \"12.andet\"", TAG)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"12\"",
                "\"12.Jx0b3nqXy2kAAAAAAAAAA_\"",
                "\"11.x\", \"12.Jx0b3nqXy2kAAAAAAAAAA_\"",
                "W/\"12\",\"12\"",
                ", \"12\" ,\t, ",
                "\"med,komma\", \"12\""
            })
    void aChangeOfTheVersionThatWasReadIsTaken(String ifMatch) {
        assertThat(IfMatch.of(ifMatch).isOf(12)).isTrue();
    }

    @Test
    void theTagOfAnAnswerIsOfItsVersion() {
        assertThat(IfMatch.of("\"" + TAG + "\"").isOf(12)).isTrue();
        assertThat(IfMatch.of("\"" + TAG + "\"").isOf(1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1\"",
                "\"13\"",
                "\"12.garbage\"",
                "\".12\"",
                "\"abc\"",
                "\"012\"",
                "\"12.\"",
                "W/\"12\", \"1\""
            })
    void aChangeOfAnotherVersionIsRefused(String ifMatch) {
        assertThat(IfMatch.of(ifMatch).isOf(12)).isFalse();
        assertThat(ETags.refusal(IfMatch.of(ifMatch)).status()).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "\"", "noget", "\"12\"x", "\"12\" \"13\"", "\"12\", *", "w/\"12\"", "\"a b\"", "\"12\";"})
    void whatIsNoListOfTagsIsRefusedWithWhatToWrite(String ifMatch) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> IfMatch.of(ifMatch))
                .satisfies(it -> assertThat(it.status()).isEqualTo(400))
                .withMessageContaining("Send ETag fra svaret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "W/\"12\"", "W/\"12\", W/\"13\""})
    void whoeverHasReadNoVersionIsTold(String ifMatch) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> IfMatch.of(ifMatch))
                .satisfies(it -> assertThat(it.status()).isEqualTo(412))
                .withMessageContaining("siger ikke, hvilken udgave du har læst");
    }

    @Test
    void aLongHeaderIsReadAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> IfMatch.of("\"1\"," + " ".repeat(30_000) + "x")));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aChangeThatSaysNothingOfTheVersionIsRefused(String ifMatch) {
        assertThat(IfMatch.of(ifMatch).isOf(12)).isFalse();
        assertThat(ETags.refusal(IfMatch.of(ifMatch)).status()).isEqualTo(428);
    }
}

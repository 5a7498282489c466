package dk.sundhedsklynge.platform.etag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
    @ValueSource(strings = {"\"12\"", "\"12.abc\"", "\"11.x\", \"12.abc\"", "W/\"12\",\"12\""})
    void aChangeOfTheVersionThatWasReadIsTaken(String ifMatch) {
        assertThat(ETags.isOf(ifMatch, 12)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"13.abc\"", "W/\"12\"", "*", "12", "\"", "\".12\"", "\"abc\""})
    void aChangeOfAnotherVersionIsRefused(String ifMatch) {
        assertThat(ETags.isOf(ifMatch, 12)).isFalse();
        assertThat(ETags.refusal(IfMatch.of(ifMatch)).status()).isEqualTo(412);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aChangeThatSaysNothingOfTheVersionIsRefused(String ifMatch) {
        assertThat(ETags.isOf(ifMatch, 12)).isFalse();
        assertThat(ETags.refusal(IfMatch.of(ifMatch)).status()).isEqualTo(428);
    }
}

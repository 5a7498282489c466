package dk.sundhedsklynge.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class OptionsTest {
    @Test
    void withoutWordsEverythingIsMeasuredAtEverySize() {
        Options options = Options.of(new String[0]);
        assertThat(options.sizes()).containsExactly(1000, 10_000, 100_000, 1_000_000);
        assertThat(options.layouts()).containsExactly(1, 22);
        assertThat(options.items()).isEqualTo(100_000);
        assertThat(Options.PARTS).allMatch(options::wants);
    }

    @Test
    void singlePartsAndSizesCanBeChosen() {
        Options options =
                Options.of(new String[] {"--only", "posting,late", "--sizes", "1000000,1000", "--out", "x.md"});
        assertThat(options.wants("posting")).isTrue();
        assertThat(options.wants("reads")).isFalse();
        assertThat(options.sizes()).containsExactly(1000, 1_000_000);
        assertThat(options.out()).isAbsolute().hasFileName("x.md");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> Options.of(new String[] {"--only", "postings"}))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("posting, late");
        assertThatThrownBy(() -> Options.of(new String[] {"--sizes", "0"})).isInstanceOf(BenchFailure.class);
        assertThatThrownBy(() -> Options.of(new String[] {"quick"})).isInstanceOf(BenchFailure.class);
    }
}

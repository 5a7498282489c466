package dk.sundhedsklynge.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56      | 1234.56",
                "1.018.886,36  | 1018886.36",
                "632.500kr.    | 632500",
                "632.500 kr    | 632500",
                "ca. 1,5 mio.  | 1500000",
                "1.5 mio.      | 1500000",
                "1,5 mio. kr.  | 1500000",
                "2 mia. kroner | 2000000000",
                "812 t.kr.     | 812000",
                "1.400 tkr.    | 1400000",
                "220.000*      | 220000",
                "42 procent    | 42",
                "42,5 %        | 42.5",
                "-12,50        | -12.5",
                "−12,50        | -12.5",
                "1 234         | 1234",
                "300.000,-     | 300000",
                "12.500,- kr.  | 12500",
                "0             | 0"
            })
    void readsANumber(String text, BigDecimal number) {
        assertThat(DanishNumbers.parse(text))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "kr.", "1,2,3", "1.23", "12.34.567", "2022-2023", "1.5", "fem", "1.000 og 2.000"})
    void guessesNothing(String text) {
        assertThat(DanishNumbers.parse(text)).isEmpty();
    }

    @Test
    void writesAmountsWithPointsAndTwoDecimals() {
        assertThat(DanishNumbers.format(new Money(101888636))).isEqualTo("1.018.886,36");
        assertThat(DanishNumbers.format(new Money(-5))).isEqualTo("−0,05");
        assertThat(DanishNumbers.format(1770)).isEqualTo("1.770");
    }

    @Test
    void aSizeNeverLooksSmallerThanItIs() {
        assertThat(DanishNumbers.formatBytes(2 * 1024 * 1024)).isEqualTo("2 MB");
        assertThat(DanishNumbers.formatBytes(2 * 1024 * 1024 + 1)).isEqualTo("2,1 MB");
        assertThat(DanishNumbers.formatBytes(64 * 1024)).isEqualTo("64 KB");
        assertThat(DanishNumbers.formatBytes(1)).isEqualTo("0,1 KB");
    }
}

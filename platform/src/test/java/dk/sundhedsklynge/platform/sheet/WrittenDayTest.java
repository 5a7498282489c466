package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people and systems write them. */
class WrittenDayTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14-03-2025",
                "14/3/2025",
                "14.3.25",
                "2025-03-14",
                "2025-03-14T00:00:00",
                "2025-03-14 00:00:00.000",
                "14-03-2025 kl. 13.45",
                "14-03-2025 13:45",
                "20250314",
                "14. marts 2025",
                "14.marts 2025",
                "14. mar. 2025",
                "14 mar 25",
                "fredag den 14. marts 2025",
                "fre. 14-03-2025"
            })
    void isOneDay(String written) {
        assertThat(WrittenDay.read(written)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14", "14/3", "2025", "31-02-2025", "20251340", "marts 2025", "14. mart 2025", "12345678"})
    void isNone(String written) {
        assertThat(WrittenDay.read(written)).isEmpty();
    }

    @Test
    void aNumberOfEightDigitsIsADayWhereOneIsWanted() {
        assertThat(CellValues.day(new Cell.Numeric(new BigDecimal("20250314")))).isEqualTo(new Value.Known<>(DAY));
    }

    @Test
    void theEndOfAYearIsADayOfAStatementAndNotOfAPayment() {
        Cell end = new Cell.Text("ultimo 2025");

        assertThat(CellValues.day(end)).isEqualTo(new Value.Known<>(LocalDate.of(2025, 12, 31)));
        assertThat(CellValues.dayItself(end)).isInstanceOfSatisfying(Value.Wrong.class, it -> assertThat(it.why())
                .contains("31-12-2025"));
    }
}

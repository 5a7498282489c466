package dk.sundhedsklynge.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanishDatesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30-05-2023",
                "30.05.2023",
                "30/5/2023",
                "2023-05-30",
                "d. 30. maj 2023",
                "30. maj 2023",
                "den 30. maj 2023",
                " 30. MAJ 2023 "
            })
    void readsADay(String text) {
        assertThat(DanishDates.parse(text)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-02-2023",
                "30. may 2023",
                "maj 2023",
                "30-05-23",
                "",
                "i går",
                "00-00-2023",
                "31-12-1899",
                "1. januar 2201"
            })
    void guessesNothing(String text) {
        assertThat(DanishDates.parse(text)).isEmpty();
    }

    @Test
    void writesDaysAndMomentsInDanishTime() {
        assertThat(DanishDates.format(DAY)).isEqualTo("30-05-2023");
        assertThat(DanishDates.inWords(DAY)).isEqualTo("30. maj 2023");
        assertThat(DanishDates.format(Instant.parse("2023-05-30T22:30:00Z"))).isEqualTo("31-05-2023 kl. 00.30");
    }
}

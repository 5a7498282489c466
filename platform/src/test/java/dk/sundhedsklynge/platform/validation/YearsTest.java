package dk.sundhedsklynge.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTest {
    @Test
    void aYearIsItsOwnLastAndAPoolEndsWithItsSecond() {
        assertThat(Years.of("2023")).contains(new Years(2023, 2023));
        assertThat(Years.of("2022-2023")).contains(new Years(2022, 2023));
        assertThat(Years.of("")).isEmpty();
        assertThat(Years.of("foråret")).isEmpty();
    }

    @Test
    void aPoolSharesEachOfItsYears() {
        Years pool = new Years(2022, 2023);

        assertThat(pool.overlap(new Years(2023, 2023))).isTrue();
        assertThat(new Years(2022, 2022).overlap(pool)).isTrue();
        assertThat(pool.overlap(new Years(2024, 2025))).isFalse();
    }

    @Test
    void aPoolBeginsBeforeItEnds() {
        assertThat(YearOrPool.Order.isInOrder("2022-2023")).isTrue();
        assertThat(YearOrPool.Order.isInOrder("2023-2022")).isFalse();
        assertThat(YearOrPool.Order.isInOrder("2023-2023")).isFalse();
        assertThat(YearOrPool.Order.isInOrder("2023")).isTrue();
        assertThat(YearOrPool.Order.isInOrder("23-22")).isTrue();
    }
}

package dk.sundhedsklynge.meetings.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BookingWordsTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 4);

    private static Terms grant(@Nullable String period) {
        return new Terms.Commitment(UUID.randomUUID(), period, new Money(100), null, null, null, null);
    }

    @Test
    void aGrantThatNamesNoYearIsOfThatOfTheDecisionAndSaysSo() {
        assertThat(BookingWords.of(grant(null), DECIDED, true)).hasValueSatisfying(it -> assertThat(it)
                .startsWith("Året er ikke nævnt; bogføres i klyngens midler på 2026, beslutningens år."));
        assertThat(BookingWords.of(grant("2022-2023"), DECIDED, true))
                .contains("Bogføres i klyngens midler på 2022-2023.");
    }

    @Test
    void anOpeningSaysWhatItStandsInsteadOfAndHowToCorrectItWhileThatIsPossible() {
        Terms opening = new Terms.Opening(LocalDate.of(2025, 12, 31), null, "cluster", List.of());

        assertThat(BookingWords.of(opening, DECIDED, true)).hasValueSatisfying(it -> assertThat(it)
                .contains("til og med 31. december 2025.", "Skriv det, der stadig gælder"));
        assertThat(BookingWords.of(opening, DECIDED, false))
                .hasValueSatisfying(it ->
                        assertThat(it).contains("til og med 31. december 2025.").doesNotContain("Skriv"));
        assertThat(BookingWords.of(grant(null), DECIDED, false))
                .hasValueSatisfying(it -> assertThat(it).doesNotContain("Skriv"));
    }

    @Test
    void aStepOfAProjectBooksNothing() {
        assertThat(BookingWords.of(new Terms.Step(UUID.randomUUID(), null), DECIDED, true))
                .isEmpty();
    }
}

package dk.sundhedsklynge.meetings.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der udmøntes  900.000 kr. | **der udmøntes 900.000 kr**",
                "Lån: 5 | - lån 5",
                "Indlæggelse Hjemme; 900.000 | Indlæggelse hjemme: 900.000",
                "2022–2023 | 2022-2023",
            })
    void layoutChangesNoWord(String one, String other) {
        assertThat(Wording.of(one)).isEqualTo(Wording.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.500 kr. | 1,500 kr.", "-5 kr. | 5 kr.", "50 % | 50", "900.000 | 90.0000"})
    void whatChangesAnAmountChangesTheWords(String one, String other) {
        assertThat(Wording.of(one)).isNotEqualTo(Wording.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AD 1 Der gives 900.000 kr. i alt | gives 900.000 kr | true",
                "AD 1 Der gives 900.000 kr. i alt | gives 90 | false",
                "AD 1 Der gives 900.000 kr. i alt | I alt\\nder gives | true",
                "AD 1 Der gives 900.000 kr. i alt | der gives\\nikke | false",
            })
    void aQuotationIsFoundLineByLine(String text, String quotation, boolean held) {
        assertThat(Wording.holds(Wording.of(text), quotation.replace("\\n", "\n")))
                .isEqualTo(held);
    }
}

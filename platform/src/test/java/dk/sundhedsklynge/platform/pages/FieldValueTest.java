package dk.sundhedsklynge.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person writes in a field is read as Danes write it, or the error says what to write. */
class FieldValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 | 123456",
                "1234,5 | 123450",
                "1 234 | 123400",
                "632.500 kr. | 63250000",
                "1,5 mio. | 150000000",
                "-12,00 | -1200",
                "−12 | -1200",
                "0 | 0"
            })
    void anAmountIsReadToTheOre(String written, long ore) {
        assertThat(FieldValue.amount("beloeb", written)).isEqualTo(new FieldValue.Given<>(new Money(ore)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12500.0.0", "12.50", "ca. 1,5 mio.", "42 procent", "220.000*", "tolv", "1,234", "-", "1,234.50"
            })
    void whatIsNoExactAmountIsAnErrorOfItsField(String written) {
        assertThat(FieldValue.amount("beloeb", written).wrong())
                .map(FieldError::field)
                .contains("beloeb");
        assertThat(FieldValue.amount("beloeb", written).given()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13. oktober 2023",
                "13-10-2023",
                "13.10.2023",
                "2023-10-13",
                " 13/10/2023 ",
                "den 13. oktober 2023"
            })
    void aDayIsReadInEveryForm(String written) {
        assertThat(FieldValue.day("dato", written)).isEqualTo(new FieldValue.Given<>(LocalDate.of(2023, 10, 13)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2026", "13-10", "i morgen", "13-10-23"})
    void whatIsNoDaySaysHowToWriteOne(String written) {
        assertThat(FieldValue.day("dato", written).wrong())
                .contains(new FieldError("dato", "Skriv datoen, for eksempel 31-12-2026"));
    }

    @Test
    void nothingIsNeitherAValueNorAnError() {
        assertThat(FieldValue.amount("beloeb", " ")).isEqualTo(new FieldValue.Blank<Money>());
        assertThat(FieldValue.day("dato", "")).isEqualTo(new FieldValue.Blank<LocalDate>());
        assertThat(FieldValue.wholeNumber("aar", "")).isEqualTo(new FieldValue.Blank<Long>());
    }

    @Test
    void aReaderSaysAllThatIsWrongAtOnce() {
        FormReader read = new FormReader(
                FormInput.blank().with("beloeb", "tolv").with("dato", "").with("navn", "x".repeat(11)));

        read.require("beloeb", "Skriv beløbet");
        read.amount("beloeb");
        read.require("dato", "Skriv datoen");
        read.day("dato");
        read.text("navn", 10);
        read.wrong("navn", "Skriv et andet navn");

        assertThat(read.errors())
                .isEqualTo(List.of(
                        new FieldError("beloeb", "Skriv beløbet i kroner, for eksempel 1.234,56"),
                        new FieldError("dato", "Skriv datoen"),
                        new FieldError("navn", "Skriv højst 10 tegn; der er 11")));
    }
}

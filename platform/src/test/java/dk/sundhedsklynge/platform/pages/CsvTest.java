package dk.sundhedsklynge.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void aDanishSpreadsheetReadsTextsAmountsDaysAndNumbers() {
        Csv file = new Csv("Part", "Beløb", "Dag", "Antal", "Bemærkning")
                .row("Århus; \"Ø\"", new Money(-123456), LocalDate.of(2026, 12, 31), 1770, null);

        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFPart;Beløb;Dag;Antal;Bemærkning\r\n\"Århus; \"\"Ø\"\"\";-1234,56;31-12-2026;1770;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-2", "@SUM(A1)", "\t=1", " =1", "\uFF1D1"})
    void aTextIsNeverAFormula(String text) {
        assertThat(new String(new Csv("a").row(text).bytes(), StandardCharsets.UTF_8))
                .contains("\r\n'" + text);
    }
}

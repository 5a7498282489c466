package dk.sundhedsklynge.platform.sheet.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount is shown as it was read, with the text of the file where that is another. */
class ReadAmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567|12.345,67|12.345,67 kr.",
                "1234560|12345,6|12.345,60 kr.",
                "700|kr. 7,-|7,00 kr.",
                "700000|7.000 kr.|7.000,00 kr.",
                "150000000|1,5 mio.|1.500.000,00 kr. (i filen: 1,5 mio.)",
                "28500000|285|285.000,00 kr. (i filen: 285)"
            })
    void whatDiffersStandsBeside(long ore, String text, String shown) {
        assertThat(ReadAmount.shown(new Money(ore), new Cell.Text(text))).isEqualTo(shown);
    }
}

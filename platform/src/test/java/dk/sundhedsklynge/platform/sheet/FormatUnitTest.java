package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a workbook shows in another unit than it keeps them in. */
class FormatUnitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            250       | #,##0" t.kr."          | 25000000
            250.5     | #,##0.0\\ "tkr"        | 25050000
            -12.25    | 0.00" mio. kr."        | -1225000000
            250123.45 | #,##0,                 | 25012345
            250123.45 | #,##0,"t.kr.";-#,##0,  | 25012345
            250123.45 | #,##0.0,," mio."       | 25012345
            """)
    void areReadAsTheyAreShownWhateverTheSheetIsIn(BigDecimal kept, String format, long ore) {
        for (AmountUnit unit : AmountUnit.values()) {
            Cell cell = new Cell.Text(FormatUnit.shown(kept, format).orElseThrow());

            assertThat(CellValues.amount(cell, unit)).isEqualTo(new Value.Known<>(new Money(ore)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "#,##0.00", "#,##0.00 [$kr.-406]", "#,##0\" kr.\"", "0", "@", ""})
    void otherFormatsSayNothing(String format) {
        assertThat(FormatUnit.shown(new BigDecimal("250"), format)).isEmpty();
    }
}

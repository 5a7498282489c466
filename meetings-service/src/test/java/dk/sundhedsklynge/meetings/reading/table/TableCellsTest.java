package dk.sundhedsklynge.meetings.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCellsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.018.886,36*;number;1018886.36",
                "632.500kr.;kroner;632500",
                "1,5 mio.;kroner;1500000",
                "50%;percent;50",
                "-;nil;",
                "x;tick;",
                "1.;text;",
                "'';empty;",
            })
    void aCellIsTyped(String text, String type, @Nullable BigDecimal amount) {
        Cell cell = TableCells.of(text);

        assertThat(cell.type()).isEqualTo(type);
        if (amount == null) {
            assertThat(cell.amount()).isNull();
        } else {
            assertThat(cell.amount()).isEqualByComparingTo(amount);
        }
    }
}

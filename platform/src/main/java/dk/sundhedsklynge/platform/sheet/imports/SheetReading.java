package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.AmountUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read.
 *
 * @param sheet name of the sheet in a workbook; null for the first
 * @param unit what amounts are counted in; null for what the file says
 * @param columns those chosen by hand, by field
 * @param forAll what was said by hand for all rows, by field
 * @param leftOut what is not read
 */
public record SheetReading(
        @Nullable String sheet,
        @Nullable AmountUnit unit,
        Map<String, Integer> columns,
        Map<String, String> forAll,
        LeftOut leftOut) {
    public SheetReading {
        columns = Map.copyOf(columns);
        forAll = Map.copyOf(forAll);
    }
}

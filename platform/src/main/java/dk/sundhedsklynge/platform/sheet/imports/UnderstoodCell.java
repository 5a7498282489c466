package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.AmountUnit;
import dk.sundhedsklynge.platform.sheet.Cell;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.Value;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;

/** A cell as it is understood: an amount in kroner, a day as dates are written here, a name as the register has it. */
final class UnderstoodCell {
    private UnderstoodCell() {}

    /** @param said what the row says in the field as its reader takes it; empty for what the reader does not tell of */
    static String shown(SheetField field, Cell cell, AmountUnit unit, String said) {
        if (cell.isBlank()) {
            return said;
        }
        return switch (field.kind()) {
            case AMOUNT ->
                CellValues.amount(cell, unit) instanceof Value.Known<Money>(Money amount)
                        ? ReadAmount.shown(amount, cell)
                        : cell.shown();
            case DAY ->
                CellValues.day(cell) instanceof Value.Known<LocalDate>(LocalDate day)
                        ? DanishDates.format(day)
                        : cell.shown();
            case PERIOD ->
                CellValues.period(cell) instanceof Value.Known<String>(String period) ? period : cell.shown();
            case TEXT -> said.isEmpty() ? cell.shown() : named(said, cell.shown());
        };
    }

    /** A short form of the same name is not shown beside it. */
    private static String named(String name, String written) {
        return ColumnMatch.plain(name).contains(ColumnMatch.plain(written))
                ? name
                : "%s (i filen: %s)".formatted(name, written);
    }
}

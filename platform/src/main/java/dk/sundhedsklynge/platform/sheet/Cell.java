package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.time.DanishDates;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. Of a formula it is the value that was calculated when the file was saved. */
public sealed interface Cell {
    record Blank() implements Cell {}

    /** @param text without space around it, never empty */
    record Text(String text) implements Cell {}

    /**
     * @param number as the file writes it
     * @param from1904 whether the workbook counts days from 1904 on, and not from 1900 as most do
     */
    record Numeric(BigDecimal number, boolean from1904) implements Cell {
        public Numeric(BigDecimal number) {
            this(number, false);
        }
    }

    /** @param share 0.25 for 25 % */
    record Percent(BigDecimal share) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** Nothing can be read. {@code why} is Danish, a sentence without its point. */
    record Faulty(String shown, String why) implements Cell {}

    /** As its writer would know it again. */
    default String shown() {
        return switch (this) {
            case Blank _ -> "";
            case Text(String text) -> text;
            case Numeric(BigDecimal number, boolean _) -> plain(number);
            case Percent(BigDecimal share) -> plain(share.movePointRight(2)) + " %";
            case Day(LocalDate day) -> DanishDates.format(day);
            case Faulty(String shown, String _) -> shown;
        };
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(CellValues.AS_SPREADSHEETS_SHOW).stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString().replace('.', ',');
    }
}

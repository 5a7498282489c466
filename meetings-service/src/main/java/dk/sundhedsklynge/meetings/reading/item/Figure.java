package dk.sundhedsklynge.meetings.reading.item;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.meetings.reading.text.PrintedNumber;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number that the minutes state.
 *
 * @param item number of the item it stands in
 * @param text as printed, {@code ca. 1,5 mio. kr.}
 * @param amount kroner, per cent or a plain number, with "mio." multiplied out
 * @param approximate whether the text says "ca." or the like
 */
public record Figure(
        int item,
        int line,
        String text,
        BigDecimal amount,
        PrintedNumber.Unit unit,
        boolean approximate,
        FoundIn foundIn) {
    /** Where it stands: a cell of a table, a line of a list of amounts, or running text. */
    public enum FoundIn {
        TABLE,
        LIST,
        TEXT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

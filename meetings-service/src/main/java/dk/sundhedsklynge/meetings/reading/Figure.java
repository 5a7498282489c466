package dk.sundhedsklynge.meetings.reading;

import com.fasterxml.jackson.annotation.JsonValue;
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
public record Figure(int item, int line, String text, BigDecimal amount, Unit unit, boolean approximate, Place place) {
    public enum Unit {
        KRONER,
        PERCENT,
        NUMBER;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands: a cell of a table, a line of a list of amounts, or running text. */
    public enum Place {
        TABLE,
        LIST,
        TEXT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

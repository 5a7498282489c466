package dk.sundhedsklynge.meetings.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The result of reading a document. */
public sealed interface Reading {
    record Read(Minutes minutes) implements Reading {}

    /**
     * @param message Danish: what is wrong, where, and what to do
     * @param line where it went wrong, from 1; null when it is the whole document
     */
    record Refused(Kind kind, String message, @Nullable Integer line) implements Reading {}

    enum Kind {
        EMPTY,
        TOO_LARGE,
        NOT_TEXT,
        ENCODING,
        TRUNCATED,
        UNKNOWN_LAYOUT,
        NO_ITEMS,
        NOT_UNDERSTOOD;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

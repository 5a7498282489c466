package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day that a list is narrowed to, as its address has them. What is no day narrows nothing, and the page says
 * so.
 */
public record WrittenDays(String from, String to) {

    /** Null when none is asked for, or it cannot be read. */
    public @Nullable LocalDate first() {
        return day(from);
    }

    /** Null when none is asked for, or it cannot be read. */
    public @Nullable LocalDate last() {
        return day(to);
    }

    /** What was written as a day and is none; null when nothing is wrong. */
    public @Nullable String wrong() {
        return Stream.of(from, to)
                .filter(it -> !it.isBlank() && day(it) == null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String written) {
        return DanishDates.parse(written).orElse(null);
    }
}

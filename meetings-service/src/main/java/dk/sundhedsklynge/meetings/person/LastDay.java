package dk.sundhedsklynge.meetings.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a seat or an appointment. */
final class LastDay {
    private LastDay() {}

    /** Whether what lasts from the one day to the other was taken back: it never held. */
    static boolean isTakenBack(LocalDate from, @Nullable LocalDate to) {
        return to != null && to.isBefore(from);
    }

    /** The day asked for; what ends before it began was never held, and ends the day before its first. */
    static LocalDate of(LocalDate from, LocalDate to) {
        LocalDate never = from.minusDays(1);
        return to.isBefore(never) ? never : to;
    }
}

package dk.sundhedsklynge.meetings.person;

import java.time.LocalDate;

/** The last day of a seat or an appointment. */
final class LastDay {
    private LastDay() {}

    /** The day asked for; what ends before it began was never held, and ends the day before its first. */
    static LocalDate of(LocalDate from, LocalDate to) {
        LocalDate never = from.minusDays(1);
        return to.isBefore(never) ? never : to;
    }
}

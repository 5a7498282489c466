package dk.sundhedsklynge.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The days that the suite reckons with. Nothing it keeps is older or lies further ahead, and a day outside is a slip of the
 * pen that neither a database nor a sum should meet.
 */
public final class Calendar {
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private Calendar() {}

    /**
     * The day of {@code 2026-01-31}.
     *
     * @throws DateTimeException when it is no day, or none of these; the message says so in Danish
     */
    public static LocalDate day(String iso) {
        return of(LocalDate.parse(iso));
    }

    /** @throws DateTimeException when it is none of these days; the message says so in Danish */
    static LocalDate of(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw outside();
        }
        return day;
    }

    /**
     * The moment of {@code 2026-01-31T08:00:00Z}.
     *
     * @throws DateTimeException when it is no moment, or on none of these days; the message says so in Danish
     */
    public static Instant moment(String iso) {
        Instant moment = Instant.parse(iso);
        if (moment.isBefore(FIRST.atStartOfDay(DanishDates.ZONE).toInstant())
                || !moment.isBefore(
                        LAST.plusDays(1).atStartOfDay(DanishDates.ZONE).toInstant())) {
            throw outside();
        }
        return moment;
    }

    private static DateTimeException outside() {
        return new DateTimeException("Datoen skal ligge mellem %s og %s".formatted(FIRST, LAST));
    }
}

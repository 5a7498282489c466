package dk.sundhedsklynge.meetings.reading.text;

import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in running text. */
public final class Dates {
    /** Any way the minutes write a day with its year. */
    public static final String DAY = "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}"
            + "|\\d{1,2}\\.?\\s?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\s\\d{4})";

    private static final Pattern ANY = Pattern.compile("(?<![\\d.,/-])" + DAY + "(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("\\bkl\\.?\\s?(\\d{1,2})(?:[:.](\\d{2}))?");

    private Dates() {}

    public static Optional<LocalDate> in(String text) {
        Matcher day = ANY.matcher(text);
        while (day.find()) {
            Optional<LocalDate> date = DanishDates.parse(day.group());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The first that is written as a day with its year, also one that no calendar has. */
    public static Optional<String> printed(String text) {
        Matcher day = ANY.matcher(text);
        return day.find() ? Optional.of(day.group()) : Optional.empty();
    }

    public static Optional<LocalTime> clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}

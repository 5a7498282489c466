package dk.sundhedsklynge.meetings.proposal.text;

import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in a sentence. */
public final class DatesInText {
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{1,2}\\.\\s+\\p{L}{3,9}\\s+20\\d\\d\\b|\\b\\d{1,2}[-./]\\d{1,2}[-./]20\\d\\d\\b|\\b20\\d\\d-\\d{1,2}-\\d{1,2}\\b");
    private static final Pattern LAST_OF_MONTH = Pattern.compile(
            "(?:til og med|udgangen af|indtil|ultimo)\\s+(\\p{L}{3,9})\\s+(20\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DatesInText() {}

    /** The first full date in the text. */
    public static Optional<LocalDate> in(String text) {
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> day = DanishDates.parse(matcher.group());
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The last day of a period: a full date, or the last day of a month as in {@code til og med juni 2025}. */
    public static Optional<LocalDate> lastIn(String text) {
        Optional<LocalDate> day = in(text);
        if (day.isPresent()) {
            return day;
        }
        Matcher matcher = LAST_OF_MONTH.matcher(text);
        return matcher.find() && DanishDates.month(matcher.group(1)) > 0
                ? Optional.of(YearMonth.of(Integer.parseInt(matcher.group(2)), DanishDates.month(matcher.group(1)))
                        .atEndOfMonth())
                : Optional.empty();
    }
}

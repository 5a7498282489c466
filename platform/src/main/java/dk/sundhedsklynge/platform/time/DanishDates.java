package dk.sundhedsklynge.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Danish documents and screens write them. */
public final class DanishDates {
    /** Where the clusters are; a day begins here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:d\\.\\s*|den\\s+)?(\\d{1,2})\\.?\\s+(\\p{L}+)\\s+(\\d{4})");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy 'kl.' HH.mm");

    private DanishDates() {}

    /**
     * The day of {@code 30-05-2023}, {@code 30.05.2023}, {@code d. 30. maj 2023}, {@code 30. maj 2023} or
     * {@code 2023-05-30}; empty for any other text, and for a day that is none of the {@link Calendar}.
     */
    public static Optional<LocalDate> parse(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(bare);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(bare);
        if (numbers.matches()) {
            return day(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
        }
        Matcher words = WORDS.matcher(bare);
        return words.matches() ? day(words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
    }

    /** From 1 to 12; 0 for a word that is no month. */
    public static int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(Calendar.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 30-05-2023}. */
    public static String format(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code 30. maj 2023}. */
    public static String inWords(LocalDate day) {
        return "%d. %s %d".formatted(day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), day.getYear());
    }

    /** {@code 30-05-2023 kl. 14.05}, Danish time. */
    public static String format(Instant moment) {
        return TIME.format(moment.atZone(ZONE));
    }

    /** {@code 30. maj 2023 kl. 14.05}, Danish time. */
    public static String inWords(Instant moment) {
        ZonedDateTime here = moment.atZone(ZONE);
        return inWords(here.toLocalDate()) + " kl. " + HOUR.format(here);
    }
}

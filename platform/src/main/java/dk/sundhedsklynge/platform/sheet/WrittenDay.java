package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and systems write it in a sheet; a year of two digits is of this century, and a year ends with its last day. */
final class WrittenDay {
    private static final String CENTURY = "20";
    private static final int DECEMBER = 12;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final Pattern END_OF = Pattern.compile("(?:ultimo|udgangen af)\\s+(?:(\\p{L}+)\\s+)?(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\.?\\s*(\\p{L}{3,})\\.?\\s+(\\d{4}|\\d{2})");
    /** It says nothing of the day. */
    private static final Pattern TIME =
            Pattern.compile("(?<=\\d)(?:t|,? (?:kl\\. ?)?)\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?z?$");

    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?\\.?,?\\s+(?:d(?:\\.|en)\\s*)?");

    private WrittenDay() {}

    /** Empty for what is none. */
    static Optional<LocalDate> read(String text) {
        String day = TIME.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher end = END_OF.matcher(day);
        if (end.matches()) {
            return endOf(end.group(1), Integer.parseInt(end.group(2)));
        }
        Matcher numbers = SHORT_YEAR.matcher(day);
        if (numbers.matches()) {
            return DanishDates.parse(
                    "%s-%s-%s%s".formatted(numbers.group(1), numbers.group(2), CENTURY, numbers.group(3)));
        }
        Matcher digits = EIGHT_DIGITS.matcher(day);
        if (digits.matches()) {
            return DanishDates.parse("%s-%s-%s".formatted(digits.group(1), digits.group(2), digits.group(3)));
        }
        String bare = WEEKDAY.matcher(day).replaceFirst("");
        return DanishDates.parse(bare).or(() -> inWords(bare));
    }

    private static Optional<LocalDate> endOf(String month, int year) {
        int number = month == null ? DECEMBER : DanishDates.month(month);
        return number == 0
                ? Optional.empty()
                : Optional.of(YearMonth.of(year, number).atEndOfMonth());
    }

    /** Such as 14. mar. 2025, 14.marts 2025 or 14. marts 25. */
    private static Optional<LocalDate> inWords(String text) {
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        int month = Math.max(DanishDates.month(words.group(2)), MONTHS.indexOf(words.group(2)) + 1);
        String year = words.group(3).length() == 2 ? CENTURY + words.group(3) : words.group(3);
        return DanishDates.parse("%s-%d-%s".formatted(words.group(1), month, year));
    }

    /** Whether the text names the end of a year or month and no day. */
    static boolean isEnd(String text) {
        return END_OF.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }
}

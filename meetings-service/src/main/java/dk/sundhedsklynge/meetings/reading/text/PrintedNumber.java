package dk.sundhedsklynge.meetings.reading.text;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in running text.
 *
 * @param text as printed, with its unit
 * @param approximate whether "ca." or the like stands before it
 * @param end index of the first character after it
 */
public record PrintedNumber(String text, BigDecimal amount, Unit unit, boolean approximate, int start, int end) {
    /** What a number counts. */
    public enum Unit {
        KRONER,
        PERCENT,
        NUMBER;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,/§-])(?:kr\\.?\\s)?"
                    + "(-?\\d{1,3}(?:\\.\\d{3}){1,5}+(?:,\\d{1,2})?|\\d{1,3}(?: \\d{3}){1,5}+(?:,\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?)(?![\\d/])(?:,-)?"
                    + "(\\s?(?:mio\\.?|mia\\.?|millioner|tkr\\.?|t\\.kr\\.?))?(?:\\s?(?:kr\\.?(?!\\p{L})|kroner|DKK|%|pct\\.?(?!\\p{L})|procent)|(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:ca\\.?|cirka|omkring|knap|godt|næsten|op til|omtrent|i overslag(?: -)?)\\s?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile("\\d\\.\\d{3}");

    public static List<PrintedNumber> in(String text) {
        List<PrintedNumber> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String printed = number.group();
            Unit unit = unit(printed);
            boolean counts = unit != Unit.NUMBER || GROUPED.matcher(printed).find();
            if (counts) {
                DanishNumbers.parse(printed.strip())
                        .ifPresent(amount -> found.add(new PrintedNumber(
                                printed.strip(),
                                exact(amount),
                                unit,
                                isAbout(text, number.start()),
                                number.start(),
                                number.end())));
            }
        }
        return found;
    }

    /** Amounts of kroner. A number without a unit counts when it is grouped in thousands. */
    public static List<PrintedNumber> kronerIn(String text) {
        return in(text).stream().filter(it -> it.unit() != Unit.PERCENT).toList();
    }

    /** Drops decimals that say nothing, so that "1,5 mio." becomes 1500000; two printed decimals are kept. */
    private static BigDecimal exact(BigDecimal amount) {
        BigDecimal least = amount.stripTrailingZeros();
        return amount.scale() == 2 ? amount : least.scale() < 0 ? least.setScale(0) : least;
    }

    private static Unit unit(String printed) {
        String plain = printed.toLowerCase(Locale.ROOT);
        if (plain.contains("%") || plain.contains("pct") || plain.contains("procent")) {
            return Unit.PERCENT;
        }
        boolean kroner = plain.contains("kr") || plain.contains("dkk") || plain.contains("mi");
        return kroner ? Unit.KRONER : Unit.NUMBER;
    }

    private static boolean isAbout(String text, int start) {
        return ABOUT.matcher(text.substring(Math.max(0, start - 16), start)).find();
    }
}

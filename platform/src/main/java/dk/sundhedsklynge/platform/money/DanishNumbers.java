package dk.sundhedsklynge.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and amounts as Danish documents write them. */
public final class DanishNumbers {
    private static final Pattern DECORATION =
            Pattern.compile("\\bca\\b\\.?|\\bkr\\b\\.?|\\bkroner\\b|\\bdkk\\b|%|\\bpct\\b\\.?|\\bprocent\\b|[*^#†]+$");
    private static final Pattern UNIT = Pattern.compile("^(.*?)\\s*\\b(tusind|mio|mia)\\b\\.?$");
    private static final Map<String, Integer> POWERS = Map.of("tusind", 3, "mio", 6, "mia", 9);
    /** {@code t.kr.}, {@code tkr.} */
    private static final Pattern THOUSAND = Pattern.compile("(?<!\\p{L})t\\.?\\s?kr\\b\\.?");

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[. ]\\d{3})+(?:,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:,\\d+)?");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d+");
    /** Spaces of any width, and the mark that some put between thousands. */
    private static final Pattern SPACES = Pattern.compile("[\u00a0\u2007\u2009\u202f]|(?<=\\d)['\u2019](?=\\d{3})");

    /** As wide as a digit, where a hyphen is narrower and may end a line. */
    private static final char MINUS = '\u2212';

    private static final int LONGEST = 60;
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;

    private DanishNumbers() {}

    /**
     * The number of a text such as {@code 1.234,56}, {@code 632.500kr.}, {@code ca. 1,5 mio.}, {@code 1.5 mio.},
     * {@code 812 t.kr.}, {@code 42 procent} or {@code 220.000*}. Empty for anything that is not exactly one number, so for {@code -} too.
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = SPACES.matcher(text)
                .replaceAll(" ")
                .replace(MINUS, '-')
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("(?<=\\d)(?=kr\\b|mio\\b|mia\\b|pct\\b)", " ")
                .replaceAll(",-(?=\\s|$)", "");
        String inFull = THOUSAND.matcher(bare).replaceAll(" tusind");
        String number = DECORATION.matcher(inFull).replaceAll("").strip();
        Matcher unit = UNIT.matcher(number);
        if (!unit.matches()) {
            return exact(number, false);
        }
        return exact(unit.group(1).strip(), true)
                .map(it -> it.multiply(BigDecimal.TEN.pow(POWERS.getOrDefault(unit.group(2), 0))));
    }

    /** A point is a decimal point only before a unit ({@code 1.5 mio.}); elsewhere it groups thousands. */
    private static Optional<BigDecimal> exact(String number, boolean beforeUnit) {
        if (GROUPED.matcher(number).matches()) {
            return Optional.of(
                    new BigDecimal(number.replace(".", "").replace(" ", "").replace(',', '.')));
        }
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(',', '.')));
        }
        return beforeUnit && POINT.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    /** With two decimals and points between thousands: {@code 1.018.886,36} or {@code −0,05}. */
    public static String format(Money money) {
        return format(money.kroner(), "#,##0.00");
    }

    /** A whole number with points between thousands: {@code 1.770}. */
    public static String format(long number) {
        return format(BigDecimal.valueOf(number), "#,##0");
    }

    /** A size, rounded up to a tenth, so that it never looks as if it were within a limit: {@code 2,1 MB}, {@code 64 KB}. */
    public static String formatBytes(long bytes) {
        boolean mega = bytes >= MEGABYTE;
        BigDecimal size = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(mega ? MEGABYTE : KILOBYTE), 1, RoundingMode.CEILING);
        return format(size, "#,##0.#") + (mega ? " MB" : " KB");
    }

    private static String format(BigDecimal number, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.of("da", "DK")))
                .format(number)
                .replace('-', MINUS);
    }

    /** With the word for one or for several: {@code 1 punkt}, {@code 1.200 punkter}. */
    public static String counted(long number, String one, String several) {
        return format(number) + " " + (number == 1 ? one : several);
    }
}

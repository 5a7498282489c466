package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.money.WrittenAmount;
import dk.sundhedsklynge.platform.time.Calendar;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.platform.validation.YearOrPool;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a cell as the value that is wanted of it. */
public final class CellValues {
    /** Spreadsheets calculate with binary fractions and show 15 digits of them. */
    static final MathContext AS_SPREADSHEETS_SHOW = new MathContext(15);

    private static final int ORE = 2;
    private static final int LONGEST_WORD = 40;
    private static final Pattern THANKS = Pattern.compile("[,.]?\\s*tak\\.?$|\\.$");
    private static final Pattern UNSTATED = Pattern.compile(
            "(?:endnu )?(?:ikke|u) ?(?:oplyst|kendt|opgjort|afklaret|afgjort|besluttet)(?: endnu)?|ved ikke(?: endnu)?|afventer(?: [\\p{L} ]+)?|[-?\u2013\u2014]");
    /** As bookkeepers write a negative amount. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*(\\d[\\d., ]*)\\)(?:\\s*kr\\.?)?");

    /** As systems write one: 1.000,00-, and never the dash for no øre, as in 3.999,-. */
    private static final Pattern MINUS_BEHIND = Pattern.compile("(\\d(?:[\\d., ]*\\d)?)\\s*[-\u2212](?:\\s*kr\\.?)?");

    /** A mark behind an amount that a line below the table explains. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[\\d-])\\s*\\*{1,3}\\)?$");

    private static final Pattern OWN_UNIT = Pattern.compile("kr|dkk|mio|mia|tusind|,-");
    private static final LocalDate BEFORE_DAY_ONE = LocalDate.of(1899, 12, 30);
    private static final int DAYS_UNTIL_1904 = 1462;
    private static final BigDecimal FIRST_DAY_NUMBER = BigDecimal.valueOf(36_526); // 2000-01-01
    private static final BigDecimal LAST_DAY_NUMBER = BigDecimal.valueOf(73_050); // 2099-12-31
    private static final BigDecimal FIRST_OF_EIGHT_DIGITS = BigDecimal.valueOf(19_000_101);
    private static final BigDecimal LAST_OF_EIGHT_DIGITS = BigDecimal.valueOf(21_991_231);
    private static final Pattern YEARS =
            Pattern.compile("(?:pulje(?:n)?\\s+)?(\\d{4})(?:\\s*(?:-|/|til)\\s*(\\d{4}))?", Pattern.CASE_INSENSITIVE);

    private CellValues() {}

    /**
     * Kroner exact to the øre; nothing is rounded but the last binary digits of a spreadsheet.
     *
     * @param unit of what stands in the cell, unless the cell says its own
     */
    public static Value<Money> amount(Cell cell, AmountUnit unit) {
        return switch (cell) {
            case Cell.Blank _ -> new Value.Absent<>();
            case Cell.Text(String text) -> isUnstated(text) ? new Value.Unstated<>() : amount(text, unit);
            case Cell.Numeric(BigDecimal number, boolean _) -> exact(unit.inKroner(number.round(AS_SPREADSHEETS_SHOW)));
            case Cell.Percent _ -> new Value.Wrong<>("Cellen er en procent. Skriv et beløb i kroner.");
            case Cell.Day _ -> new Value.Wrong<>("Cellen er en dato. Skriv et beløb i kroner.");
            case Cell.Faulty(String _, String why) -> new Value.Wrong<>(why + ".");
        };
    }

    private static Value<Money> amount(String written, AmountUnit unit) {
        String text = FOOTNOTE.matcher(written.strip()).replaceFirst("");
        String lower = text.toLowerCase(Locale.ROOT);
        AmountUnit of = OWN_UNIT.matcher(lower).find() ? AmountUnit.KRONER : unit;
        return switch (WrittenAmount.read(negative(lower).orElse(text))) {
            case WrittenAmount.Exact(BigDecimal kroner) -> exact(of.inKroner(kroner));
            case WrittenAmount.Inexact _ ->
                new Value.Wrong<>("\"%s\" er et rundt tal. Skriv beløbet med alle cifre.".formatted(text));
            case WrittenAmount.PointBeforeOre _ ->
                new Value.Wrong<>(
                        "\"%s\" er ikke skrevet på dansk. %s.".formatted(text, WrittenAmount.COMMA_BEFORE_ORE));
            case WrittenAmount.NoAmount _ ->
                new Value.Wrong<>("\"%s\" er ikke et beløb. Skriv det som 1.234,56.".formatted(text));
        };
    }

    /** With its sign before it; empty for what has none behind or around it. */
    private static Optional<String> negative(String lower) {
        return Stream.of(IN_BRACKETS, MINUS_BEHIND)
                .map(pattern -> pattern.matcher(lower))
                .filter(Matcher::matches)
                .map(found -> "-" + found.group(1))
                .findFirst();
    }

    private static Value<Money> exact(BigDecimal kroner) {
        if (kroner.stripTrailingZeros().scale() > ORE) {
            return new Value.Wrong<>("Beløbet %s har mere end to decimaler. Skriv det i hele øre."
                    .formatted(new Cell.Numeric(kroner).shown()));
        }
        try {
            return new Value.Known<>(Money.ofKroner(kroner));
        } catch (IllegalArgumentException e) {
            return new Value.Wrong<>("Beløbet er for stort.");
        }
    }

    public static Value<LocalDate> day(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> new Value.Absent<>();
            case Cell.Text(String text) ->
                WrittenDay.read(text)
                        .<Value<LocalDate>>map(Value.Known::new)
                        .orElseGet(() -> isUnstated(text)
                                ? new Value.Unstated<>()
                                : new Value.Wrong<>(
                                        "\"%s\" er ikke en dato. Skriv den som 31-12-2026.".formatted(text)));
            case Cell.Numeric number ->
                isDayNumber(number)
                        ? new Value.Known<>(day(number))
                        : new Value.Wrong<>("\"%s\" er et tal. Skriv datoen som 31-12-2026.".formatted(cell.shown()));
            case Cell.Percent _ -> new Value.Wrong<>("Cellen er en procent. Skriv datoen som 31-12-2026.");
            case Cell.Day(LocalDate day) -> known(day);
            case Cell.Faulty(String _, String why) -> new Value.Wrong<>(why + ".");
        };
    }

    /** The day that something happened: the end of a year or month is none. */
    public static Value<LocalDate> dayItself(Cell cell) {
        return then(
                day(cell),
                day -> cell instanceof Cell.Text(String text) && WrittenDay.isEnd(text)
                        ? new Value.Wrong<>("\"%s\" siger ikke, hvilken dag det var. Skriv dagen, for eksempel %s."
                                .formatted(text, DanishDates.format(day)))
                        : new Value.Known<>(day));
    }

    /** Whether a number without the format of a day can be a day: the one that spreadsheets keep so, or one in eight digits. */
    static boolean isDayNumber(Cell.Numeric cell) {
        BigDecimal number = cell.number();
        return isSerial(number)
                || isOfEightDigits(number) && WrittenDay.read(cell.shown()).isPresent();
    }

    private static boolean isOfEightDigits(BigDecimal number) {
        return number.compareTo(FIRST_OF_EIGHT_DIGITS) >= 0 && number.compareTo(LAST_OF_EIGHT_DIGITS) <= 0;
    }

    private static boolean isSerial(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(FIRST_DAY_NUMBER) >= 0
                && number.compareTo(LAST_DAY_NUMBER) <= 0;
    }

    private static LocalDate day(Cell.Numeric cell) {
        return WrittenDay.read(cell.shown())
                .orElseGet(() -> BEFORE_DAY_ONE.plusDays(
                        cell.number().longValueExact() + (cell.from1904() ? DAYS_UNTIL_1904 : 0)));
    }

    private static Value<LocalDate> known(LocalDate day) {
        return day.isBefore(Calendar.FIRST) || day.isAfter(Calendar.LAST)
                ? new Value.Wrong<>("%s er ikke en dato, der kan bruges.".formatted(DanishDates.format(day)))
                : new Value.Known<>(day);
    }

    /** @param longest in characters */
    public static Value<String> text(Cell cell, int longest) {
        return switch (cell) {
            case Cell.Blank _ -> new Value.Absent<>();
            case Cell.Text(String text) -> bounded(text, longest);
            case Cell.Numeric _, Cell.Percent _, Cell.Day _ -> bounded(cell.shown(), longest);
            case Cell.Faulty(String _, String why) -> new Value.Wrong<>(why + ".");
        };
    }

    /** The same, unless it says that nobody has stated it. */
    public static Value<String> statedText(Cell cell, int longest) {
        return then(text(cell, longest), text -> isUnstated(text) ? new Value.Unstated<>() : new Value.Known<>(text));
    }

    private static Value<String> bounded(String text, int longest) {
        return text.length() > longest
                ? new Value.Wrong<>("Teksten er på %d tegn. Skriv højst %d.".formatted(text.length(), longest))
                : new Value.Known<>(text);
    }

    /** A year, or a pool of several years as 2022-2023. */
    public static Value<String> period(Cell cell) {
        return then(text(cell, LONGEST_WORD), CellValues::years);
    }

    private static Value<String> years(String text) {
        Matcher years = YEARS.matcher(text.replace('\u2013', '-').strip());
        if (years.matches()) {
            String period = years.group(2) == null ? years.group(1) : years.group(1) + "-" + years.group(2);
            if (period.matches(YearOrPool.PATTERN)
                    && (years.group(2) == null || years.group(1).compareTo(years.group(2)) < 0)) {
                return new Value.Known<>(period);
            }
        }
        return new Value.Wrong<>("\"%s\" er ikke en periode. Skriv et år eller en pulje, 2022-2023.".formatted(text));
    }

    public static Value<Boolean> yesNo(Cell cell) {
        return then(text(cell, LONGEST_WORD), CellValues::yesNo);
    }

    private static Value<Boolean> yesNo(String text) {
        return switch (THANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("")) {
            case "ja", "j", "x", "sand", "true", "1" -> new Value.Known<>(true);
            case "nej", "n", "falsk", "false", "0" -> new Value.Known<>(false);
            default ->
                isUnstated(text)
                        ? new Value.Unstated<>()
                        : new Value.Wrong<>("\"%s\" er hverken ja eller nej.".formatted(text));
        };
    }

    private static boolean isUnstated(String text) {
        return UNSTATED.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** The same with the known value read on; {@code next} may find it wrong. */
    public static <T, U> Value<U> then(Value<T> value, Function<T, Value<U>> next) {
        return switch (value) {
            case Value.Known<T>(T known) -> next.apply(known);
            case Value.Absent<T> _ -> new Value.Absent<>();
            case Value.Unstated<T> _ -> new Value.Unstated<>();
            case Value.Wrong<T>(String why) -> new Value.Wrong<>(why);
        };
    }
}

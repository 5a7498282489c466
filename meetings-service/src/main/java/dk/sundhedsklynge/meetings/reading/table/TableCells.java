package dk.sundhedsklynge.meetings.reading.table;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a table's row: their value and the footnote marks after it. */
public final class TableCells {
    private static final Pattern MARKS = Pattern.compile("\\s?((?:\\[\\^\\d{0,3}]|[*^#¹²³†]){1,8}+)$");
    private static final Pattern MARK = Pattern.compile("\\[\\^\\d*]|\\*+|[\\^#¹²³†]");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:ca\\.?\\s?)?(?:kr\\.?\\s?)?[-–−]?\\d[\\d.,  ]*(?:,-)?(?:mio\\.?|mia\\.?|tkr\\.?|t\\.kr\\.?)?\\s?(?:kr\\.?|kroner|%|pct\\.?|procent)?$",
            Pattern.CASE_INSENSITIVE);
    /** An amount in parentheses is negative. A number without thousands or decimals in parentheses is only a count. */
    private static final Pattern BRACKETED = Pattern.compile(
            "^\\((?:kr\\.?\\s?)?(\\d{1,3}(?:[. ]\\d{3})+(?:,\\d{1,2})?|\\d+,\\d{2})(?:\\s?kr\\.?)?\\)$");

    private static final Pattern ORDINAL = Pattern.compile("^\\d{1,2}\\.$");
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d$");
    private static final Pattern PIPES = Pattern.compile("(?<!\\\\)\\|");

    private TableCells() {}

    static List<String> split(Line line) {
        String text = line.text();
        if (!line.isPiped()) {
            return List.of(text.split("\t", -1));
        }
        String inner = text.strip().substring(1);
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : PIPES.split(inner, -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    static Cell of(String printed) {
        String text = printed.strip();
        List<String> marks = new ArrayList<>();
        Matcher behind = MARKS.matcher(text);
        String value = text;
        if (behind.find()) {
            value = text.substring(0, behind.start()).strip();
            Matcher mark = MARK.matcher(behind.group(1));
            while (mark.find()) {
                marks.add(mark.group());
            }
        }
        Matcher bracketed = BRACKETED.matcher(value);
        value = bracketed.matches() ? "-" + bracketed.group(1) : value;
        BigDecimal amount = isNumber(value)
                ? DanishNumbers.parse(value.replace('−', '-').replace('–', '-')).orElse(null)
                : null;
        return new Cell(text, amount == null ? kindOfWord(value) : kindOfNumber(value), amount, List.copyOf(marks));
    }

    static boolean isNumber(String value) {
        return value.length() <= 40
                && NUMBER.matcher(value).matches()
                && !ORDINAL.matcher(value).matches();
    }

    public static boolean isYear(String value) {
        return YEAR.matcher(value.strip()).matches();
    }

    private static String kindOfNumber(String value) {
        String plain = value.toLowerCase(Locale.ROOT);
        if (plain.contains("%") || plain.contains("pct") || plain.contains("procent")) {
            return "percent";
        }
        return plain.contains("kr") || plain.contains("mi") ? "kroner" : "number";
    }

    private static String kindOfWord(String value) {
        return switch (value) {
            case "" -> "empty";
            case "-", "–", "—", "−" -> "nil";
            case "x", "X", "✓", "✔" -> "tick";
            default -> "text";
        };
    }
}

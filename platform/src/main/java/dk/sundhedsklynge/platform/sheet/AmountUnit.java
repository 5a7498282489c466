package dk.sundhedsklynge.platform.sheet;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the amounts of a sheet are counted in. */
public enum AmountUnit {
    KRONER("kroner", 0, "\\bi (?:hele )?(?:kr|kroner|dkk)\\b|[(\\[](?:hele )?(?:kr|kroner|dkk)\\.?[)\\]]"),
    THOUSAND(
            "1.000 kr.",
            3,
            "\\b(?:i|alle|hele) (?:hele )?(?:1[. ]?000|tusinder?)(?![.,]?\\d)"
                    + "|[(\\[,;:]\\s*(?:1[. ]?000|tusind) ?(?:kr|kroner|dkk)\\b"
                    + "|(?<![\\p{L}\\d])(?<!\\d )t\\.? ?(?:kr|dkk)\\b|(?<![\\p{L}\\d])(?<!\\d )kkr\\b"),
    MILLION(
            "mio. kr.",
            6,
            "(?<![\\p{L}\\d])(?<!\\d )mio\\b\\.?(?: ?(?:kr|kroner|dkk)\\b)?|\\bi (?:hele )?millioner\\b");

    private final String label;
    private final int zeros;
    private final Pattern said;

    AmountUnit(String label, int zeros, String said) {
        this.label = label;
        this.zeros = zeros;
        this.said = Pattern.compile(said);
    }

    /** Danish. */
    public String label() {
        return label;
    }

    BigDecimal inKroner(BigDecimal amount) {
        return amount.movePointRight(zeros);
    }

    /** Those that a text says of the amounts around it; an amount in the text itself says nothing of others. */
    static Set<AmountUnit> saidIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        Set<AmountUnit> units = EnumSet.noneOf(AmountUnit.class);
        for (AmountUnit unit : values()) {
            if (unit.said.matcher(lower).find()) {
                units.add(unit);
            }
        }
        return units;
    }

    /**
     * Where a file says another unit than before.
     *
     * @param row the number of the row that says it; the rows below are counted in that unit
     */
    public record Turn(int row, String text, AmountUnit unit) {}

    /** Among the rows of a table; a note below all rows is about all of them. */
    static Optional<Turn> turn(Sheet sheet, ColumnMatch match) {
        Set<AmountUnit> above = EnumSet.noneOf(AmountUnit.class);
        above.addAll(around(sheet, match.headingRow()));
        match.headingsOfAmounts().forEach(heading -> above.addAll(saidIn(heading)));
        if (above.isEmpty()) {
            above.add(KRONER);
        }
        int last = lastWithSeveral(sheet);
        for (Sheet.Row row : match.rows()) {
            if (row.number() < last && TablesBelow.isLine(row)) {
                String text = row.filled().getFirst().shown();
                Optional<AmountUnit> other =
                        saidIn(text).stream().filter(it -> !above.contains(it)).findFirst();
                if (other.isPresent()) {
                    return Optional.of(new Turn(row.number(), text, other.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** What the name of the sheet, the titles above the headings and the notes below all rows say. */
    static Set<AmountUnit> around(Sheet sheet, int headingRow) {
        Set<AmountUnit> around = saidIn(sheet.name());
        int last = lastWithSeveral(sheet);
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() < headingRow || TablesBelow.isLine(row) && row.number() > last) {
                row.cells()
                        .forEach(cell ->
                                around.addAll(cell instanceof Cell.Text(String text) ? saidIn(text) : Set.of()));
            }
        }
        return around;
    }

    /** The number of the last row with more than one cell filled in. */
    private static int lastWithSeveral(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.filled().size() > 1)
                .mapToInt(Sheet.Row::number)
                .max()
                .orElse(0);
    }

    /**
     * The unit of the amounts in these columns, as headings, titles and notes to the table say it, and kroner where nothing says
     * it. Empty when they say different things.
     */
    static Optional<AmountUnit> of(Sheet sheet, int headingRow, List<String> headings) {
        Set<AmountUnit> around = around(sheet, headingRow);
        Set<AmountUnit> all = EnumSet.noneOf(AmountUnit.class);
        all.addAll(around);
        for (String heading : headings) {
            Set<AmountUnit> own = saidIn(heading);
            all.addAll(own.isEmpty() && around.isEmpty() ? Set.of(KRONER) : own);
        }
        return switch (all.size()) {
            case 0 -> Optional.of(KRONER);
            case 1 -> Optional.of(all.iterator().next());
            default -> Optional.empty();
        };
    }
}

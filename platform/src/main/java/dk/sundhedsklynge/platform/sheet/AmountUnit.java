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
     * The unit of the amounts in these columns, as headings, titles and notes to the table say it, and kroner where nothing says
     * it. Empty when they say different things.
     */
    static Optional<AmountUnit> of(Sheet sheet, int headingRow, List<String> headings) {
        Set<AmountUnit> around = saidIn(sheet.name());
        for (Sheet.Row row : sheet.rows()) {
            List<Cell> filled =
                    row.cells().stream().filter(cell -> !cell.isBlank()).toList();
            if (row.number() < headingRow || filled.size() == 1 && row.number() != headingRow) {
                filled.forEach(cell -> around.addAll(cell instanceof Cell.Text(String text) ? saidIn(text) : Set.of()));
            }
        }
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

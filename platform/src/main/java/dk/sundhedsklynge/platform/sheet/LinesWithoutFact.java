package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows below the headings that state nothing of their own: sums, lines of a printed page, and the headings again. */
public final class LinesWithoutFact {
    private static final Set<String> SUMS = Set.of(
            "i alt",
            "ialt",
            "total",
            "totalt",
            "sum",
            "subtotal",
            "delsum",
            "mellemsum",
            "samlet",
            "tilsammen",
            "hovedsum");
    private static final Pattern SUM_OF =
            Pattern.compile("(?:i alt|ialt|total|sum|subtotal|delsum|samlet|antal)\\b.*|.*\\b(?:i alt|total)");
    private static final Pattern PAGE = Pattern.compile(
            "(?:side|page) \\d+(?: (?:af|of|/) \\d+)?|(?:udskrevet|dannet|kørt|fortsat|fortsættes)\\b.*");
    private static final Pattern POINTS = Pattern.compile("[:.]+$");

    private LinesWithoutFact() {}

    /** Danish sentences: why a row is none, by its number. */
    public static Map<Integer, String> in(Sheet sheet, ColumnMatch match) {
        Optional<Sheet.Row> heading = sheet.rows().stream()
                .filter(row -> row.number() == match.headingRow())
                .findFirst();
        Map<Integer, String> lines = new LinkedHashMap<>();
        for (Sheet.Row row : match.rows()) {
            if (match.below().again().contains(row.number())) {
                lines.put(
                        row.number(),
                        TablesBelow.isLine(row)
                                ? "Rækken er en overskrift til rækkerne under den."
                                : "Rækken er overskrifterne igen.");
            } else {
                reason(row, heading.orElse(null)).ifPresent(why -> lines.put(row.number(), why));
            }
        }
        remarksBelow(match).forEach(row -> lines.putIfAbsent(row.number(), "Rækken er en bemærkning under tabellen."));
        return lines;
    }

    /** The last rows, when they are below an empty row and have text in one cell each, of a table with more columns. */
    private static List<Sheet.Row> remarksBelow(ColumnMatch match) {
        List<Sheet.Row> rows = match.rows();
        int first = rows.size();
        while (first > 0 && TablesBelow.isLine(rows.get(first - 1))) {
            first--;
        }
        while (first > 0
                && first < rows.size()
                && rows.get(first).number() == rows.get(first - 1).number() + 1) {
            first++;
        }
        return first == 0 || match.chosen().size() < 2 ? List.of() : rows.subList(first, rows.size());
    }

    private static Optional<String> reason(Sheet.Row row, Sheet.@Nullable Row heading) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (heading != null && repeats(row, heading)) {
            return Optional.of("Rækken er overskrifterne igen.");
        }
        if (!(filled.getFirst() instanceof Cell.Text(String text))) {
            return Optional.empty();
        }
        String first = POINTS.matcher(text.toLowerCase(Locale.ROOT).strip())
                .replaceAll("")
                .replaceAll("\\s+", " ");
        if (filled.size() == 1 && PAGE.matcher(first).matches()) {
            return Optional.of("Rækken er en linje fra en udskrift.");
        }
        boolean isSum = SUMS.contains(first)
                || SUM_OF.matcher(first).matches() && filled.stream().skip(1).allMatch(LinesWithoutFact::isNumber);
        return isSum ? Optional.of("Rækken er en sum eller en optælling.") : Optional.empty();
    }

    private static boolean isNumber(Cell cell) {
        return switch (cell) {
            case Cell.Numeric _, Cell.Percent _, Cell.Faulty _, Cell.Blank _ -> true;
            case Cell.Text(String text) -> DanishNumbers.parse(text).isPresent();
            case Cell.Day _ -> false;
        };
    }

    private static boolean repeats(Sheet.Row row, Sheet.Row heading) {
        int same = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                if (!cell.equals(heading.cell(column))) {
                    return false;
                }
                same++;
            }
        }
        return same > 1;
    }
}

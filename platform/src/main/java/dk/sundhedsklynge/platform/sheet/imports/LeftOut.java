package dk.sundhedsklynge.platform.sheet.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What of a file is not read, as people write it: {@code 7, 12-14, E15}.
 *
 * @param rows their numbers, ascending
 * @param cells of rows that are several facts, each by the cell with its amount
 */
public record LeftOut(List<Integer> rows, List<String> cells) {
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+(?=[\\dA-Za-z]|$)");

    /** A cell as a spreadsheet names it. */
    static final String CELL = "[A-Z]{1,2}[1-9]\\d{0,6}";

    public LeftOut {
        rows = List.copyOf(new TreeSet<>(rows));
        cells = List.copyOf(new TreeSet<>(cells));
    }

    /** Empty for what is no list of rows and cells. */
    static Optional<LeftOut> parse(String written) {
        List<String> cells = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String part : BETWEEN.split(written.strip(), -1)) {
            String plain = part.strip().toUpperCase(Locale.ROOT);
            (plain.matches(CELL) ? cells : rows).add(plain);
        }
        return RowNumbers.parse(String.join(",", rows)).map(numbers -> new LeftOut(numbers, cells));
    }

    /** All that are wrong in a preview. */
    static LeftOut of(Collection<? extends PreviewedRow<?>> rows) {
        List<Integer> whole = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (PreviewedRow<?> row : rows) {
            String cell = row.cell();
            if (cell == null) {
                whole.add(row.number());
            } else {
                cells.add(cell);
            }
        }
        return new LeftOut(whole, cells);
    }

    LeftOut and(LeftOut more) {
        List<Integer> all = new ArrayList<>(rows);
        all.addAll(more.rows);
        List<String> allCells = new ArrayList<>(cells);
        allCells.addAll(more.cells);
        return new LeftOut(all, allCells);
    }

    int size() {
        return rows.size() + cells.size();
    }

    String format() {
        List<String> parts = new ArrayList<>();
        if (!rows.isEmpty()) {
            parts.add(RowNumbers.format(rows));
        }
        parts.addAll(cells);
        return String.join(", ", parts);
    }
}

package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a column that are merged into one: what is written in the first holds for the rows of the others. Only text is, because an
 * amount that is shown once is meant once. A cell that goes across columns is remembered by its row.
 */
final class MergedCells {
    private static final Pattern IN_ONE_COLUMN = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):\\1(\\d{1,7})");
    private static final Pattern IN_ONE_ROW = Pattern.compile("[A-Z]{1,3}(\\d{1,7}):[A-Z]{1,3}\\1");
    private static final int MOST = 10_000;

    private final List<Merge> merges = new ArrayList<>();
    private final Set<Integer> spanned = new HashSet<>();

    private record Merge(int column, int first, int last) {
        private boolean covers(int row) {
            return row > first && row <= last;
        }
    }

    /** @param reference such as {@code A2:A4} */
    void add(String reference) {
        Matcher across = IN_ONE_ROW.matcher(reference);
        if (across.matches() && spanned.size() < MOST) {
            spanned.add(Integer.parseInt(across.group(1)));
        }
        Matcher merge = IN_ONE_COLUMN.matcher(reference);
        if (merge.matches() && merges.size() < MOST) {
            merges.add(new Merge(
                    SheetHandler.column(merge.group(1), 0),
                    Integer.parseInt(merge.group(2)),
                    Integer.parseInt(merge.group(3))));
        }
    }

    /** The sheet with the text of merged cells in each of their rows. */
    Sheet fillIn(Sheet sheet) {
        List<Cell> above = new ArrayList<>();
        List<Sheet.Row> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells());
            for (Merge merge : merges) {
                if (row.number() == merge.first()) {
                    put(above, merge.column(), row.cell(merge.column()));
                } else if (merge.covers(row.number())
                        && row.cell(merge.column()).isBlank()
                        && cell(above, merge.column()) instanceof Cell.Text text) {
                    put(cells, merge.column(), text);
                }
            }
            rows.add(new Sheet.Row(row.number(), cells));
        }
        return new Sheet(sheet.name(), rows, spanned, sheet.hidden());
    }

    private static Cell cell(List<Cell> cells, int column) {
        return column < cells.size() ? cells.get(column) : new Cell.Blank();
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(new Cell.Blank());
        }
        cells.set(column, cell);
    }
}

package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sheet as it was read.
 *
 * @param name of the sheet in a workbook; empty for a CSV file
 * @param rows those with anything in them, in the order of the file
 * @param spanned numbers of the rows with a cell that goes across several columns
 * @param hidden numbers of the rows that the file does not show; they are read like all others
 */
public record Sheet(String name, List<Row> rows, Set<Integer> spanned, Set<Integer> hidden) {
    private static final int LETTERS = 26;

    public Sheet {
        rows = List.copyOf(rows);
        spanned = Set.copyOf(spanned);
        hidden = Set.copyOf(hidden);
    }

    /** @param number as a spreadsheet numbers it, from 1 */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Blank beyond the last cell. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : new Cell.Blank();
        }

        /** The same with another cell; one that is blank changes nothing. */
        Row with(int column, Cell cell) {
            if (cell.isBlank()) {
                return this;
            }
            List<Cell> all = new ArrayList<>(cells);
            while (all.size() <= column) {
                all.add(new Cell.Blank());
            }
            all.set(column, cell);
            return new Row(number, all);
        }

        /** Those that are not blank, from the left. */
        List<Cell> filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).toList();
        }
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** As a spreadsheet names a column: A for 0, AA for 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.append((char) ('A' + (left - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}

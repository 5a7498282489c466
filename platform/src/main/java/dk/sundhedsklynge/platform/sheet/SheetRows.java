package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers the rows of a sheet, and says when there are too many. */
final class SheetRows {
    private static final int HEADING = 1;

    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();

    /** Ends reading: the file is refused. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient SheetOutcome.Refused reason;

        Refusal(SheetOutcome.Refused reason) {
            super(reason.toString());
            this.reason = reason;
        }

        SheetOutcome.Refused reason() {
            return reason;
        }
    }

    /** @param column from 0; a cell to the left of the one before takes the place of what is there */
    void add(int column, Cell cell) throws Refusal {
        if (cell.isBlank()) {
            return;
        }
        if (column >= ReadSheet.MOST_COLUMNS) {
            throw new Refusal(new SheetOutcome.TooManyColumns(ReadSheet.MOST_COLUMNS));
        }
        while (cells.size() <= column) {
            cells.add(new Cell.Blank());
        }
        cells.set(column, cell);
    }

    /** @param number as a spreadsheet numbers it, from 1 */
    void endRow(int number) throws Refusal {
        if (!cells.isEmpty()) {
            if (rows.size() == HEADING + ReadSheet.MOST_ROWS) {
                throw new Refusal(new SheetOutcome.TooManyRows(ReadSheet.MOST_ROWS));
            }
            rows.add(new Sheet.Row(number, cells));
            cells = new ArrayList<>();
        }
    }

    /** @param hidden numbers of the rows that the file does not show */
    Sheet sheet(String name, Set<Integer> hidden) {
        return new Sheet(name, rows, Set.of(), hidden);
    }

    /** Without characters that nobody sees; blank for text that is nothing but space. */
    static Cell text(String text) {
        String bare = HiddenCharacters.cleaned(text).replace('\u00a0', ' ').strip();
        return bare.isEmpty() ? new Cell.Blank() : new Cell.Text(bare);
    }
}

package dk.sundhedsklynge.platform.sheet;

import java.util.List;

/** What most of the cells of a column are. */
final class ColumnContents {
    private int filled;
    private int days;
    private int numbers;
    private int shares;
    private int serials;

    private ColumnContents() {}

    static ColumnContents of(List<Sheet.Row> rows, int column) {
        ColumnContents contents = new ColumnContents();
        rows.forEach(row -> contents.count(row.cell(column)));
        return contents;
    }

    private void count(Cell cell) {
        switch (cell) {
            case Cell.Blank _ -> {
                return;
            }
            case Cell.Day _ -> days++;
            case Cell.Percent _ -> shares++;
            case Cell.Numeric number -> {
                numbers++;
                serials += CellValues.isDayNumber(number) ? 1 : 0;
            }
            case Cell.Text(String text) -> {
                if (WrittenDay.read(text).isPresent()) {
                    days++;
                } else if (CellValues.amount(cell, AmountUnit.KRONER) instanceof Value.Known) {
                    numbers++;
                }
            }
            case Cell.Faulty _ -> {
                // It is of no kind, and counts for none.
            }
        }
        filled++;
    }

    /** Whether the cells can be what is wanted; a column without any can. */
    boolean fit(SheetField.Kind kind) {
        return switch (kind) {
            case AMOUNT -> !isMost(days) && !isMost(shares);
            case DAY -> !isMost(numbers - serials) && !isMost(shares);
            case TEXT, PERIOD -> true;
        };
    }

    boolean areDays() {
        return isMost((long) days + serials);
    }

    boolean hasNumbers() {
        return numbers > 0;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Whether so many cells are more than half of those with anything in them. */
    boolean isMost(long some) {
        return some * 2 > filled;
    }
}

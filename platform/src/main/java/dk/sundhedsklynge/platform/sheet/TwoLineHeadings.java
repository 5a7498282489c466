package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Headings in two lines: what is counted in one, and the years it is counted for in the other, as "Modtaget" above "2022" and "2023".
 * They are read as one line, "Modtaget 2022" and "Modtaget 2023".
 */
final class TwoLineHeadings {
    private static final int FEWEST_YEARS = 2;

    private TwoLineHeadings() {}

    /** The headings as one row with the number of the lower line; the row as it is where the years are not in a line of their own. */
    static Sheet.Row joined(Sheet sheet, Sheet.Row heading, List<SheetField> fields) {
        return beside(sheet, heading.number() + 1)
                .filter(below -> isOfYears(below, heading, fields))
                .map(below -> join(heading, below, below.number()))
                .or(() -> beside(sheet, heading.number() + 1)
                        .filter(below -> goesOn(below, sheet, fields))
                        .map(below -> join(heading, below, below.number())))
                .or(() -> beside(sheet, heading.number() - 1)
                        .filter(above -> isOfYears(heading, above, fields) || isOfYearsAlone(above))
                        .map(above -> join(above, heading, heading.number())))
                .orElse(heading);
    }

    /** Words alone that begin right of the names of the rows: of a table with amounts they are no row. */
    private static boolean goesOn(Sheet.Row row, Sheet sheet, List<SheetField> fields) {
        return fields.stream().anyMatch(field -> field.kind() == SheetField.Kind.AMOUNT)
                && row.cell(0).isBlank()
                && beside(sheet, row.number() + 1)
                        .filter(next -> next.cell(0) instanceof Cell.Text)
                        .isPresent()
                && row.cells().stream().anyMatch(TwoLineHeadings::isWords)
                && row.cells().stream().allMatch(cell -> cell.isBlank() || isWords(cell) || isUnstated(cell));
    }

    /** Such as "Ikke oplyst" beside "Ja" and "Nej". */
    private static boolean isUnstated(Cell cell) {
        return cell instanceof Cell.Text && CellValues.amount(cell, AmountUnit.KRONER) instanceof Value.Unstated;
    }

    private static boolean isWords(Cell cell) {
        return cell instanceof Cell.Text(String text)
                && CellValues.amount(cell, AmountUnit.KRONER) instanceof Value.Wrong
                && WrittenDay.read(text).isEmpty()
                && Headings.period(text).isEmpty();
    }

    private static Optional<Sheet.Row> beside(Sheet sheet, int number) {
        return sheet.rows().stream().filter(row -> row.number() == number).findFirst();
    }

    /** Years beneath names of amounts, and other words at most beneath nothing. */
    private static boolean isOfYears(Sheet.Row row, Sheet.Row upper, List<SheetField> fields) {
        Cell group = new Cell.Blank();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            group = upper.cell(column).isBlank() ? group : upper.cell(column);
            boolean fits = cell.isBlank()
                    || (isYear(cell)
                            ? isOfAmounts(group, fields)
                            : upper.cell(column).isBlank() && !isAmount(cell));
            if (!fits) {
                return false;
            }
        }
        return namesYears(row);
    }

    private static boolean isOfAmounts(Cell heading, List<SheetField> fields) {
        return fields.stream()
                .filter(field -> field.kind() == SheetField.Kind.AMOUNT)
                .anyMatch(field -> field.isNamed(heading.shown()));
    }

    private static boolean isOfYearsAlone(Sheet.Row row) {
        return namesYears(row) && row.cells().stream().allMatch(cell -> cell.isBlank() || isYear(cell));
    }

    /** Whether several of its cells are a year or pool each. */
    static boolean namesYears(Sheet.Row row) {
        return row.cells().stream().filter(TwoLineHeadings::isYear).count() >= FEWEST_YEARS;
    }

    private static boolean isYear(Cell cell) {
        return Headings.isPeriodAlone(cell.shown());
    }

    private static boolean isAmount(Cell cell) {
        return !(cell instanceof Cell.Text) || CellValues.amount(cell, AmountUnit.KRONER) instanceof Value.Known;
    }

    /** A name of the upper line holds for the columns to its right that have none, as far as the lower line goes on. */
    private static Sheet.Row join(Sheet.Row upper, Sheet.Row lower, int number) {
        List<Cell> cells = new ArrayList<>();
        Cell group = new Cell.Blank();
        for (int column = 0;
                column < Math.max(upper.cells().size(), lower.cells().size());
                column++) {
            Cell above = upper.cell(column);
            Cell below = lower.cell(column);
            if (!above.isBlank()) {
                group = above;
            } else if (below.isBlank() || !isYear(below) && !isYear(group)) {
                group = new Cell.Blank();
            }
            String name = (group.shown() + " " + below.shown()).strip();
            cells.add(name.isEmpty() ? new Cell.Blank() : new Cell.Text(name));
        }
        return new Sheet.Row(number, cells);
    }
}

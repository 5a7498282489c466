package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The two columns of an account, read as one amount: one side adds, and what stands under the other is with a minus. A row with an
 * amount on both sides is in doubt and not read.
 */
final class DebitAndCredit {
    private static final List<String> DEBIT = List.of("Debet", "Debit");
    private static final List<String> CREDIT = List.of("Kredit", "Credit");

    private DebitAndCredit() {}

    /** @param without fields that shall have no column */
    static ColumnMatch joined(ColumnMatch match, List<SheetField> fields, Set<String> without) {
        ColumnMatch joined = match;
        for (SheetField field : fields) {
            int debit = column(match, DEBIT);
            int credit = column(match, CREDIT);
            if (field.ledger() != SheetField.Ledger.NONE
                    && match.column(field.code()).isEmpty()
                    && !without.contains(field.code())
                    && debit >= 0
                    && credit >= 0) {
                joined = field.ledger() == SheetField.Ledger.DEBIT_ADDS
                        ? joined(joined, field, debit, credit)
                        : joined(joined, field, credit, debit);
            }
        }
        return joined;
    }

    private static int column(ColumnMatch match, List<String> names) {
        List<Integer> found = match.unused().stream()
                .filter(column -> names.stream().anyMatch(name -> ColumnMatch.means(column.name(), name)))
                .map(ColumnMatch.Column::index)
                .toList();
        return found.size() == 1 ? found.getFirst() : ColumnMatch.NONE;
    }

    private static ColumnMatch joined(ColumnMatch match, SheetField field, int adds, int takes) {
        String adding = match.columns().get(adds).name();
        String taking = match.columns().get(takes).name();
        int index = match.columns().size();
        List<ColumnMatch.Column> columns = new ArrayList<>(match.columns());
        columns.add(new ColumnMatch.Column(
                index, Sheet.letters(index), "%s (%s minus %s)".formatted(field.label(), adding, taking)));
        Map<String, Integer> chosen = new LinkedHashMap<>(match.chosen());
        chosen.put(field.code(), index);
        List<Sheet.Row> rows = match.rows().stream()
                .map(row -> with(row, index, amount(row, adds, takes, adding, taking)))
                .toList();
        return match.grouped(
                columns,
                chosen,
                rows,
                match.groups()
                        .saying("%s er læst af %s og %s: et beløb under %s er med minus."
                                .formatted(field.label(), adding, taking, taking)));
    }

    private static Sheet.Row with(Sheet.Row row, int index, Cell cell) {
        if (cell.isBlank()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() <= index) {
            cells.add(new Cell.Blank());
        }
        cells.set(index, cell);
        return new Sheet.Row(row.number(), cells);
    }

    private static Cell amount(Sheet.Row row, int adds, int takes, String adding, String taking) {
        Cell plus = row.cell(adds);
        Cell minus = row.cell(takes);
        if (isNothing(minus)) {
            return plus.isBlank() ? minus : plus;
        }
        if (isNothing(plus)) {
            return negated(minus, taking);
        }
        return Totals.isTotal(row)
                ? new Cell.Blank()
                : new Cell.Faulty(
                        "%s; %s".formatted(plus.shown(), minus.shown()),
                        "Der står et beløb både under %s og %s. Skriv dem i hver sin række".formatted(adding, taking));
    }

    /** Nothing is written there, or that there is none. */
    private static boolean isNothing(Cell cell) {
        return cell.isBlank()
                || CellValues.amount(cell, AmountUnit.KRONER) instanceof Value.Known<Money>(Money amount)
                        && amount.ore() == 0;
    }

    private static Cell negated(Cell cell, String column) {
        return switch (cell) {
            case Cell.Numeric(BigDecimal number, boolean from1904)
            when number.signum() > 0 -> new Cell.Numeric(number.negate(), from1904);
            case Cell.Text(String text) when Character.isDigit(text.charAt(0)) -> new Cell.Text("-" + text);
            case Cell.Text _, Cell.Numeric _ ->
                new Cell.Faulty(
                        cell.shown(),
                        "Beløbet under %s er ikke skrevet uden fortegn, så det er ikke til at se, hvad vej det går"
                                .formatted(column));
            case Cell.Blank _, Cell.Percent _, Cell.Day _, Cell.Faulty _ -> cell;
        };
    }
}

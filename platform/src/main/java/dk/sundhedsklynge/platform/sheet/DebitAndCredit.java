package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
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
        return match.joining(
                List.of(adds, takes),
                "%s (%s minus %s)".formatted(field.label(), adding, taking),
                field,
                row -> amount(row, adds, takes, adding, taking),
                "%s er læst af %s og %s: et beløb under %s er med minus."
                        .formatted(field.label(), adding, taking, taking));
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
                ? difference(plus, minus)
                : new Cell.Faulty(
                        "%s; %s".formatted(plus.shown(), minus.shown()),
                        "Der står et beløb både under %s og %s. Skriv dem i hver sin række".formatted(adding, taking));
    }

    /** Of a printed sum, which has one for each side; blank where one of them cannot be read or has a sign of its own. */
    private static Cell difference(Cell plus, Cell minus) {
        return CellValues.amount(plus, AmountUnit.KRONER) instanceof Value.Known<Money>(Money added)
                        && CellValues.amount(minus, AmountUnit.KRONER) instanceof Value.Known<Money>(Money taken)
                        && added.ore() >= 0
                        && taken.ore() >= 0
                ? new Cell.Numeric(added.minus(taken).kroner())
                : new Cell.Blank();
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

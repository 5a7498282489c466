package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Adds up the columns of a table that prints a total. A difference of more than a tenth is not told: then the total is rather of
 * something else than the rows above it.
 */
final class TableSums {
    private static final Pattern TOTAL =
            Pattern.compile("^(?:i alt|ialt|total|sum|samlet|tilsammen)(?!\\p{L}).*", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal MOST = new BigDecimal("0.1");

    private TableSums() {}

    /**
     * @param place of the column, from 1
     * @param line of the printed total
     */
    record Difference(String column, int place, int line, BigDecimal printed, BigDecimal rows) {
        BigDecimal difference() {
            return rows.subtract(printed);
        }
    }

    static List<Difference> of(TableContent table) {
        List<Difference> found = new ArrayList<>();
        List<Row> above = new ArrayList<>();
        for (Row row : table.rows()) {
            if (isTotal(row)) {
                for (int place = 1; place < row.cells().size(); place++) {
                    compare(table, above, row, place, found);
                }
                above.clear();
            } else {
                above.add(row);
            }
        }
        return found;
    }

    private static void compare(TableContent table, List<Row> above, Row total, int place, List<Difference> found) {
        BigDecimal printed = total.cells().get(place).amount();
        List<BigDecimal> amounts = above.stream()
                .filter(it -> it.cells().size() > place)
                .map(it -> it.cells().get(place))
                .filter(it -> isPercent(it) == isPercent(total.cells().get(place)))
                .map(Cell::amount)
                .filter(Objects::nonNull)
                .toList();
        if (printed == null || printed.signum() == 0 || amounts.size() < 2) {
            return;
        }
        BigDecimal rows = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = rows.subtract(printed).abs();
        if (difference.signum() != 0 && difference.compareTo(printed.abs().multiply(MOST)) <= 0) {
            String column = place < table.header().size() ? table.header().get(place) : "kolonne " + place;
            found.add(new Difference(column, place, total.line(), printed, rows));
        }
    }

    private static boolean isPercent(Cell cell) {
        return cell.type().equals("percent");
    }

    private static boolean isTotal(Row row) {
        return !row.cells().isEmpty()
                && TOTAL.matcher(row.cells()
                                .getFirst()
                                .text()
                                .replaceAll("[*_]", "")
                                .strip())
                        .matches();
    }
}

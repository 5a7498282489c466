package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headings that stand again below those of a table.
 *
 * @param again numbers of rows of headings that mean the same as the first ones, and of the titles above them; the rows below go on
 *     with the table
 * @param other rows of another table, from its title on: its headings mean something else, or its title says that it counts
 *     something else
 */
record TablesBelow(Set<Integer> again, List<Sheet.Row> other) {
    private static final int FEWEST_NAMES = 2;

    /** Beginnings of words for what a table can count. */
    private static final Pattern COUNTED =
            Pattern.compile("modtag|tildel|tilskud|bevil|forbrug|anvend|udgift|dispon|reserv|overfoer");

    TablesBelow {
        again = Set.copyOf(again);
        other = List.copyOf(other);
    }

    /** @param rows those below the headings */
    static TablesBelow of(List<Sheet.Row> rows, Sheet.Row heading, List<SheetField> fields) {
        Set<Integer> again = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            if (isHeading(rows.get(at), heading, fields)) {
                List<Sheet.Row> titles = titlesAbove(rows, at);
                if (!meansTheSame(rows.get(at), heading, fields) || countSomethingElse(titles, heading)) {
                    return new TablesBelow(again, rows.subList(at - titles.size(), rows.size()));
                }
                titles.forEach(title -> again.add(title.number()));
                again.add(rows.get(at).number());
            }
        }
        return new TablesBelow(again, List.of());
    }

    /** Whether the titles say what is counted, and the headings do not say the same. */
    private static boolean countSomethingElse(List<Sheet.Row> titles, Sheet.Row heading) {
        String headings = plain(heading);
        return titles.stream()
                .flatMap(title -> COUNTED.matcher(plain(title)).results())
                .anyMatch(counted -> !headings.contains(counted.group()));
    }

    private static String plain(Sheet.Row row) {
        return row.cells().stream().map(cell -> Headings.plain(cell.shown())).collect(Collectors.joining(" "));
    }

    private static List<Sheet.Row> titlesAbove(List<Sheet.Row> rows, int at) {
        int first = at;
        while (first > 0 && isLine(rows.get(first - 1))) {
            first--;
        }
        return rows.subList(first, at);
    }

    /** Whether there is text in one cell and nothing beside it. */
    static boolean isLine(Sheet.Row row) {
        List<Cell> filled = row.filled();
        return filled.size() == 1 && filled.getFirst() instanceof Cell.Text;
    }

    private static boolean isHeading(Sheet.Row row, Sheet.Row heading, List<SheetField> fields) {
        if (row.filled().size() < 2
                || row.filled().stream().anyMatch(TablesBelow::isValue)
                || statesPeriod(row, heading, fields)) {
            return false;
        }
        Set<SheetField> named = new HashSet<>();
        row.filled().forEach(cell -> named.addAll(named(cell, fields)));
        return named.size() >= FEWEST_NAMES && isNamedTwice(row, fields) || standsForAmounts(row, heading, fields);
    }

    /** One cell can be the name of several fields. */
    private static boolean isNamedTwice(Sheet.Row row, List<SheetField> fields) {
        return row.filled().stream()
                        .filter(cell -> !named(cell, fields).isEmpty())
                        .count()
                >= FEWEST_NAMES;
    }

    /** A name where the first headings have the same field, and words where they have amounts. */
    private static boolean standsForAmounts(Sheet.Row row, Sheet.Row heading, List<SheetField> fields) {
        boolean names = false;
        boolean words = false;
        for (int column = 0; column < row.cells().size(); column++) {
            List<SheetField> both = new ArrayList<>(named(row.cell(column), fields));
            both.retainAll(named(heading.cell(column), fields));
            names |= !both.isEmpty();
            words |= !row.cell(column).isBlank() && isOfAmounts(heading.cell(column), fields);
        }
        return names && words;
    }

    private static boolean isOfAmounts(Cell heading, List<SheetField> fields) {
        return Headings.isPeriodAlone(heading.shown())
                || named(heading, fields).stream().anyMatch(it -> it.kind() == SheetField.Kind.AMOUNT);
    }

    private static boolean statesPeriod(Sheet.Row row, Sheet.Row heading, List<SheetField> fields) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (named(heading.cell(column), fields).stream().anyMatch(it -> it.kind() == SheetField.Kind.PERIOD)
                    && CellValues.period(row.cell(column)) instanceof Value.Known<String>) {
                return true;
            }
        }
        return false;
    }

    private static boolean isValue(Cell cell) {
        return !Headings.isPeriodAlone(cell.shown())
                && (!(cell instanceof Cell.Text(String text))
                        || WrittenDay.read(text).isPresent()
                        || CellValues.amount(cell, AmountUnit.KRONER) instanceof Value.Known
                        || CellValues.amount(cell, AmountUnit.KRONER) instanceof Value.Unstated);
    }

    private static List<SheetField> named(Cell cell, List<SheetField> fields) {
        return cell instanceof Cell.Text(String text)
                ? fields.stream().filter(field -> field.isNamed(text)).toList()
                : List.of();
    }

    private static boolean meansTheSame(Sheet.Row row, Sheet.Row heading, List<SheetField> fields) {
        int columns = Math.max(row.cells().size(), heading.cells().size());
        for (int column = 0; column < columns; column++) {
            if (!meansTheSame(row.cell(column), heading.cell(column), fields)) {
                return false;
            }
        }
        return true;
    }

    private static boolean meansTheSame(Cell one, Cell other, List<SheetField> fields) {
        if (Headings.plain(one.shown()).equals(Headings.plain(other.shown()))) {
            return true;
        }
        List<SheetField> named = named(one, fields);
        List<SheetField> wanted = named(other, fields);
        boolean saysNothing =
                named.isEmpty() && wanted.isEmpty() && !isOfAmounts(one, fields) && !isOfAmounts(other, fields);
        return saysNothing && !one.isBlank() && !other.isBlank()
                || named.stream().anyMatch(wanted::contains)
                        && Headings.period(one.shown()).equals(Headings.period(other.shown()))
                        && AmountUnit.saidIn(one.shown()).equals(AmountUnit.saidIn(other.shown()));
    }
}

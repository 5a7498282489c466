package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column holds which field. Headings are compared by their words, and a column is chosen only when its cells can be what the
 * field wants.
 *
 * @param headingRow its number in the file; 0 when no row is one
 * @param columns those of the sheet, in its order
 * @param chosen column per field, from 0, or {@link #EACH_YEAR}; a field without a column is not in it
 * @param rows those below the headings
 * @param years columns of amounts that are named by a year each, per field
 * @param others columns that mean the same as the chosen one, per field
 * @param joined columns that a chosen one was put together from
 * @param filled columns with anything below their heading
 * @param amounts codes of the fields that are amounts
 * @param periods codes of the fields that are periods
 * @param days codes of the fields that are days and must be said
 * @param forAll what is said once for all rows, by field: of cells that are blank
 * @param below headings that stand again among the rows, and rows of another table, which are not read
 * @param groups lines among the rows that hold for the rows below them
 */
public record ColumnMatch(
        int headingRow,
        List<Column> columns,
        Map<String, Integer> chosen,
        List<Sheet.Row> rows,
        Map<String, List<Integer>> years,
        Map<String, List<Integer>> others,
        List<Integer> joined,
        List<Integer> filled,
        List<String> amounts,
        List<String> periods,
        List<String> days,
        Map<String, Cell> forAll,
        TablesBelow below,
        RowGroups groups) {
    /** What by hand means: the field has no column. */
    public static final int NONE = -1;

    /** The amounts stand in a column for each year, and each is a fact of its own. */
    public static final int EACH_YEAR = -2;

    public ColumnMatch {
        columns = List.copyOf(columns);
        chosen = Map.copyOf(chosen);
        rows = List.copyOf(rows);
        years = copy(years);
        others = copy(others);
        joined = List.copyOf(joined);
        filled = List.copyOf(filled);
        amounts = List.copyOf(amounts);
        periods = List.copyOf(periods);
        days = List.copyOf(days);
        forAll = Map.copyOf(forAll);
    }

    private static Map<String, List<Integer>> copy(Map<String, List<Integer>> columns) {
        return columns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> List.copyOf(it.getValue())));
    }

    /**
     * @param index from 0
     * @param letters as the spreadsheet names it
     * @param name its heading; empty when it has none
     */
    public record Column(int index, String letters, String name) {
        /** The heading, or the letters where there is none. */
        public String shown() {
            return name.isEmpty() ? letters : name;
        }
    }

    /**
     * @param byHand column per field, {@link #NONE} or {@link #EACH_YEAR}; a field that is not in it is found by its name
     */
    public static ColumnMatch of(Sheet sheet, List<SheetField> fields, Map<String, Integer> byHand) {
        Set<String> without = byHand.entrySet().stream()
                .filter(it -> it.getValue() == NONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        TurnedTable turned = TurnedTable.of(sheet, fields);
        ColumnMatch named = MatchColumns.match(turned.sheet(), fields, byHand).saying(turned.remarks());
        ColumnMatch match = MarkedChoices.joined(DebitAndCredit.joined(named, fields, without), fields, without);
        return DaysWithoutYear.complete(sheet, GroupHeadings.read(match, fields, without), fields);
    }

    /** Where a field is missing that every file must have. */
    public List<SheetField> missing(List<SheetField> fields) {
        return fields.stream()
                .filter(field -> field.isRequiredBeside(chosen.keySet())
                        && !chosen.containsKey(field.code())
                        && !forAll.containsKey(field.code()))
                .filter(field ->
                        !days.equals(List.of(field.code())) || daysInHeadings().isEmpty())
                .toList();
    }

    /** Those with anything in them that no field was found for. */
    public List<Column> unused() {
        Set<Integer> used = Set.copyOf(chosen.values());
        return columns.stream()
                .filter(column -> !column.name().isEmpty() || filled.contains(column.index()))
                .filter(column -> !used.contains(column.index()) && !joined.contains(column.index()))
                .filter(column -> !columnsOfYears().contains(column.index()))
                .toList();
    }

    /** How the row is read: once, or once for each year that it has an amount for. */
    public List<ColumnMatch> readings(Sheet.Row row) {
        if (yearly().isEmpty()) {
            return List.of(this);
        }
        List<String> named = periodsOf(columnsOfYears());
        List<String> stated = periodsOf(
                columnsOfYears().stream().filter(it -> !row.cell(it).isBlank()).toList());
        return (stated.isEmpty() ? named.subList(0, 1) : stated)
                .stream().map(this::of).toList();
    }

    private List<String> periodsOf(List<Integer> those) {
        return those.stream()
                .flatMap(it -> Headings.period(columns.get(it).name()).stream())
                .distinct()
                .toList();
    }

    /** With the columns of one year; a field that has none of that year has none. */
    private ColumnMatch of(String period) {
        Map<String, Integer> other = new LinkedHashMap<>(chosen);
        for (String field : yearly()) {
            other.remove(field);
            years.getOrDefault(field, List.of()).stream()
                    .filter(it -> periodsOf(List.of(it)).contains(period))
                    .findFirst()
                    .ifPresent(it -> other.put(field, it));
        }
        return new ColumnMatch(
                headingRow,
                columns,
                other,
                rows,
                years,
                others,
                joined,
                filled,
                amounts,
                periods,
                days,
                forAll,
                below,
                groups);
    }

    /** The cell of the row that its first amount is read from, such as E15; empty for a row without amounts. */
    public String amountCell(Sheet.Row row) {
        return amountColumns().stream()
                .findFirst()
                .map(it -> it.letters() + row.number())
                .orElse("");
    }

    /** The same, with what is said once for all rows. */
    public ColumnMatch saying(Map<String, Cell> saidOnce) {
        return new ColumnMatch(
                headingRow,
                columns,
                chosen,
                rows,
                years,
                others,
                joined,
                filled,
                amounts,
                periods,
                days,
                saidOnce,
                below,
                groups);
    }

    /** The same, with what lines among the rows say. */
    ColumnMatch grouped(List<Column> all, Map<String, Integer> found, List<Sheet.Row> read, RowGroups said) {
        return new ColumnMatch(
                headingRow,
                all,
                found,
                read,
                years,
                others,
                joined,
                filled,
                amounts,
                periods,
                days,
                forAll,
                below,
                said);
    }

    /** The same, with a field that is read of several columns together: each row has what it says, in a column of its own. */
    ColumnMatch joining(
            List<Integer> those, String name, SheetField field, Function<Sheet.Row, Cell> said, String remark) {
        int index = columns.size();
        List<Column> all = new ArrayList<>(columns);
        all.add(new Column(index, Sheet.letters(index), name));
        Map<String, Integer> found = new LinkedHashMap<>(chosen);
        found.put(field.code(), index);
        List<Sheet.Row> read =
                rows.stream().map(row -> row.with(index, said.apply(row))).toList();
        return new ColumnMatch(
                headingRow,
                all,
                found,
                read,
                years,
                others,
                Stream.concat(joined.stream(), those.stream()).toList(),
                filled,
                amounts,
                periods,
                days,
                forAll,
                below,
                groups.saying(remark));
    }

    private ColumnMatch saying(List<String> remarks) {
        return grouped(columns, chosen, rows, groups.saying(remarks));
    }

    ColumnMatch withRows(List<Sheet.Row> read) {
        return grouped(columns, chosen, read, groups);
    }

    /** Blank for a field without a column. A period can stand in the heading of the amount instead. */
    public Cell cell(Sheet.Row row, String field) {
        Integer column = chosen.get(field);
        Cell own = column == null || column < 0 ? new Cell.Blank() : row.cell(column);
        Cell cell = own.isBlank() ? forAll.getOrDefault(field, own) : own;
        if (days.equals(List.of(field)) && cell.isBlank()) {
            List<String> named = daysOf(amountColumns());
            return named.size() == 1 ? new Cell.Text(named.getFirst()) : cell;
        }
        return periods.equals(List.of(field)) ? period(cell) : cell;
    }

    /** The days that stand in the headings of amounts, where each names one; otherwise none. */
    public List<String> daysInHeadings() {
        List<Column> read = columnsOfAmounts().stream().map(columns::get).toList();
        return read.stream().allMatch(it -> Headings.day(it.name()).isPresent()) ? daysOf(read) : List.of();
    }

    private static List<String> daysOf(List<Column> those) {
        return those.stream()
                .flatMap(it -> Headings.day(it.name()).stream())
                .distinct()
                .toList();
    }

    private Cell period(Cell cell) {
        List<String> named = periodsInHeadings();
        if (named.isEmpty()) {
            return cell;
        }
        if (cell.isBlank()) {
            return isSaidOfAllAmounts(named)
                    ? new Cell.Text(named.getFirst())
                    : new Cell.Faulty(
                            "", "Overskrifterne nævner ikke den samme periode. Skriv rækkens periode i filen");
        }
        return CellValues.period(cell) instanceof Value.Known<String>(String stated)
                        && !(named.size() == 1 && named.contains(stated))
                ? new Cell.Faulty(
                        cell.shown(),
                        "Rækken siger %s, men beløbets kolonne siger %s. Ret det ene i filen"
                                .formatted(stated, String.join(" og ", named)))
                : cell;
    }

    private boolean isSaidOfAllAmounts(List<String> named) {
        return named.size() == 1
                && amountColumns().stream()
                        .allMatch(it -> Headings.period(it.name()).isPresent());
    }

    /** The years and pools that headings of chosen amounts name. */
    public List<String> periodsInHeadings() {
        return amountColumns().stream()
                .map(it -> Headings.period(it.name()).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether headings name periods of which none holds for all amounts of a row, and no column states the period. */
    public boolean leavesPeriodOpen() {
        List<String> named = periodsInHeadings();
        return periods.size() == 1
                && !chosen.containsKey(periods.getFirst())
                && !forAll.containsKey(periods.getFirst())
                && !named.isEmpty()
                && !isSaidOfAllAmounts(named);
    }

    /** Those that amounts are read from; without those that stand for a year each. */
    public List<Column> amountColumns() {
        return amounts.stream()
                .map(chosen::get)
                .filter(column -> column != null && column >= 0)
                .map(columns::get)
                .toList();
    }

    /** The heading of a field's column as the file writes it; the letters of the column where it has none. */
    public String columnName(String field) {
        Integer column = chosen.get(field);
        return column == null || column < 0 ? field : columns.get(column).shown();
    }

    /** Whether the heading of the field's column is one of its names. */
    public boolean isNamed(SheetField field) {
        return column(field.code()).stream()
                .filter(column -> column >= 0)
                .mapToObj(column -> columns.get(column).name())
                .anyMatch(field::isNamed);
    }

    /** Empty when the field has none; {@link #EACH_YEAR} when it has one for each year. */
    public OptionalInt column(String field) {
        Integer column = chosen.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Rows of another table below the one that is read: its headings mean something else, and it is not read. */
    public List<Sheet.Row> otherTable() {
        return below.other();
    }

    /** The number of the first row for which the file says another unit than for those above, by that row and the unit; or empty. */
    public Optional<AmountUnit.Turn> otherUnit(Sheet sheet) {
        return AmountUnit.turn(sheet, this);
    }

    /** What the amounts are counted in, as the file says it; empty when it says different things. */
    public Optional<AmountUnit> unit(Sheet sheet) {
        return AmountUnit.of(sheet, headingRow, headingsOfAmounts());
    }

    /** Where amounts are read from, from 0; with those that stand for a year each. */
    List<Integer> columnsOfAmounts() {
        return chosen.containsValue(EACH_YEAR)
                ? Stream.concat(
                                columnsOfYears().stream(),
                                amountColumns().stream().map(Column::index))
                        .toList()
                : amountColumns().stream().map(Column::index).toList();
    }

    /** Those that are read as a year each, from 0, in the order of the file. */
    public List<Integer> columnsOfYears() {
        return yearly().stream()
                .flatMap(field -> years.getOrDefault(field, List.of()).stream())
                .sorted()
                .toList();
    }

    /** Codes of the fields that have a column for each year. */
    private List<String> yearly() {
        return amounts.stream()
                .filter(field -> Objects.equals(chosen.get(field), EACH_YEAR))
                .toList();
    }

    List<String> headingsOfAmounts() {
        return columnsOfAmounts().stream()
                .map(column -> columns.get(column).name())
                .toList();
    }

    /** Whether a heading of amounts is this name, with a unit, a year and the like beside it. */
    public static boolean means(String heading, String name) {
        return Headings.mean(heading, name, SheetField.Kind.AMOUNT);
    }

    /** A name as it is compared: letters and digits alone. */
    public static String plain(String name) {
        return Headings.plain(name);
    }
}

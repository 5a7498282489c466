package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days that are written without their year, as {@code 14/3}: the year is that of the line above the rows, or of the sheet. */
final class DaysWithoutYear {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\.?");
    private static final Pattern WORDS = Pattern.compile("(?:d\\.\\s*|den\\s+)?(\\d{1,2})\\.?\\s*(\\p{L}+)\\.?");

    private DaysWithoutYear() {}

    static ColumnMatch complete(Sheet sheet, ColumnMatch match, List<SheetField> fields) {
        List<Integer> columns = fields.stream()
                .filter(field -> field.kind() == SheetField.Kind.DAY)
                .map(field -> match.column(field.code()).orElse(ColumnMatch.NONE))
                .filter(column -> column >= 0)
                .toList();
        Optional<String> ofSheet = yearOf(sheet, match);
        List<String> read = new ArrayList<>();
        List<Sheet.Row> rows = match.rows().stream()
                .map(row -> complete(
                        row,
                        columns,
                        Optional.ofNullable(match.groups().years().get(row.number()))
                                .or(() -> ofSheet),
                        read))
                .toList();
        return read.isEmpty()
                ? match
                : match.grouped(
                        match.columns(),
                        match.chosen(),
                        rows,
                        match.groups()
                                .saying("Dage uden år er læst med det år, der står over dem: %s."
                                        .formatted(read.getFirst())));
    }

    /** The one year that the name of the sheet or the titles name. */
    private static Optional<String> yearOf(Sheet sheet, ColumnMatch match) {
        List<String> named = Stream.concat(
                        Titles.periodsOfName(sheet).stream(), Titles.periodsOfTitles(sheet, match).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Sheet.Row complete(Sheet.Row row, List<Integer> columns, Optional<String> year, List<String> read) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int column : columns) {
            if (row.cell(column) instanceof Cell.Text(String text)) {
                year.flatMap(it -> day(text, it)).ifPresent(day -> {
                    cells.set(column, new Cell.Day(day));
                    read.add("%s i række %d er %s".formatted(text, row.number(), DanishDates.format(day)));
                });
            }
        }
        return new Sheet.Row(row.number(), cells);
    }

    private static Optional<LocalDate> day(String text, String year) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (numbers.matches()) {
            return DanishDates.parse("%s-%s-%s".formatted(numbers.group(1), numbers.group(2), year));
        }
        Matcher words = WORDS.matcher(text.strip());
        return words.matches()
                ? WrittenDay.read("%s. %s %s".formatted(words.group(1), words.group(2), year))
                : Optional.empty();
    }
}

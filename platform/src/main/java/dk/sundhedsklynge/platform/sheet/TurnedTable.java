package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table with a column for each party and a row for each amount or year, turned so that each party is a row. The rows above it stay;
 * what stands below it is not read.
 *
 * @param remarks Danish sentences: which row is which column, and what is not read; none where nothing was turned
 */
record TurnedTable(Sheet sheet, List<String> remarks) {
    private static final int HEADING_AMONG = 20;
    private static final int FEWEST = 2;

    /** The sheet as it is where its table is not such a one. */
    static TurnedTable of(Sheet sheet, List<SheetField> fields) {
        return fields.stream()
                .filter(field -> field.required()
                        && field.kind() == SheetField.Kind.TEXT
                        && !field.choices().isEmpty())
                .findFirst()
                .flatMap(party -> turned(sheet, party, fields))
                .orElseGet(() -> new TurnedTable(sheet, List.of()));
    }

    private static Optional<TurnedTable> turned(Sheet sheet, SheetField party, List<SheetField> fields) {
        NamedParties parties = NamedParties.named(party.choices());
        List<Sheet.Row> rows = sheet.rows();
        for (int at = 0; at < Math.min(HEADING_AMONG, rows.size()); at++) {
            List<Integer> columns = columns(rows.get(at), parties);
            if (columns.size() >= FEWEST) {
                List<Sheet.Row> counted = counted(rows, at, columns.getFirst());
                return counted.stream().filter(row -> isCounted(row, fields)).count() >= FEWEST
                        ? Optional.of(turned(sheet, party, at, columns, counted))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Those named by a party, and the sums of them; none where another name stands among them. */
    private static List<Integer> columns(Sheet.Row row, NamedParties parties) {
        List<Integer> named = IntStream.range(1, row.cells().size())
                .filter(column -> parties.find(row.cell(column).shown()).isPresent())
                .boxed()
                .toList();
        if (named.size() < FEWEST) {
            return List.of();
        }
        List<Integer> filled = IntStream.range(named.getFirst(), row.cells().size())
                .filter(column -> !row.cell(column).isBlank())
                .boxed()
                .toList();
        return filled.stream()
                        .allMatch(column -> named.contains(column)
                                || Totals.isSumOf(row.cell(column).shown()))
                ? filled
                : List.of();
    }

    /** The rows right below that have a name before the columns. */
    private static List<Sheet.Row> counted(List<Sheet.Row> rows, int heading, int firstColumn) {
        List<Sheet.Row> counted = new ArrayList<>();
        for (int at = heading + 1; at < rows.size(); at++) {
            Sheet.Row row = rows.get(at);
            if (row.number() != rows.get(at - 1).number() + 1
                    || name(row, firstColumn).isBlank()) {
                break;
            }
            counted.add(row);
        }
        return counted;
    }

    private static Cell name(Sheet.Row row, int firstColumn) {
        return IntStream.range(0, firstColumn)
                .mapToObj(row::cell)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElseGet(Cell.Blank::new);
    }

    private static boolean isCounted(Sheet.Row row, List<SheetField> fields) {
        String name = row.filled().stream().findFirst().map(Cell::shown).orElse("");
        return Headings.isPeriodAlone(name)
                || fields.stream().anyMatch(field -> field.kind() == SheetField.Kind.AMOUNT && field.isNamed(name));
    }

    private static TurnedTable turned(
            Sheet sheet, SheetField party, int at, List<Integer> columns, List<Sheet.Row> counted) {
        Sheet.Row heading = sheet.rows().get(at);
        List<Sheet.Row> rows = new ArrayList<>(sheet.rows().subList(0, at));
        List<Cell> names = new ArrayList<>(List.of(new Cell.Text(party.label())));
        counted.forEach(
                row -> names.add(new Cell.Text(name(row, columns.getFirst()).shown())));
        rows.add(new Sheet.Row(heading.number(), names));
        List<String> told = new ArrayList<>();
        for (int column : columns) {
            int number = heading.number() + told.size() + 1;
            List<Cell> cells = new ArrayList<>(List.of(heading.cell(column)));
            counted.forEach(row -> cells.add(row.cell(column)));
            rows.add(new Sheet.Row(number, cells));
            told.add("række %d er %s".formatted(number, Sheet.letters(column)));
        }
        List<String> remarks = new ArrayList<>();
        remarks.add("Parterne står som kolonner i filen. Her er hver kolonne en række: %s."
                .formatted(String.join(", ", told)));
        sheet.rows().stream()
                .skip(at + 1L + counted.size())
                .findFirst()
                .ifPresent(row -> remarks.add(
                        "Det, der står i filen fra række %d og ned, hører ikke til den tabel og bliver ikke læst."
                                .formatted(row.number())));
        return new TurnedTable(new Sheet(sheet.name(), rows, sheet.spanned(), Set.of()), remarks);
    }
}

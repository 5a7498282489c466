package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.WrittenAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The amounts of a file from a system that writes a point before the øre, as 655312.25. They are read so only where some amount of
 * the file cannot be read otherwise, and none has a comma before its øre. Where a file has both, an amount that can be read either way
 * is not read.
 *
 * @param match the columns, with such amounts read as numbers
 * @param example an amount as the file writes it and as it was read; empty where the file writes as Danes do
 */
public record PointAmounts(ColumnMatch match, Optional<Example> example) {
    /** A point before three digits: with the rest of the file it is øre with a digit too many, without it thousands. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[^,]*\\d\\.\\d{3}(?:[^\\d,][^,]*)?");

    public record Example(String written, BigDecimal read) {}

    public static PointAmounts of(ColumnMatch match) {
        Set<Integer> columns = new HashSet<>(match.columnsOfAmounts());
        Optional<Example> example = Optional.empty();
        boolean hasCommas = false;
        for (Sheet.Row row : match.rows()) {
            for (int column : columns) {
                if (row.cell(column) instanceof Cell.Text(String text)) {
                    WrittenAmount written = WrittenAmount.read(text);
                    hasCommas |= written instanceof WrittenAmount.Exact && text.contains(",");
                    if (example.isEmpty() && written instanceof WrittenAmount.PointBeforeOre) {
                        example = swapped(text).map(read -> new Example(text, read));
                    }
                }
            }
        }
        if (example.isEmpty()) {
            return new PointAmounts(match, example);
        }
        Function<Cell.Text, Cell> reading = hasCommas ? PointAmounts::unlessAmbiguous : PointAmounts::number;
        return new PointAmounts(
                match.withRows(match.rows().stream()
                        .map(row -> numbers(row, columns, reading))
                        .toList()),
                hasCommas ? Optional.empty() : example);
    }

    private static Sheet.Row numbers(Sheet.Row row, Set<Integer> columns, Function<Cell.Text, Cell> reading) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int column = 0; column < cells.size(); column++) {
            if (columns.contains(column) && cells.get(column) instanceof Cell.Text text) {
                cells.set(column, reading.apply(text));
            }
        }
        return new Sheet.Row(row.number(), cells);
    }

    private static Cell number(Cell.Text cell) {
        String text = cell.text();
        if (WrittenAmount.read(text) instanceof WrittenAmount.PointBeforeOre) {
            return swapped(text).<Cell>map(Cell.Numeric::new).orElse(cell);
        }
        return unlessAmbiguous(cell);
    }

    private static Cell unlessAmbiguous(Cell.Text cell) {
        String text = cell.text();
        return AMBIGUOUS.matcher(text).matches()
                ? new Cell.Faulty(
                        text,
                        "Andre beløb i filen har punktum før ørerne, så \"%s\" kan læses på to måder. Skriv det uden punktum"
                                .formatted(text))
                : cell;
    }

    /** Read with the marks of point and comma the other way round. */
    private static Optional<BigDecimal> swapped(String text) {
        return DanishNumbers.parse(
                text.replace(',', '\0').replace('.', ',').replace('\0', '.').toLowerCase(Locale.ROOT));
    }
}

package dk.sundhedsklynge.platform.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with a heading.
 *
 * @param id small letters, digits and hyphens; the address of the section on a page
 * @param note what a reader has to know of the table
 * @param total the last row, set apart from the others
 * @param whenEmpty what is said in place of a table without rows
 */
public record Section(
        String id,
        String title,
        @Nullable String note,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total,
        String whenEmpty) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    public Section {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an id of a section: " + id);
        }
        if (title.isBlank() || columns.isEmpty() || whenEmpty.isBlank()) {
            throw new IllegalArgumentException(
                    "Section %s needs a title, columns and a sentence for no rows".formatted(id));
        }
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            require(row, columns, id);
        }
        if (total != null) {
            require(total, columns, id);
        }
    }

    public boolean hasAmounts() {
        return columns.stream().anyMatch(it -> it.kind() == Column.Kind.AMOUNT);
    }

    /** What a reader has to know of its cells; null when they speak for themselves. */
    public @Nullable String footnote() {
        return Stream.concat(rows.stream(), Stream.ofNullable(total))
                        .anyMatch(row -> row.cells().stream().anyMatch(Cell.NotRegistered.class::isInstance))
                ? Cell.NotRegistered.NOTE
                : null;
    }

    private static void require(Row row, List<Column> columns, String id) {
        if (row.cells().size() != columns.size()) {
            throw new IllegalArgumentException("A row of section %s has %d cells for %d columns"
                    .formatted(id, row.cells().size(), columns.size()));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).kind().takes(row.cells().get(i))) {
                throw new IllegalArgumentException("Column '%s' of section %s takes no %s"
                        .formatted(columns.get(i).title(), id, row.cells().get(i)));
            }
        }
    }
}

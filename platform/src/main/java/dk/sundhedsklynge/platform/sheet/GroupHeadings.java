package dk.sundhedsklynge.platform.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines among the rows that say something of those below them, as {@code Projekt: Hjem igen}. It is not read, so each of these rows
 * tells of it, unless a column or what is said once for all rows says it.
 */
public final class GroupHeadings {
    private GroupHeadings() {}

    /** Danish sentences, by the number of the row. */
    public static Map<Integer, String> in(ColumnMatch match, List<SheetField> fields) {
        List<SheetField> unsaid = fields.stream()
                .filter(field -> field.kind() == SheetField.Kind.TEXT
                        && match.column(field.code()).isEmpty()
                        && !match.forAll().containsKey(field.code()))
                .toList();
        Map<Integer, String> told = new HashMap<>();
        Optional<String> heading = Optional.empty();
        for (Sheet.Row row : match.rows()) {
            if (TablesBelow.isLine(row)) {
                heading = said(row, unsaid);
            } else {
                heading.ifPresent(it -> told.put(row.number(), it));
            }
        }
        return told;
    }

    private static Optional<String> said(Sheet.Row row, List<SheetField> unsaid) {
        String line = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::shown)
                .findFirst()
                .orElse("");
        int colon = line.indexOf(':');
        return colon <= 0 || colon == line.length() - 1
                ? Optional.empty()
                : unsaid.stream()
                        .filter(field -> field.isNamed(line.substring(0, colon)))
                        .findFirst()
                        .map(field ->
                                "Række %d siger \"%s\" om rækkerne under den. Det læses ikke: skriv det i en kolonne, %s, hvis det skal med."
                                        .formatted(row.number(), line.strip(), field.label()));
    }
}

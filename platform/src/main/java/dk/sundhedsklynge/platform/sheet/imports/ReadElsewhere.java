package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.List;
import java.util.Optional;

/**
 * Columns that are not read here: the same file is handed in at another place, which reads them. Several rows of one fact can differ
 * in them.
 *
 * @param fields the columns, as they stand in the empty form
 * @param before Danish: what is to be done with them, while the file is not posted; {@code %s} stands for their names
 * @param after the same, once it is
 * @param link what the link to the other place says
 * @param href its address
 */
public record ReadElsewhere(List<SheetField> fields, String before, String after, String link, String href) {
    public ReadElsewhere {
        fields = List.copyOf(fields);
    }

    /** What is told of a file that has some of the columns. */
    public record Told(String sentence, String link, String href) {}

    /** Those that the file has. */
    List<ColumnMatch.Column> columns(ColumnMatch match) {
        return match.unused().stream()
                .filter(column -> fields.stream().anyMatch(field -> field.isNamed(column.name())))
                .toList();
    }

    /** Empty where the file has none of the columns. */
    Optional<Told> told(ColumnMatch match, boolean isPosted) {
        List<String> names =
                columns(match).stream().map(ColumnMatch.Column::shown).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told((isPosted ? after : before).formatted(DanishLists.and(names)), link, href));
    }
}

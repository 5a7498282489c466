package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.sheet.SheetField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the rows of a spreadsheet are: their columns, how a row becomes a fact, and how facts are posted and taken back.
 *
 * @param <F> a fact; it is the same as another when both are equal, and its text tells all that is shown of it
 */
public interface SheetKind<F extends Record> {
    /** As addresses and the database write it. */
    String code();

    /** Danish. */
    String label();

    /** Who may hand in such files. */
    Set<Role> roles();

    /** The columns that are wanted of a file of the cooperation. */
    List<SheetField> fields(String cooperation);

    /**
     * Headings that can mean several fields, so that none is chosen for them; for each a Danish sentence that asks, with the heading
     * to be filled in.
     */
    default Map<String, String> ambiguous() {
        return Map.of();
    }

    /** Columns of the same file that another place reads; empty for none. */
    default Optional<ReadElsewhere> elsewhere(String cooperation) {
        return Optional.empty();
    }

    /** How rows of a table that mixes kinds say that they are of another one. */
    default KindsOfRows kindsOfRows() {
        return KindsOfRows.NONE;
    }

    /** A reader for all rows of the file. */
    RowReader<F> reader(SheetImport file);

    /**
     * Keeps what the rows are compared with from changing until the transaction ends.
     *
     * @return false while nothing can be posted in the cooperation
     */
    boolean hold(String cooperation);

    /** Posts all of them, or none. */
    PostedFacts post(String cooperation, List<F> facts);

    /** Danish sentences on what was posted that are worth knowing afterwards. */
    default List<String> afterwards(String cooperation, List<UUID> facts) {
        return List.of();
    }

    /** Takes back what was posted, as far as it still stands: all of it, or nothing. */
    TakenBack takeBack(String cooperation, List<UUID> facts, String reason);
}

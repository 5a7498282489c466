package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The file and the row that a note came from. */
@ApplicationScoped
class NoteOrigins {
    private final Database database;

    NoteOrigins(Database database) {
        this.database = database;
    }

    /** @param row its number in the file */
    record Origin(UUID file, String fileName, int row) {}

    /** Empty for what came from no file. */
    Optional<Origin> of(UUID note) {
        return database.find(
                """
                select i.id, i.file_name, n.row_number from imported_row n join sheet_import i on i.id = n.import
                where n.fact = ?""",
                row -> new Origin(Columns.id(row, "id"), row.getString("file_name"), row.getInt("row_number")),
                note);
    }
}

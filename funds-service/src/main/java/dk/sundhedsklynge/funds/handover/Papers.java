package dk.sundhedsklynge.funds.handover;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.funds.handover.HandoverPart.Paper;
import dk.sundhedsklynge.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What notes were entered from. */
final class Papers {
    /** Of a note {@code n}. */
    static final String OF_NOTE = """
            json_build_object('reference', n.reference,
                'file', (select s.file_name from imported_note m join sheet_import s on s.id = m.import where m.note = n.id),
                'row', (select m.row_number from imported_note m where m.note = n.id),
                'kind', n.kind,
                'attachments', coalesce(
                    (select json_agg(json_build_object('name', x.name, 'sha256', x.sha256) order by x.added_at, x.id)
                    from note_attachment x where x.note = n.id), '[]')) as paper""";

    private static final TypeReference<Paper> PAPER = new TypeReference<>() {};

    private Papers() {}

    /** Of the column {@code paper}; null for a place in a document. */
    static @Nullable Paper of(ResultSet row) throws SQLException {
        return row.getString("paper") == null ? null : Columns.json(row, "paper", PAPER);
    }
}

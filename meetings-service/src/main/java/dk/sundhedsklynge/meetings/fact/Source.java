package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is known from. What is not known is null.
 *
 * @param item id of the item of the meeting
 * @param number of the item, for those who know items by whole numbers
 * @param label what the item is called on the agenda
 * @param line of the document, from 1
 * @param note in the words of whoever wrote it down
 */
public record Source(
        @Nullable UUID document,
        @Nullable UUID meeting,
        @Nullable UUID item,
        @Nullable Integer number,
        @Nullable String label,
        @Nullable UUID decision,
        @Nullable Integer line,
        @Nullable String note) {

    /**
     * Columns of a fact {@code f}, its item {@code i} and the meeting {@code m} of that.
     *
     * @param decision the expression for the decision
     * @param line the expression for the line
     */
    public static String columns(String decision, String line) {
        return "coalesce(f.source_document, m.document) as shown_document, m.id as source_meeting, i.id as source_item,"
                + " i.number as source_number, i.label as source_label, " + decision + " as source_decision, nullif("
                + line
                + ", 0) as source_line, f.source_note";
    }

    /** Of a row with {@link #columns}. */
    public static Source of(ResultSet row) throws SQLException {
        return new Source(
                Columns.idOrNull(row, "shown_document"),
                Columns.idOrNull(row, "source_meeting"),
                Columns.idOrNull(row, "source_item"),
                Columns.numberOrNull(row, "source_number"),
                row.getString("source_label"),
                Columns.idOrNull(row, "source_decision"),
                Columns.numberOrNull(row, "source_line"),
                row.getString("source_note"));
    }

    /** Where it is read; null when no document has it. */
    public @Nullable String address() {
        return document == null
                ? null
                : line == null
                        ? "/moeder/dokumenter/" + document
                        : "/moeder/dokumenter/%s?linje=%d#linje-%d".formatted(document, line, line);
    }

    /** Danish, short; null when it is in no item and no document. */
    public @Nullable String place() {
        String where = label == null ? (document == null ? null : "Dokument") : "Punkt " + label;
        return where == null || line == null ? where : where + ", linje " + line;
    }
}

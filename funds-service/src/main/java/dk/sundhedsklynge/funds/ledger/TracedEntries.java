package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What statements that read entries with what they rest on share: the entry is {@code e}, the entry that reverses it {@code r}. */
public final class TracedEntries {
    /**
     * A reversal has the cause of the entry that it reverses. An entry is closed if its effect is closed now, whatever it was when
     * it was booked; with a note as its cause, if the note names a closed project.
     */
    public static final String HIDDEN =
            "(coalesce(x.access, e.access) = 'CLOSED' or " + ProjectAccess.closedNote("n") + ")";

    /** Joins the effect {@code x} or the note {@code n} that is the cause. */
    public static final String GROUND = " left join journal_entry o on o.id = e.reverses"
            + " left join effect x on x.id = coalesce(o.cause_id, e.cause_id)"
            + " left join note n on n.id = coalesce(o.cause_id, e.cause_id)";

    /** What {@link #read} reads. */
    public static final String COLUMNS =
            "e.*, r.id as reversed_by, x.type as effect_type, x.anchor_document, x.anchor_meeting, x.anchor_item,"
                    + " x.anchor_decision, x.anchor_line, n.reference,"
                    + " coalesce(o.cause_type, e.cause_type) as ground, " + HIDDEN + " as hidden";

    private TracedEntries() {}

    public static Journal.TracedEntry read(ResultSet row, List<Transfer> transfers) throws SQLException {
        return new Journal.TracedEntry(
                new Entry(
                        Columns.id(row, "id"),
                        row.getString("cooperation"),
                        row.getString("fund"),
                        row.getLong("position"),
                        row.getString("cause_type"),
                        Columns.id(row, "cause_id"),
                        Columns.idOrNull(row, "reverses"),
                        Columns.idOrNull(row, "reversed_by"),
                        row.getString("reason"),
                        row.getString("actor"),
                        Columns.day(row, "effective_on"),
                        Columns.moment(row, "recorded_at"),
                        row.getString("access").equals("CLOSED"),
                        row.getString("transfers_digest"),
                        row.getString("salt"),
                        row.getString("previous_digest"),
                        row.getString("digest"),
                        transfers),
                row.getString("ground"),
                row.getString("effect_type"),
                new Anchor(
                        Columns.idOrNull(row, "anchor_document"),
                        Columns.idOrNull(row, "anchor_meeting"),
                        Columns.numberOrNull(row, "anchor_item"),
                        Columns.idOrNull(row, "anchor_decision"),
                        Columns.numberOrNull(row, "anchor_line")),
                row.getString("reference"),
                row.getBoolean("hidden"));
    }
}

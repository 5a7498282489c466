package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.database.Columns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place in the minutes that a change rests on; whoever wants the words follows it into meetings. */
@Embeddable
public record Anchor(
        @Column(name = "anchor_document") @Nullable UUID document,
        @Column(name = "anchor_meeting") @Nullable UUID meeting,
        @Column(name = "anchor_item") @Nullable Integer item,
        @Column(name = "anchor_decision") @Nullable UUID decision,
        @Column(name = "anchor_line") @Nullable Integer line) {

    /** Of a row with the columns of an anchor. */
    public static Anchor of(ResultSet row) throws SQLException {
        return new Anchor(
                Columns.idOrNull(row, "anchor_document"),
                Columns.idOrNull(row, "anchor_meeting"),
                Columns.numberOrNull(row, "anchor_item"),
                Columns.idOrNull(row, "anchor_decision"),
                Columns.numberOrNull(row, "anchor_line"));
    }
}

package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Minutes as the caller may see them, read in one statement. A draft is there for the secretariat only. */
@ApplicationScoped
class ShownMinutes {
    private static final String MINUTES = """
            select m.cooperation, x.id, x.document, x.state, x.approved_on, x.approval_source, x.version, x.created_by,
                x.created_at
            from meeting m left join minutes x on x.meeting = m.id where m.id = ?""";

    private final Database database;
    private final Drafts drafts;
    private final Caller caller;

    ShownMinutes(Database database, Drafts drafts, Caller caller) {
        this.database = database;
        this.drafts = drafts;
        this.caller = caller;
    }

    private record Row(String cooperation, Optional<MinutesView> minutes) {}

    /** Empty for a meeting that the caller may not know of; within it empty for one that has none. */
    Optional<Optional<MinutesView>> find(UUID meeting) {
        return database.find(
                        MINUTES,
                        row -> new Row(
                                row.getString("cooperation"),
                                row.getObject("id") == null ? Optional.empty() : Optional.of(view(meeting, row))),
                        meeting)
                .filter(row -> caller.maySee(row.cooperation()))
                .map(row -> drafts.mayRead(row.cooperation())
                        ? row.minutes()
                        : row.minutes()
                                .filter(it -> it.state() != MinutesState.DRAFT)
                                .map(MinutesView::withoutVersion));
    }

    private static MinutesView view(UUID meeting, ResultSet row) throws SQLException {
        MinutesState state = MinutesState.valueOf(row.getString("state"));
        return new MinutesView(
                Columns.id(row, "id"),
                meeting,
                Columns.idOrNull(row, "document"),
                state,
                state.label(),
                Columns.dayOrNull(row, "approved_on"),
                row.getString("approval_source"),
                row.getInt("version"),
                row.getString("created_by"),
                Columns.moment(row, "created_at"));
    }
}

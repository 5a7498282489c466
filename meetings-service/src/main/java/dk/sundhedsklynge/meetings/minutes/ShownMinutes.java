package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes as the caller may see them, read in one statement. A draft is there for the secretariat only. */
@ApplicationScoped
public class ShownMinutes {
    private static final String MINUTES = """
            select m.cooperation, m.title, m.body, m.held_on, x.id, x.document, x.state, x.approved_on, x.approval_source, x.version, x.created_by,
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

    /**
     * A meeting with its minutes.
     *
     * @param heldOn null while no day is known
     * @param minutes null while there are none that the caller may read
     */
    record OfMeeting(
            String cooperation,
            String title,
            String body,
            @Nullable LocalDate heldOn,
            @Nullable MinutesView minutes) {
        private OfMeeting as(@Nullable MinutesView read) {
            return new OfMeeting(cooperation, title, body, heldOn, read);
        }
    }

    /** Empty for a meeting that the caller may not know of; within it empty for one that has none. */
    Optional<Optional<MinutesView>> find(UUID meeting) {
        return ofMeeting(meeting).map(it -> Optional.ofNullable(it.minutes()));
    }

    /** Null for a meeting that has none, or none that the caller may read. */
    public @Nullable MinutesView of(UUID meeting) {
        return ofMeeting(meeting).map(OfMeeting::minutes).orElse(null);
    }

    /** Empty for a meeting that the caller may not know of. */
    Optional<OfMeeting> ofMeeting(UUID meeting) {
        return database.find(
                        MINUTES,
                        row -> new OfMeeting(
                                row.getString("cooperation"),
                                row.getString("title"),
                                row.getString("body"),
                                Columns.dayOrNull(row, "held_on"),
                                row.getObject("id") == null ? null : view(meeting, row)),
                        meeting)
                .filter(it -> caller.maySee(it.cooperation()))
                .map(it -> drafts.mayRead(it.cooperation()) ? it : it.as(published(it.minutes())));
    }

    private static @Nullable MinutesView published(@Nullable MinutesView it) {
        return it == null || it.state() == MinutesState.DRAFT ? null : it.withoutVersion();
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

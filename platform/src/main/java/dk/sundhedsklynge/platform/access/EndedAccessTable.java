package dk.sundhedsklynge.platform.access;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.EndedAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of {@code ended_access}, written in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndedAccessTable {
    private static final String COLUMNS = "kind, id, sequence, since, until";

    private final Database database;
    private final Event<EndedAccess.Changed> changed;

    EndedAccessTable(Database database, Event<EndedAccess.Changed> changed) {
        this.database = database;
        this.changed = changed;
    }

    /** @param until null: until it is lifted */
    record Row(
            EndedKind kind,
            String id,
            long sequence,
            Instant since,
            @Nullable Instant until) {}

    /** Ends access with the next sequence; empty when it had ended already. */
    Optional<Row> end(EndedKind kind, String id, Instant since, @Nullable Instant until) {
        return change("""
                insert into ended_access (kind, id, sequence, since, until)
                values (?, ?, nextval('ended_access_sequence'), ?, ?)
                on conflict do nothing
                returning kind, id, sequence, since, until""", kind.code(), id, Timestamp.from(since), timestamp(until)).stream()
                .findFirst();
    }

    /** Keeps a state that another service told of, unless a newer one is known. */
    void know(Row row) {
        change("""
                insert into ended_access (kind, id, sequence, since, until)
                values (?, ?, ?, ?, ?)
                on conflict (kind, id) do update
                set sequence = excluded.sequence, since = excluded.since, until = excluded.until
                where ended_access.sequence < excluded.sequence
                returning kind, id, sequence, since, until""", row.kind().code(), row.id(), row.sequence(), Timestamp.from(row.since()), timestamp(row.until()));
    }

    /** False when there was none. */
    boolean remove(EndedKind kind, String id) {
        return !change("delete from ended_access where kind = ? and id = ? returning " + COLUMNS, kind.code(), id)
                .isEmpty();
    }

    Optional<Row> find(EndedKind kind, String id) {
        return database.find(
                "select " + COLUMNS + " from ended_access where kind = ? and id = ?",
                EndedAccessTable::row,
                kind.code(),
                id);
    }

    List<Row> all() {
        return database.list("select " + COLUMNS + " from ended_access order by sequence", EndedAccessTable::row);
    }

    /** Removes what is over at the given moment, and says what it was; another replica's share is left to it. */
    List<Row> removeOverdue(Instant now, int most) {
        return change("""
                delete from ended_access where (kind, id) in (
                    select kind, id from ended_access where until < ? order by until limit ? for update skip locked)
                returning kind, id, sequence, since, until""", Timestamp.from(now), most);
    }

    private List<Row> change(String sql, @Nullable Object... values) {
        List<Row> rows = database.list(sql, EndedAccessTable::row, values);
        changed.fire(new EndedAccess.Changed());
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                EndedKind.of(row.getString("kind")),
                row.getString("id"),
                row.getLong("sequence"),
                Columns.moment(row, "since"),
                Columns.momentOrNull(row, "until"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}

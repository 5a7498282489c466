package dk.sundhedsklynge.platform.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The right to send, held as an advisory lock by the very connection that the rows are read and marked with. Whoever lost the
 * lock has lost the connection too, and can neither read what is next nor mark it.
 */
final class Leadership implements AutoCloseable {
    /** "relay", in letters. One service has one database, so one lock is enough. */
    private static final long LOCK = 0x72_656c_6179L;

    private final Connection connection;

    Leadership(Connection connection) {
        this.connection = connection;
    }

    /** Takes the lead if nobody else has it. */
    boolean take() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** From now on {@link #isTold} hears of what other replicas have written. */
    void listen() throws SQLException {
        run("listen relay");
    }

    /**
     * Tells the leader, on whichever replica, that there is something to send. NOTIFY takes a database-wide lock until its
     * commit, so it is sent outside the change. If it is lost, the leader finds the row at its next poll.
     */
    void tellLeader() throws SQLException {
        run("notify relay");
    }

    /** Whether another replica has said something since the last call. Nothing is asked of the database. */
    boolean isTold() throws SQLException {
        PGNotification[] words = connection.unwrap(PGConnection.class).getNotifications(1);
        return words != null && words.length > 0;
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** What is not sent yet, by position. A row of a transaction that committed late comes when it is there. */
    List<OutboxEvent> unsent(int limit) throws SQLException {
        List<OutboxEvent> events = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select position, id, aggregatetype, aggregateid, type, subject, recorded_at, payload
                from outbox where sent_at is null order by position limit ?""")) {
            query.setInt(1, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.add(event(row));
                }
            }
        }
        return events;
    }

    void markSent(List<OutboxEvent> events) throws SQLException {
        Object[] positions = events.stream().map(OutboxEvent::position).toArray();
        try (PreparedStatement update = connection.prepareStatement(
                "update outbox set sent_at = clock_timestamp() where position = any (?) and sent_at is null")) {
            update.setArray(1, connection.createArrayOf("bigint", positions));
            update.executeUpdate();
        }
    }

    private static OutboxEvent event(ResultSet row) throws SQLException {
        return new OutboxEvent(
                row.getLong("position"),
                row.getObject("id", java.util.UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("payload"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

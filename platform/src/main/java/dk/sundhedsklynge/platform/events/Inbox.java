package dk.sundhedsklynge.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Which events this service has done. It saves work; what must not happen twice is kept from it by the effect's own id. */
@ApplicationScoped
class Inbox {
    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /** Remembers the event in the caller's transaction; false if it was done before. A concurrent delivery waits for this one. */
    boolean isNew(Received event) {
        return update(
                        "insert into inbox (source, id, type) values (?, ?, ?) on conflict do nothing",
                        event.source(),
                        event.id(),
                        event.type())
                == 1;
    }

    /** Counts an event of a type nobody here has heard of: it shows during a rolling upgrade, and when a contract was missed. */
    void countUnknown(String type) {
        update("""
                insert into unknown_event_type (type) values (?)
                on conflict (type) do update set
                    events = unknown_event_type.events + 1, last_seen_at = clock_timestamp()""", type);
    }

    private int update(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be written", e);
        }
    }
}

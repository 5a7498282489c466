package dk.sundhedsklynge.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What is stuck on any replica, so that each of them can tell an operator. */
@ApplicationScoped
class StuckRecords {
    private final DataSource database;

    StuckRecords(DataSource database) {
        this.database = database;
    }

    /** Kept for a minute; whoever is stuck for longer says so again. */
    void keep(StuckRecord record) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into stuck_record (topic, partition, kafka_offset, since, attempts, reason)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (topic, partition) do update set
                            kafka_offset = excluded.kafka_offset, since = excluded.since, attempts = excluded.attempts,
                            reason = excluded.reason, seen_at = excluded.seen_at""")) {
            insert.setString(1, record.topic());
            insert.setInt(2, record.partition());
            insert.setLong(3, record.offset());
            insert.setObject(4, record.since().atOffset(ZoneOffset.UTC));
            insert.setInt(5, record.attempts());
            insert.setString(6, record.reason());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A stuck record cannot be told of", e);
        }
    }

    void forget(String topic, int partition) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from stuck_record where topic = ? and partition = ?")) {
            delete.setString(1, topic);
            delete.setInt(2, partition);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A record that is no longer stuck cannot be taken back", e);
        }
    }

    List<StuckRecord> all() {
        List<StuckRecord> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select topic, partition, kafka_offset, since, attempts, reason from stuck_record
                        where seen_at > clock_timestamp() - interval '1 minute' order by topic, partition""");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new StuckRecord(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5),
                        row.getString(6)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What is stuck cannot be read", e);
        }
        return found;
    }
}

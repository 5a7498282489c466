package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/** What is stuck on any replica, so that each of them can tell an operator. */
@ApplicationScoped
class StuckRecords {
    private final Database database;

    StuckRecords(Database database) {
        this.database = database;
    }

    /** Kept for a minute; whoever is stuck for longer says so again. */
    void keep(StuckRecord record) {
        database.update(
                """
                insert into stuck_record (topic, partition, kafka_offset, since, attempts, reason)
                values (?, ?, ?, ?, ?, ?)
                on conflict (topic, partition) do update set
                    kafka_offset = excluded.kafka_offset, since = excluded.since, attempts = excluded.attempts,
                    reason = excluded.reason, seen_at = excluded.seen_at""",
                record.topic(),
                record.partition(),
                record.offset(),
                record.since().atOffset(ZoneOffset.UTC),
                record.attempts(),
                record.reason());
    }

    void forget(String topic, int partition) {
        database.update("delete from stuck_record where topic = ? and partition = ?", topic, partition);
    }

    List<StuckRecord> all() {
        return database.list("""
                select topic, partition, kafka_offset, since, attempts, reason from stuck_record
                where seen_at > clock_timestamp() - interval '1 minute' order by topic, partition""", StuckRecords::read);
    }

    private static StuckRecord read(ResultSet row) throws SQLException {
        return new StuckRecord(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                Columns.moment(row, "since"),
                row.getInt("attempts"),
                row.getString("reason"));
    }
}

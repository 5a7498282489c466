package dk.sundhedsklynge.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.events.Received.RawHeader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Records that could not be done, until an operator has them done after all. What came is kept byte for byte, so that keeping
 * it cannot fail on what it holds; beside it stands what a person can read of it.
 */
@ApplicationScoped
class DeadLetters {
    private static final String SHOWN = """
            id, topic, partition, kafka_offset, type, headers ->> 'ce_source' as source, headers ->> 'ce_id' as event, reason,
            failed_at, replayed_at""";

    /** The previous release, which may still run beside this one, keeps what can be read and nothing else. */
    private static final String RAW = """
            coalesce(raw_key, convert_to(key, 'UTF8')) as raw_key, body,
            coalesce(header_names, array(
                select convert_to(it.key, 'UTF8') from jsonb_each_text(headers) it order by it.key)) as header_names,
            coalesce(header_values, array(
                select convert_to(it.value, 'UTF8') from jsonb_each_text(headers) it order by it.key)) as header_values""";

    private final DataSource database;
    private final ObjectMapper json;

    DeadLetters(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What can be shown of one.
     *
     * @param type of the event, like source and event as far as it can be read
     * @param event its id
     * @param replayedAt when an operator had it done after all
     */
    record DeadLetter(
            UUID id,
            String topic,
            int partition,
            long offset,
            @Nullable String type,
            @Nullable String source,
            @Nullable String event,
            String reason,
            Instant failedAt,
            @Nullable Instant replayedAt) {}

    /**
     * Keeps all of them or none, in one transaction. The same place again, after a restart or in a topic made anew, replaces what
     * was kept.
     */
    @Transactional
    void keep(List<UnusableEvent> unusable) {
        run("""
                insert into dead_letter (id, topic, partition, kafka_offset, key, type, headers, raw_key, header_names,
                    header_values, body, reason)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
                on conflict (topic, partition, kafka_offset) do update set
                    key = excluded.key, type = excluded.type, headers = excluded.headers, raw_key = excluded.raw_key,
                    header_names = excluded.header_names, header_values = excluded.header_values, body = excluded.body,
                    reason = excluded.reason, failed_at = excluded.failed_at, replayed_at = null""", statement -> {
            for (UnusableEvent it : unusable) {
                set(statement, it.event(), it.reason());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private void set(PreparedStatement statement, Received record, String reason) throws SQLException {
        byte[] key = record.key();
        var readable = record.readableHeaders();
        statement.setObject(1, UUID.randomUUID());
        statement.setString(2, record.topic());
        statement.setInt(3, record.partition());
        statement.setLong(4, record.offset());
        statement.setString(5, key == null ? null : ReadableText.readable(key, Received.LONGEST));
        statement.setString(6, readable.get("ce_type"));
        statement.setString(7, write(readable));
        statement.setBytes(8, key);
        statement.setArray(
                9,
                bytes(
                        statement,
                        record.headers().stream()
                                .map(header -> header.name().getBytes(StandardCharsets.UTF_8))
                                .toList()));
        statement.setArray(
                10,
                bytes(statement, record.headers().stream().map(RawHeader::value).toList()));
        statement.setBytes(11, record.body());
        statement.setString(12, reason);
    }

    private static java.sql.Array bytes(PreparedStatement statement, List<byte[]> values) throws SQLException {
        return statement.getConnection().createArrayOf("bytea", values.toArray(byte[][]::new));
    }

    /** Drops what was kept of an entity before it was gone, so that no replay brings it back. */
    void forget(Received removal) {
        run("delete from dead_letter where topic = ? and key = ? and body is not null", statement -> {
            statement.setString(1, removal.topic());
            statement.setString(2, removal.entity());
            return statement.executeUpdate();
        });
    }

    /** Those not replayed yet first, newest first. */
    List<DeadLetter> newest(int limit) {
        return run(
                "select " + SHOWN + " from dead_letter order by replayed_at is not null, failed_at desc, id limit ?",
                statement -> {
                    statement.setInt(1, limit);
                    List<DeadLetter> found = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            found.add(letter(row));
                        }
                    }
                    return found;
                });
    }

    /** Keeps others from replaying it until the caller's transaction ends. */
    Optional<DeadLetter> lock(UUID id) {
        return run("select " + SHOWN + " from dead_letter where id = ? for update", statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(letter(row)) : Optional.empty();
            }
        });
    }

    /** The record as it came. */
    Received record(DeadLetter letter) {
        return run("select " + RAW + " from dead_letter where id = ?", statement -> {
            statement.setObject(1, letter.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Received(
                        letter.topic(),
                        letter.partition(),
                        letter.offset(),
                        row.getBytes("raw_key"),
                        headers(row),
                        row.getBytes("body"));
            }
        });
    }

    void replayed(UUID id) {
        run("update dead_letter set replayed_at = clock_timestamp() where id = ?", statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
    }

    private static List<RawHeader> headers(ResultSet row) throws SQLException {
        byte[][] names = (byte[][]) row.getArray("header_names").getArray();
        byte[][] values = (byte[][]) row.getArray("header_values").getArray();
        List<RawHeader> headers = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            headers.add(new RawHeader(new String(names[i], StandardCharsets.UTF_8), values[i]));
        }
        return headers;
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        OffsetDateTime replayed = row.getObject("replayed_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                row.getString("type"),
                row.getString("source"),
                row.getString("event"),
                row.getString("reason"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                replayed == null ? null : replayed.toInstant());
    }

    private String write(Object readable) {
        try {
            return json.writeValueAsString(readable);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Readable headers cannot be written as JSON", e);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The dead letters cannot be reached", e);
        }
    }
}

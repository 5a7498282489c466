package dk.sundhedsklynge.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Records that could not be done, until an operator has them done after all. */
@ApplicationScoped
class DeadLetters {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final String COLUMNS =
            "id, topic, partition, kafka_offset, key, headers, body, reason, failed_at, replayed_at";

    private final DataSource database;
    private final ObjectMapper json;

    DeadLetters(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param replayedAt when an operator had it done after all */
    record DeadLetter(
            UUID id,
            Received record,
            String reason,
            Instant failedAt,
            @Nullable Instant replayedAt) {}

    /** Keeps the record; the same place again, after a restart or in a topic made anew, replaces what was kept. */
    @Transactional
    void keep(Received record, String reason) {
        run("""
                insert into dead_letter (id, topic, partition, kafka_offset, key, type, headers, body, reason)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
                on conflict (topic, partition, kafka_offset) do update set
                    key = excluded.key, type = excluded.type, headers = excluded.headers, body = excluded.body,
                    reason = excluded.reason, failed_at = excluded.failed_at, replayed_at = null""", statement -> {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, record.topic());
            statement.setInt(3, record.partition());
            statement.setLong(4, record.offset());
            statement.setString(5, record.key());
            statement.setString(6, record.headers().get("ce_type"));
            statement.setString(7, write(record.headers()));
            statement.setBytes(8, record.body());
            statement.setString(9, reason);
            return statement.executeUpdate();
        });
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
                "select " + COLUMNS + " from dead_letter"
                        + " order by replayed_at is not null, failed_at desc, id limit ?",
                statement -> {
                    statement.setInt(1, limit);
                    return read(statement);
                });
    }

    /** Keeps others from replaying it until the caller's transaction ends. */
    Optional<DeadLetter> lock(UUID id) {
        return run("select " + COLUMNS + " from dead_letter where id = ? for update", statement -> {
            statement.setObject(1, id);
            return read(statement).stream().findFirst();
        });
    }

    void replayed(UUID id) {
        run("update dead_letter set replayed_at = clock_timestamp() where id = ?", statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
    }

    private List<DeadLetter> read(PreparedStatement query) throws SQLException {
        List<DeadLetter> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(letter(row));
            }
        }
        return found;
    }

    private DeadLetter letter(ResultSet row) throws SQLException {
        OffsetDateTime replayed = row.getObject("replayed_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                new Received(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("kafka_offset"),
                        row.getString("key"),
                        headers(row.getString("headers")),
                        row.getBytes("body")),
                row.getString("reason"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                replayed == null ? null : replayed.toInstant());
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers cannot be written as JSON", e);
        }
    }

    private Map<String, String> headers(String written) {
        try {
            return json.readValue(written, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers that were kept cannot be read", e);
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

package dk.sundhedsklynge.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.ReceivedRecord.RawHeader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    private final Database database;
    private final ObjectMapper json;

    DeadLetters(Database database, ObjectMapper json) {
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
        database.each(
                """
                insert into dead_letter (id, topic, partition, kafka_offset, key, type, headers, raw_key, header_names,
                    header_values, body, reason)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
                on conflict (topic, partition, kafka_offset) do update set
                    key = excluded.key, type = excluded.type, headers = excluded.headers, raw_key = excluded.raw_key,
                    header_names = excluded.header_names, header_values = excluded.header_values, body = excluded.body,
                    reason = excluded.reason, failed_at = excluded.failed_at, replayed_at = null""", unusable.stream().map(it -> row(it.event(), it.reason())).toList());
    }

    private @Nullable Object[] row(ReceivedRecord record, String reason) {
        byte[] key = record.key();
        var readable = record.readableHeaders();
        return new @Nullable Object[] {
            UUID.randomUUID(),
            record.topic(),
            record.partition(),
            record.offset(),
            key == null ? null : ReadableText.readable(key, ReceivedRecord.LONGEST),
            readable.get("ce_type"),
            write(readable),
            key,
            bytes(record, header -> header.name().getBytes(StandardCharsets.UTF_8)),
            bytes(record, RawHeader::value),
            record.body(),
            reason
        };
    }

    private static Database.Array bytes(ReceivedRecord record, Function<RawHeader, byte @Nullable []> part) {
        return new Database.Array("bytea", record.headers().stream().map(part).toArray(byte[][]::new));
    }

    /** Drops what was kept of an entity before it was gone, so that no replay brings it back. */
    void forget(ReceivedRecord removal) {
        database.update(
                "delete from dead_letter where topic = ? and key = ? and body is not null",
                removal.topic(),
                removal.entity());
    }

    /** Those not replayed yet first, newest first. */
    List<DeadLetter> newest(int limit) {
        return database.list(
                "select " + SHOWN + " from dead_letter order by replayed_at is not null, failed_at desc, id limit ?",
                DeadLetters::letter,
                limit);
    }

    /** Keeps others from replaying it until the caller's transaction ends. */
    Optional<DeadLetter> lock(UUID id) {
        return database.find("select " + SHOWN + " from dead_letter where id = ? for update", DeadLetters::letter, id);
    }

    /** The record as it came. */
    ReceivedRecord record(DeadLetter letter) {
        return database.find(
                        "select " + RAW + " from dead_letter where id = ?",
                        row -> new ReceivedRecord(
                                letter.topic(),
                                letter.partition(),
                                letter.offset(),
                                row.getBytes("raw_key"),
                                headers(row),
                                row.getBytes("body")),
                        letter.id())
                .orElseThrow();
    }

    void replayed(UUID id) {
        database.update("update dead_letter set replayed_at = clock_timestamp() where id = ?", id);
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
        return new DeadLetter(
                Columns.id(row, "id"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                row.getString("type"),
                row.getString("source"),
                row.getString("event"),
                row.getString("reason"),
                Columns.moment(row, "failed_at"),
                Columns.momentOrNull(row, "replayed_at"));
    }

    private String write(Object readable) {
        try {
            return json.writeValueAsString(readable);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Readable headers cannot be written as JSON", e);
        }
    }
}

package dk.sundhedsklynge.funds.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files that were handed in, with the notes that came from each. */
@ApplicationScoped
class SheetImports {
    private static final String FIELDS =
            "id, cooperation, kind, file_name, hash, actor, received_at, columns, left_out, version, state, posted_at, reversed_at, reason";
    private static final TypeReference<Map<String, Integer>> COLUMNS = new TypeReference<>() {};

    private final Database database;

    SheetImports(Database database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else hands in a file of the cooperation. */
    void holdStill(String cooperation) {
        database.lock("sheet imports of " + cooperation);
    }

    void add(SheetImport file, byte[] content) {
        database.update(
                """
                insert into sheet_import (id, cooperation, kind, file_name, hash, content, actor, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                file.id(),
                file.cooperation(),
                file.kind().code(),
                file.fileName(),
                file.hash(),
                content,
                file.actor(),
                file.receivedAt().atOffset(ZoneOffset.UTC));
    }

    Optional<SheetImport> find(UUID id) {
        return database.find("select " + FIELDS + " from sheet_import where id = ?", SheetImports::read, id);
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<SheetImport> findForUpdate(UUID id) {
        return database.find("select " + FIELDS + " from sheet_import where id = ? for update", SheetImports::read, id);
    }

    /** The same file, handed in before and not taken back. */
    Optional<SheetImport> same(String cooperation, SheetKind kind, String hash) {
        return database.find(
                "select " + FIELDS
                        + " from sheet_import where cooperation = ? and kind = ? and hash = ? and state <> 'REVERSED'",
                SheetImports::read,
                cooperation,
                kind.code(),
                hash);
    }

    /** The newest first. */
    List<SheetImport> newest(Collection<String> cooperations, int limit) {
        return database.list(
                "select " + FIELDS
                        + " from sheet_import where cooperation = any(?) order by received_at desc, id limit " + limit,
                SheetImports::read,
                Database.Array.of("text", cooperations));
    }

    byte[] content(UUID id) {
        return database.find("select content from sheet_import where id = ?", row -> row.getBytes(1), id)
                .orElseThrow();
    }

    void keepReading(SheetImport file) {
        database.update(
                "update sheet_import set columns = cast(? as jsonb), left_out = ?, version = ? where id = ?",
                json(file.columns()),
                Database.Array.of("integer", file.leftOut()),
                file.version(),
                file.id());
    }

    /** @param rows the row of each note, in the order of the notes */
    void posted(UUID id, List<UUID> notes, List<Integer> rows, Instant now) {
        database.update(
                "update sheet_import set state = 'POSTED', posted_at = ? where id = ?",
                now.atOffset(ZoneOffset.UTC),
                id);
        database.update(
                "insert into imported_note (note, import, row_number) select n.note, ?, n.row from unnest(?, ?) as n (note, row)",
                id,
                Database.Array.of("uuid", notes),
                Database.Array.of("integer", rows));
    }

    List<UUID> notes(UUID id) {
        return database.list(
                "select note from imported_note where import = ? order by row_number",
                row -> Columns.id(row, "note"),
                id);
    }

    void reversed(UUID id, String reason, Instant now) {
        database.update(
                "update sheet_import set state = 'REVERSED', reversed_at = ?, reason = ? where id = ?",
                now.atOffset(ZoneOffset.UTC),
                reason,
                id);
    }

    private static String json(Map<String, Integer> columns) {
        try {
            return Json.mapper().writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of numbers is JSON", e);
        }
    }

    private static SheetImport read(ResultSet row) throws SQLException {
        return new SheetImport(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                SheetKind.of(row.getString("kind")).orElseThrow(),
                row.getString("file_name"),
                row.getString("hash"),
                row.getString("actor"),
                Columns.moment(row, "received_at"),
                Columns.json(row, "columns", COLUMNS),
                Columns.numbers(row, "left_out"),
                row.getLong("version"),
                SheetImport.State.valueOf(row.getString("state")),
                Columns.momentOrNull(row, "posted_at"),
                Columns.momentOrNull(row, "reversed_at"),
                row.getString("reason"));
    }
}

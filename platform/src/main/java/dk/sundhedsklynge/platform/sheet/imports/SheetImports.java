package dk.sundhedsklynge.platform.sheet.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.sheet.AmountUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files that were handed in, with the facts that came from each. */
@ApplicationScoped
class SheetImports {
    static final String FIELDS =
            "id, cooperation, kind, file_name, hash, actor, received_at, sheet, unit, columns, for_all, left_out, left_out_cells, version, state, posted_at, reversed_at, reason";
    private static final TypeReference<Map<String, Integer>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> FOR_ALL = new TypeReference<>() {};

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
                insert into sheet_import (id, cooperation, kind, file_name, hash, content, actor, received_at, sheet, left_out)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                file.id(),
                file.cooperation(),
                file.kind(),
                file.fileName(),
                file.hash(),
                content,
                file.actor(),
                file.receivedAt().atOffset(ZoneOffset.UTC),
                file.reading().sheet(),
                Database.Array.of("integer", file.reading().leftOut().rows()));
    }

    Optional<SheetImport> find(UUID id) {
        return database.find("select " + FIELDS + " from sheet_import where id = ?", SheetImports::read, id);
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<SheetImport> findForUpdate(UUID id) {
        return database.find("select " + FIELDS + " from sheet_import where id = ? for update", SheetImports::read, id);
    }

    /** The same file, handed in before and not taken back; once for each of its sheets that was posted. */
    List<SheetImport> same(String cooperation, String kind, String hash) {
        return database.list(
                "select " + FIELDS
                        + " from sheet_import where cooperation = ? and kind = ? and hash = ? and state <> 'REVERSED' order by received_at desc, id",
                SheetImports::read,
                cooperation,
                kind,
                hash);
    }

    /**
     * The newest first.
     *
     * @param whole cooperations of which all are found; of the others those that the actor handed in
     * @param after the last of the page before; null for the first page
     */
    List<SheetImport> newest(
            Collection<String> cooperations,
            Collection<String> whole,
            String actor,
            @Nullable SheetImport after,
            int limit) {
        OffsetDateTime at = after == null ? null : after.receivedAt().atOffset(ZoneOffset.UTC);
        return database.list(
                """
                select %s from sheet_import
                where cooperation = any(?) and (cooperation = any(?) or actor = ?)
                  and (cast(? as timestamptz) is null or (received_at, id) < (?, cast(? as uuid)))
                order by received_at desc, id desc limit %d""".formatted(FIELDS, limit),
                SheetImports::read,
                Database.Array.of("text", cooperations),
                Database.Array.of("text", whole),
                actor,
                at,
                at,
                after == null ? null : after.id());
    }

    byte[] content(UUID id) {
        return database.find("select content from sheet_import where id = ?", row -> row.getBytes(1), id)
                .orElseThrow();
    }

    void keepReading(SheetImport file) {
        AmountUnit unit = file.reading().unit();
        database.update(
                "update sheet_import set sheet = ?, unit = ?, columns = cast(? as jsonb), for_all = cast(? as jsonb), left_out = ?, left_out_cells = ?, version = ? where id = ?",
                file.reading().sheet(),
                unit == null ? null : unit.name(),
                json(file.reading().columns()),
                json(file.reading().forAll()),
                Database.Array.of("integer", file.reading().leftOut().rows()),
                Database.Array.of("text", file.reading().leftOut().cells()),
                file.version(),
                file.id());
    }

    /**
     * @param sheet that was posted
     * @param rows the row of each fact, in the order of the facts
     */
    void posted(UUID id, String sheet, List<UUID> facts, List<Integer> rows, Instant now) {
        database.update(
                "update sheet_import set state = 'POSTED', posted_at = ?, sheet = ? where id = ?",
                now.atOffset(ZoneOffset.UTC),
                sheet,
                id);
        database.update(
                "insert into imported_row (fact, import, row_number) select n.fact, ?, n.row from unnest(?, ?) as n (fact, row)",
                id,
                Database.Array.of("uuid", facts),
                Database.Array.of("integer", rows));
    }

    List<UUID> facts(UUID id) {
        return database.list(
                "select fact from imported_row where import = ? order by row_number",
                row -> Columns.id(row, "fact"),
                id);
    }

    void reversed(UUID id, String reason, Instant now) {
        database.update(
                "update sheet_import set state = 'REVERSED', reversed_at = ?, reason = ? where id = ?",
                now.atOffset(ZoneOffset.UTC),
                reason,
                id);
    }

    private static String json(Map<String, ?> columns) {
        try {
            return Json.mapper().writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of numbers or texts is JSON", e);
        }
    }

    static SheetImport read(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        return new SheetImport(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("hash"),
                row.getString("actor"),
                Columns.moment(row, "received_at"),
                new SheetReading(
                        row.getString("sheet"),
                        unit == null ? null : AmountUnit.valueOf(unit),
                        Columns.json(row, "columns", COLUMNS),
                        Columns.json(row, "for_all", FOR_ALL),
                        new LeftOut(Columns.numbers(row, "left_out"), Columns.texts(row, "left_out_cells"))),
                row.getLong("version"),
                SheetImport.State.valueOf(row.getString("state")),
                Columns.momentOrNull(row, "posted_at"),
                Columns.momentOrNull(row, "reversed_at"),
                row.getString("reason"));
    }
}

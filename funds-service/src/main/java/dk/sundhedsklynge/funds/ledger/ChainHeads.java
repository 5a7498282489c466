package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ends of the chains. Whoever weighs or books takes the end of the cooperation's chain and holds it until the commit. */
@ApplicationScoped
public class ChainHeads {
    private static final String TAKE = "select *, now() as moment from chain_head where cooperation = ? for update";

    private final Database database;

    ChainHeads(Database database) {
        this.database = database;
    }

    /** Waits until nobody else weighs or books, across threads and replicas. */
    public ChainHead take(String cooperation) {
        return database.find(TAKE, ChainHeads::read, cooperation).orElseGet(() -> {
            database.update("insert into chain_head (cooperation) values (?) on conflict do nothing", cooperation);
            return database.find(TAKE, ChainHeads::read, cooperation).orElseThrow();
        });
    }

    static ChainHead read(ResultSet row) throws SQLException {
        return new ChainHead(
                row.getString("cooperation"),
                row.getLong("version"),
                row.getLong("position"),
                row.getString("digest"),
                row.getLong("notes"),
                row.getBoolean("has_turns"),
                row.getObject("moment", OffsetDateTime.class).toInstant());
    }

    /** Those ends that nobody else holds, of cooperations that are not to be weighed first; others are left out. In one statement, but for cooperations that are new. */
    public Map<String, ChainHead> takeFree(Database on, Collection<String> cooperations) {
        if (cooperations.isEmpty()) {
            return Map.of();
        }
        Map<String, ChainHead> free = free(on, cooperations);
        if (free.size() < cooperations.size()) {
            on.update(
                    "insert into chain_head (cooperation) select * from unnest(?) on conflict do nothing",
                    Database.Array.of("text", cooperations));
            free = free(on, cooperations);
        }
        return free;
    }

    private static Map<String, ChainHead> free(Database on, Collection<String> cooperations) {
        Map<String, ChainHead> free = new LinkedHashMap<>();
        on.list("""
                        select *, now() as moment from chain_head h where cooperation = any(?)
                          and not exists (select 1 from weighing_request w where w.cooperation = h.cooperation)
                        order by cooperation for update skip locked""", ChainHeads::read, Database.Array.of("text", cooperations))
                .forEach(head -> free.put(head.cooperation(), head));
        return free;
    }

    /** The number of a new note, one above the last. The caller holds the end of the chain. */
    public long nextNote(String cooperation) {
        return database.find(
                        "update chain_head set notes = notes + 1 where cooperation = ? returning notes",
                        row -> row.getLong(1),
                        cooperation)
                .orElseThrow();
    }

    /** Something was weighed; everything now has its turn. */
    static void moveOn(Database on, List<EntryRows.End> ends) {
        on.update(
                """
                update chain_head h set version = version + 1, position = e.position, digest = e.digest, notes = e.notes,
                    has_turns = true
                from unnest(?, ?, ?, ?) as e (cooperation, position, digest, notes) where e.cooperation = h.cooperation""",
                Database.Array.column("text", ends, EntryRows.End::cooperation),
                Database.Array.column("bigint", ends, EntryRows.End::position),
                Database.Array.column("text", ends, EntryRows.End::digest),
                Database.Array.column("bigint", ends, EntryRows.End::notes));
    }
}

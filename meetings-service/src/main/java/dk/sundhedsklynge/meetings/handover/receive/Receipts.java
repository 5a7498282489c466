package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.LineFingerprint;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All receipts and answers; rows are added only. */
@ApplicationScoped
class Receipts {
    private static final String RECEIPTS = """
            select r.*, a.text as answer, a.answered_at from handover_receipt r
            left join lateral (select text, answered_at from handover_answer a where a.receipt = r.id
                order by a.answered_at desc limit 1) a on true
            """;

    private final Database database;

    Receipts(Database database) {
        this.database = database;
    }

    /** All of a dossier; of each line the last comes first. */
    List<Receipt> all(UUID run, String receiver) {
        return database.list(
                RECEIPTS + "where r.run = ? and r.receiver = ? order by r.line, r.said_at desc, r.id",
                Receipts::row,
                run,
                receiver);
    }

    /** Empty when nothing was said. */
    Optional<Instant> lastSaidAt(UUID run, String receiver) {
        return database.find(
                "select said_at from handover_receipt where run = ? and receiver = ? order by said_at desc limit 1",
                row -> Columns.moment(row, "said_at"),
                run,
                receiver);
    }

    /** A receipt with the dossier it is of. */
    record Of(UUID run, String receiver, Receipt receipt) {}

    Optional<Of> find(UUID id) {
        return database.find(
                RECEIPTS + "where r.id = ?",
                row -> new Of(Columns.id(row, "run"), row.getString("receiver"), row(row)),
                id);
    }

    /**
     * A receipt with the line it is of.
     *
     * @param name of the receiver
     * @param title of the line in the newest dossier; null when it does not have the line any more
     */
    record OfLine(String receiver, String name, @Nullable String title, Receipt receipt) {}

    /** All of a run on lines that a receiver has objected to; of each line of a receiver the last comes first. */
    List<OfLine> ofDisputedLines(UUID run) {
        return database.list(
                """
                select r.*, d.name as receiver_name,
                    coalesce(l.line ->> 'title', l.line ->> 'name', concat_ws(', ', l.line ->> 'label', l.line ->> 'period')) as title
                from (%s where r.run = ? and exists (select from handover_receipt w where w.run = r.run
                        and w.receiver = r.receiver and w.line = r.line and w.verdict = 'WRONG')) r
                join lateral (select x.name, x.content from handover_dossier x where x.run = r.run and x.receiver = r.receiver
                    order by x.version desc limit 1) d on true
                left join lateral jsonb_path_query_first(cast(d.content as jsonb), '$.dossier.*[*] ? (@.key == $key)',
                    jsonb_build_object('key', r.line)) l (line) on true
                order by r.receiver, r.line, r.said_at desc, r.id""".formatted(RECEIPTS),
                row -> new OfLine(
                        row.getString("receiver"), row.getString("receiver_name"), row.getString("title"), row(row)),
                run);
    }

    /** @param fingerprints of the lines of the dossier by their keys */
    void add(
            UUID run,
            String receiver,
            int version,
            Map<String, LineFingerprint> fingerprints,
            Collection<TakeReceipts.Said> all,
            TakeReceipts.@Nullable OnBehalf onBehalf,
            String by) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (TakeReceipts.Said it : all) {
            rows.add(new @Nullable Object[] {
                UUID.randomUUID(),
                run,
                receiver,
                version,
                it.line(),
                Objects.requireNonNull(fingerprints.get(it.line())).sha256(),
                it.verdict().name(),
                it.remark(),
                onBehalf == null ? null : onBehalf.how(),
                onBehalf == null ? null : onBehalf.cameOn(),
                by
            });
        }
        database.each("""
                insert into handover_receipt (id, run, receiver, version, line, sha256, verdict, remark, how, came_on, said_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    void answer(UUID receipt, String text, String by) {
        database.update("insert into handover_answer (receipt, text, answered_by) values (?, ?, ?)", receipt, text, by);
    }

    private static Receipt row(ResultSet row) throws SQLException {
        return new Receipt(
                Columns.id(row, "id"),
                row.getString("line"),
                row.getInt("version"),
                row.getString("sha256"),
                Receipt.Verdict.valueOf(row.getString("verdict")),
                row.getString("remark"),
                row.getString("how"),
                Columns.dayOrNull(row, "came_on"),
                Columns.moment(row, "said_at"),
                row.getString("answer"),
                Columns.momentOrNull(row, "answered_at"),
                null);
    }
}

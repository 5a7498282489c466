package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs of handovers that were ordered, and what was last written for each. */
@ApplicationScoped
class HandoverRuns {
    /**
     * What a part rests on, in a word that is another one whenever the part can be: the chain of the ledger, what is closed of it,
     * and the figures of documents. Read from a handful of rows, so that it can be looked at often.
     */
    private static final String VERSION = """
            concat((select version from chain_head h where h.cooperation = r.cooperation), ' ',
                (select concat(count(*), ' ', sum(hashtextextended(e.id::text, 0))) from effect e
                where e.cooperation = r.cooperation and e.access = 'CLOSED' and e.entry is not null), ' ',
                (select concat(count(*), ' ', sum(d.sequence), ' ', sum(d.answered)) from claim_document d
                where d.cooperation = r.cooperation), ' ',
                (select checked_at from claims_checked c where c.cooperation = r.cooperation))""";

    /** Those without an answer, and of each cooperation the one that was carried out last, where something has changed. */
    private static final String IS_DUE = """
            (r.answered < r.ordered or r.version is distinct from %s and r.id = (
                select id from handover_run last where last.cooperation = r.cooperation and last.kind = 'carried-out'
                order by last.ordered_at desc, last.id limit 1))""".formatted(VERSION);

    private static final String DUE =
            "select r.id from handover_run r where %s order by r.ordered_at, r.id".formatted(IS_DUE);

    private static final String TAKE = """
            select r.*, %s as version_now from handover_run r where r.id = ? and %s
            for update skip locked""".formatted(VERSION, IS_DUE);

    private final Database database;

    HandoverRuns(Database database) {
        this.database = database;
    }

    /**
     * A run whose part is to be written.
     *
     * @param sequence of the part that was written last; 0 for none
     * @param hash of that part; empty for none
     * @param asked whether it was asked for, also if nothing has changed
     * @param version of what the part rests on now
     */
    record Run(UUID id, String cooperation, long ordered, long sequence, String hash, boolean asked, String version) {}

    void keep(HandoverRunOrdered order) {
        database.update(
                """
                insert into handover_run (id, cooperation, kind, ordered, ordered_at) values (?, ?, ?, ?, ?)
                on conflict (id) do update set ordered = excluded.ordered where handover_run.ordered < excluded.ordered""",
                order.id(),
                order.cooperation(),
                order.kind(),
                order.sequence(),
                order.orderedAt().atOffset(ZoneOffset.UTC));
    }

    List<UUID> due() {
        return database.list(DUE, row -> row.getObject("id", UUID.class));
    }

    /** Empty when another replica writes it now or has just written it. Held until the transaction ends. */
    Optional<Run> take(UUID id) {
        return database.find(TAKE, HandoverRuns::run, id);
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getLong("ordered"),
                row.getLong("sequence"),
                row.getString("hash"),
                row.getLong("answered") < row.getLong("ordered"),
                row.getString("version_now"));
    }

    void written(Run run, long sequence, String hash, Instant at) {
        database.update(
                "update handover_run set answered = ?, sequence = ?, hash = ?, version = ?, written_at = ? where id = ?",
                run.ordered(),
                sequence,
                hash,
                run.version(),
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                run.id());
    }

    /** Of each cooperation the newest run is asked for again, in case its part was lost. */
    void askAgain() {
        database.update("""
                update handover_run r set answered = 0 where r.id in (
                    select distinct on (cooperation) id from handover_run order by cooperation, ordered_at desc, id)""");
    }
}

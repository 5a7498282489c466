package dk.sundhedsklynge.platform.handover;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs of handovers that were ordered, and what this service last wrote for each. */
final class HandoverRuns {
    /** Those without an answer, and of each cooperation the one that was carried out last, where something has changed. */
    private static final String IS_DUE = """
            (r.answered < r.ordered or r.version is distinct from (%s) and r.id = (
                select id from handover_run last where last.cooperation = r.cooperation and last.kind = 'carried-out'
                order by last.ordered_at desc, last.id limit 1))""";

    private final Database database;
    private final String due;
    private final String take;

    /** @param version see {@link HandoverPartSource#version()} */
    HandoverRuns(Database database, String version) {
        this.database = database;
        String isDue = IS_DUE.formatted(version);
        this.due = "select r.id from handover_run r where %s order by r.ordered_at, r.id".formatted(isDue);
        this.take = """
                select r.*, (%s) as version_now from handover_run r where r.id = ? and %s
                for update skip locked""".formatted(version, isDue);
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
        return database.list(due, row -> row.getObject("id", UUID.class));
    }

    /** Empty when another replica writes it now or has just written it. Held until the transaction ends. */
    Optional<Run> take(UUID id) {
        return database.find(take, HandoverRuns::run, id);
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

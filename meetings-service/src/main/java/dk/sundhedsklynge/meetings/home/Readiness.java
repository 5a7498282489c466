package dk.sundhedsklynge.meetings.home;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is not settled in each cooperation before it ends, as far as the reader may see it, in one statement: what the dossiers of its
 * newest run lack, and before the first run what stands open in its documents and proposals.
 */
@ApplicationScoped
class Readiness {
    private static final String MISSING = """
            select c.id as cooperation,
                (select count(*) from effect e where e.cooperation = c.id and e.state = 'PROPOSED'
                    and (e.access = 'OPEN' or c.closed)) as proposals,
                (select count(*) from effect e where e.cooperation = c.id and e.state = 'REFUSED'
                    and (e.access = 'OPEN' or c.closed)) as refused,
                (select count(*) from document d where d.cooperation = c.id and d.state = 'ASKED' and c.closed) as questions,
                (select count(*) from follow_up f left join item i on i.id = coalesce(f.item, f.about_item)
                        left join project_reference p on p.id = f.project
                    where f.cooperation = c.id and f.state in ('OPEN', 'TO_BE_CLARIFIED') and f.taken_back_at is null
                      and (f.access = 'OPEN' and coalesce(i.access, 'OPEN') = 'OPEN' and p.closed is not true or c.closed)) as follow_ups,
                (select count(*) from meeting m join minutes x on x.meeting = m.id
                    where m.cooperation = c.id and x.state <> 'APPROVED') as minutes,
                (select count(*) from claim k where k.cooperation = c.id and k.difference <> 0 and k.severity in ('warning', 'error')
                    and (k.access = 'OPEN' and k.checked_access = 'OPEN' or c.closed)) as differences,
                run.id as run, run.number as run_number, run.made_at as run_made_at, run.missing as run_missing
            from unnest(?, ?) as c (id, closed) left join lateral (
                select r.id, r.number, r.made_at, case when c.closed then h.missing else h.open_missing end as missing
                from handover_run r join handover_cover h on h.run = r.id
                where r.cooperation = c.id and r.made_at is not null order by r.number desc limit 1) run on true""";

    private final Database database;

    Readiness(Database database) {
        this.database = database;
    }

    /**
     * How many of each kind stand open.
     *
     * @param minutes not approved, or nobody said whether they are
     * @param lastRun what the dossiers of the newest run lack; null before the first
     */
    public record Missing(
            long proposals,
            long refused,
            long questions,
            long followUps,
            long minutes,
            long differences,
            @Nullable LastRun lastRun) {
        /** What the newest run says; before there is one, what stands open here. */
        public long all() {
            return lastRun == null
                    ? proposals + refused + questions + followUps + minutes + differences
                    : lastRun.missing();
        }
    }

    /**
     * @param madeAt when its dossiers were made: what it says is as old
     * @param missing as many things as its cover names
     */
    public record LastRun(UUID run, int number, Instant madeAt, long missing) {}

    /** @param closedToo those of them whose closed items the reader may see */
    Map<String, Missing> of(List<String> cooperations, Collection<String> closedToo) {
        return database
                .list(
                        MISSING,
                        row -> Map.entry(
                                row.getString("cooperation"),
                                new Missing(
                                        row.getLong("proposals"),
                                        row.getLong("refused"),
                                        row.getLong("questions"),
                                        row.getLong("follow_ups"),
                                        row.getLong("minutes"),
                                        row.getLong("differences"),
                                        lastRun(row))),
                        Database.Array.of("text", cooperations),
                        Database.Array.column("boolean", cooperations, closedToo::contains))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable LastRun lastRun(ResultSet row) throws SQLException {
        UUID run = Columns.idOrNull(row, "run");
        return run == null
                ? null
                : new LastRun(
                        run, row.getInt("run_number"), Columns.moment(row, "run_made_at"), row.getLong("run_missing"));
    }
}

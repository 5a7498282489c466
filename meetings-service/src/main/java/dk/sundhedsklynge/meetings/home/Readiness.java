package dk.sundhedsklynge.meetings.home;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is not settled in each cooperation before it ends, as far as the reader may see it, in one statement. */
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
                    and (k.access = 'OPEN' and k.checked_access = 'OPEN' or c.closed)) as differences
            from unnest(?, ?) as c (id, closed)""";

    private final Database database;

    Readiness(Database database) {
        this.database = database;
    }

    /**
     * How many of each kind stand open.
     *
     * @param minutes not approved, or nobody said whether they are
     */
    public record Missing(
            long proposals, long refused, long questions, long followUps, long minutes, long differences) {
        public long all() {
            return proposals + refused + questions + followUps + minutes + differences;
        }
    }

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
                                        row.getLong("differences"))),
                        Database.Array.of("text", cooperations),
                        Database.Array.column("boolean", cooperations, closedToo::contains))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

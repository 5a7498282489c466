package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what was entered by hand and is not booked, because the opening in force covers its day. */
@ApplicationScoped
class CountContained {
    private static final String CONTAINED = """
            select n.cooperation, count(*) as notes from note n
            where n.cooperation = any(?) and n.fund = ? and n.state = 'CONTAINED' and (n.cooperation = any(?) or not %s)
            group by n.cooperation""".formatted(ProjectAccess.closedNote("n"));

    private final Database database;
    private final Caller caller;

    CountContained(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    private record Counted(String cooperation, long notes) {}

    /**
     * By cooperation, in one statement; absent where there is none that the caller may see.
     *
     * @param fund by its name
     */
    Map<String, Long> of(Collection<String> cooperations, String fund) {
        List<String> visible = cooperations.stream().filter(caller::maySee).toList();
        Map<String, Long> counted = new HashMap<>();
        database.list(
                        CONTAINED,
                        row -> new Counted(row.getString("cooperation"), row.getLong("notes")),
                        Database.Array.of("text", visible),
                        fund,
                        Database.Array.of(
                                "text",
                                visible.stream().filter(caller::maySeeClosed).toList()))
                .forEach(it -> counted.put(it.cooperation(), it.notes()));
        return counted;
    }
}

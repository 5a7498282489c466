package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The funds that a cooperation has besides the cluster's own, by the names under which they were first written. */
@ApplicationScoped
public class KnownFunds {
    /** What was only noted, such as that nothing was received, has no account. */
    private static final String OTHERS = """
            select substr(id, length(cooperation) + 2) as name from fund
            where cooperation = any(?) and id <> cooperation || ':%1$s'
            union select fund from note where cooperation = any(?) and fund <> '%1$s' and state = 'NOTED'
            order by name""".formatted(FundNames.CLUSTER);

    private final Database database;

    KnownFunds(Database database) {
        this.database = database;
    }

    /** Their names in order, for readers who may see closed items; in one statement. */
    public List<String> of(String cooperation) {
        return of(List.of(cooperation));
    }

    /** The same of several cooperations. */
    public List<String> of(Collection<String> cooperations) {
        Database.Array ids = Database.Array.of("text", cooperations);
        return cooperations.isEmpty() ? List.of() : database.list(OTHERS, row -> row.getString(1), ids, ids);
    }

    /**
     * Each of these names as it is known; those that differ in blanks or capital letters alone are the same.
     *
     * @param typed names, also the cluster's own, of which nothing has to be read
     */
    public Map<String, String> spelled(String cooperation, Collection<String> typed) {
        Map<String, String> known = new HashMap<>();
        known.put(FundNames.CLUSTER, FundNames.CLUSTER);
        if (typed.stream().anyMatch(name -> !name.equals(FundNames.CLUSTER))) {
            of(cooperation).forEach(name -> known.putIfAbsent(FundNames.alike(name), name));
        }
        Map<String, String> spelled = new HashMap<>();
        typed.forEach(name -> spelled.put(name, known.computeIfAbsent(FundNames.alike(name), alike -> alike)));
        return spelled;
    }
}

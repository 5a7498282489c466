package dk.sundhedsklynge.projects.register;

import dk.sundhedsklynge.platform.copy.AfterCommit;
import dk.sundhedsklynge.platform.copy.InMemory;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** What the cooperations are called, read from memory. */
@ApplicationScoped
public class CooperationNames {
    private static final String VERSION =
            "select concat(count(*), ' ', sum(hashtextextended(id || ' ' || name, sequence))) from cooperation";

    private final AfterCommit afterCommit;
    private final InMemory<Map<String, String>> names;

    CooperationNames(Database database, AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
        this.names = new InMemory<>(
                () -> database.find(VERSION, row -> row.getString(1)).orElseThrow(), () -> database
                        .list(
                                "select id, name from cooperation",
                                row -> Map.entry(row.getString("id"), row.getString("name")))
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The id of one that is not known here. */
    public String of(String cooperation) {
        return names.get().getOrDefault(cooperation, cooperation);
    }

    /** By id. */
    Map<String, String> all() {
        return names.get();
    }

    boolean contains(String cooperation) {
        return names.get().containsKey(cooperation);
    }

    /** What the transaction under way writes is seen once it has committed. */
    void willChange() {
        afterCommit.run(names::changed);
    }
}

package dk.sundhedsklynge.projects.handover;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the party that an owner is by its name: {@code Middelfart Kommune} is the municipality of Middelfart. */
@ApplicationScoped
class OwnerParties {
    private final Database database;

    OwnerParties(Database database) {
        this.database = database;
    }

    /** The codes of all parties by what they are called. */
    Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        database.list("select id, name from party", row -> Map.entry(bare(row.getString("name")), row.getString("id")))
                .forEach(it -> codes.put(it.getKey(), it.getValue()));
        return codes;
    }

    static @Nullable String of(@Nullable String owner, Map<String, String> codes) {
        return owner == null ? null : codes.get(bare(owner));
    }

    /** Without the word that says that it is a municipality, which not everybody writes. */
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\bkommune\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

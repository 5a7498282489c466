package dk.sundhedsklynge.projects.register;

import dk.sundhedsklynge.platform.copy.AfterCommit;
import dk.sundhedsklynge.platform.copy.InMemory;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parties of the register and of each cooperation, read from memory. */
@ApplicationScoped
public class Parties {
    private static final String VERSION = """
            select concat((select sum(hashtextextended(id || name, sequence)) from party), ' ',
                (select sum(hashtextextended(id || array_to_string(parties, ','), sequence)) from cooperation))""";

    private final Database database;
    private final AfterCommit afterCommit;
    private final InMemory<Known> known;

    Parties(Database database, AfterCommit afterCommit) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.known = new InMemory<>(
                () -> database.find(VERSION, row -> row.getString(1)).orElseThrow(), () -> read(database));
    }

    /**
     * @param names by code
     * @param ofCooperation codes by the id of the cooperation, municipalities first
     */
    private record Known(Map<String, String> names, Map<String, List<String>> ofCooperation) {}

    private static Known read(Database database) {
        return new Known(
                database
                        .list(
                                "select id, name from party",
                                row -> Map.entry(row.getString("id"), name(row.getString("id"), row.getString("name"))))
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                database
                        .list(
                                "select id, parties from cooperation",
                                row -> Map.entry(row.getString("id"), Columns.texts(row, "parties")))
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The code of a municipality has three digits, that of a region four. */
    private static String name(String code, String name) {
        return code.length() == 3 ? name + " Kommune" : name;
    }

    void know(PartyState state) {
        database.update("""
                insert into party (id, sequence, name) values (?, ?, ?)
                on conflict (id) do update set sequence = excluded.sequence, name = excluded.name
                where party.sequence < excluded.sequence""", state.id(), state.sequence(), state.name());
        willChange();
    }

    void willChange() {
        afterCommit.run(known::changed);
    }

    /** The code of one that is not known here. */
    public String name(String code) {
        return known.get().names().getOrDefault(code, code);
    }

    /** Names by code of all parties that a cooperation does not have. */
    public Map<String, String> elsewhere(String cooperation) {
        Map<String, String> names = new LinkedHashMap<>(known.get().names());
        names.keySet().removeAll(of(cooperation).keySet());
        return names;
    }

    /** Names of the parties of a cooperation by code; none while the register has not told of them. */
    public Map<String, String> of(String cooperation) {
        Map<String, String> names = new LinkedHashMap<>();
        known.get().ofCooperation().getOrDefault(cooperation, List.of()).forEach(it -> names.put(it, name(it)));
        return names;
    }
}

package dk.sundhedsklynge.funds.project;

import static java.util.stream.Collectors.toMap;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the projects of a cooperation are called. */
@ApplicationScoped
public class ProjectNames {
    private final Database database;
    private final Caller caller;

    ProjectNames(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** As pages name them, by id; of one cooperation. */
    public Map<UUID, ProjectName> of(String cooperation, Collection<UUID> projects) {
        return database
                .list(
                        """
                        select project, case when access = 'open' or ? then name end as name from project_owner
                        where cooperation = ? and project = any(?)""",
                        row -> new ProjectName(Columns.id(row, "project"), row.getString("name")),
                        caller.maySeeClosed(cooperation),
                        cooperation,
                        Database.Array.of("uuid", projects))
                .stream()
                .collect(toMap(ProjectName::id, it -> it));
    }

    /** Id by name, those that the caller may know. */
    public Map<String, UUID> of(String cooperation) {
        Map<String, UUID> names = new LinkedHashMap<>();
        database.list(
                        """
                        select project, name from project_owner
                        where cooperation = ? and name is not null and (access = 'open' or ?) order by name""",
                        row -> Map.entry(row.getString("name"), Columns.id(row, "project")),
                        cooperation,
                        caller.maySeeClosed(cooperation))
                .forEach(one -> names.putIfAbsent(one.getKey(), one.getValue()));
        return names;
    }
}

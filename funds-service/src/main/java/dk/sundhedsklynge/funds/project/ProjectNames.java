package dk.sundhedsklynge.funds.project;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
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

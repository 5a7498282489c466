package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.FormOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The projects of a cooperation that money can be entered for. */
@ApplicationScoped
class ProjectChoices {
    private static final String NAMED = """
            select project, name from (
                select project, cooperation, to_jsonb(p) ->> 'name' as name from project_owner p) named
            where cooperation = ? and name is not null order by lower(name), project limit 500""";

    private final Database database;

    ProjectChoices(Database database) {
        this.database = database;
    }

    /** Whoever enters money may see closed items, and so the names of all. */
    List<FormOption> of(String cooperation) {
        return database.list(
                NAMED, row -> new FormOption(row.getString("project"), row.getString("name")), cooperation);
    }
}

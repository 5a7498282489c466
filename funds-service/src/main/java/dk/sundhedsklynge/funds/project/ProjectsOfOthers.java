package dk.sundhedsklynge.funds.project;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which projects belong to other cooperations: the owner that was told says it, or else who has money of them. A project that
 * the cooperation has money of itself is none of these, and neither is one that nothing is known of.
 */
@ApplicationScoped
public class ProjectsOfOthers {
    private static final String OF_OTHERS = """
            select asked.project from unnest(?) asked(project)
            left join project_owner owner on owner.project = asked.project
            cross join lateral (
                select bool_or(f.cooperation = ?) as ours from account a join fund f on f.id = a.fund
                where a.project = asked.project) money
            where not coalesce(money.ours, false) and coalesce(owner.cooperation <> ?, money.ours is not null)""";

    private final Database database;

    ProjectsOfOthers(Database database) {
        this.database = database;
    }

    public Set<UUID> among(String cooperation, Collection<UUID> projects) {
        return projects.isEmpty()
                ? Set.of()
                : new HashSet<>(database.list(
                        OF_OTHERS,
                        row -> Columns.id(row, "project"),
                        Database.Array.of("uuid", projects),
                        cooperation,
                        cooperation));
    }
}

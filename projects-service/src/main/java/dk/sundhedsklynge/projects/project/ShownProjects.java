package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Scope;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads projects as they are shown, each time in one statement.
 *
 * <p>Of each cooperation a reader sees either the facts of all items or those of open ones; each has an index in its order, so
 * that a page costs what it shows. A project that no open item names is not there for those who see only open items.
 */
@ApplicationScoped
public class ShownProjects {
    private static final String COLUMNS = """
            p.id, p.cooperation, p.%1$s_name as name, p.%1$s_aliases as aliases, p.%1$s_phase as phase, p.%1$s_from as from_date,
            p.%1$s_until as until_date, p.%1$s_council as council, p.%1$s_working_group as working_group, p.owner, p.description,
            p.open_name is null as closed, p.version""";

    private static final String WITH_MONEY = """
            select p.*, b.sequence as told, b.access as money_access, b.granted, b.reserved, b.spent, b.published_on,
                b.granted_with_closed, b.reserved_with_closed, b.spent_with_closed,
                p.whole and b.granted_with_closed is not null as with_closed
            from (%s) p left join project_balance b on b.project = p.id
            order by p.name, p.id""";

    private final Database database;

    ShownProjects(Database database) {
        this.database = database;
    }

    /** @param q part of a name or an alias, in any case */
    public record Search(@Nullable Phase phase, @Nullable String q) {
        static final Search EVERYTHING = new Search(null, null);
    }

    /** The last project of the page before, as the reader saw it. */
    public record After(String name, UUID id) {}

    public Optional<ShownProject> find(UUID id, Sight sight) {
        Statement statement = new Statement();
        statement.facts(sight, "and p.id = ?", List.of(id), "");
        return statement.isEmpty() ? Optional.empty() : run(statement).stream().findFirst();
    }

    /** By name in Danish order, beginning behind {@code after}. */
    public List<ShownProject> search(Sight sight, Search search, @Nullable After after, int limit) {
        StringBuilder conditions = new StringBuilder();
        List<Object> arguments = new ArrayList<>();
        if (search.phase() != null) {
            conditions.append(" and p.%1$s_phase = ?");
            arguments.add(search.phase().name());
        }
        if (search.q() != null) {
            conditions.append(
                    " and position(lower(?) in lower(p.%1$s_name || chr(10) || array_to_string(p.%1$s_aliases, chr(10)))) > 0");
            arguments.add(search.q());
        }
        if (after != null) {
            conditions.append(" and (p.%1$s_name, p.id) > (?, ?)");
            arguments.add(after.name());
            arguments.add(after.id());
        }
        Statement statement = new Statement();
        // The limit is written into the statement: for a parameter the planner would expect a tenth of the table.
        statement.facts(sight, conditions.toString(), arguments, " order by p.%1$s_name, p.id limit " + limit);
        if (statement.isEmpty()) {
            return List.of();
        }
        return run(statement.first(limit));
    }

    private List<ShownProject> run(Statement statement) {
        return database.list(WITH_MONEY.formatted(statement.sql), ShownProject::of, statement.arguments.toArray());
    }

    /** A statement under way with its arguments. */
    private static final class Statement {
        private String sql = "";
        private final List<Object> arguments = new ArrayList<>();

        void facts(Sight sight, String conditions, List<Object> values, String order) {
            of("whole", sight.closed(), Scope.NONE, conditions, values, order);
            of("open", sight.openOnly(), sight.closed(), conditions, values, order);
        }

        /** @param except cooperations to leave out where {@code scope} is all of them */
        private void of(String facts, Scope scope, Scope except, String conditions, List<Object> values, String order) {
            if (scope.isEmpty()) {
                return;
            }
            String columns = "select " + COLUMNS + ", " + facts.equals("whole") + " as whole from ";
            String named = " and p.%1$s_name is not null ";
            StringBuilder one = new StringBuilder();
            if (scope.all()) {
                one.append(columns).append("project p where true").append(named);
                if (!except.isEmpty()) {
                    one.append("and p.cooperation <> all(?) ");
                    arguments.add(except.ids());
                }
                one.append(conditions).append(order);
            } else {
                // Each cooperation by itself: only so the rows come in the order of the index.
                one.append("select p.* from unnest(?) as c (id) cross join lateral (")
                        .append(columns)
                        .append("project p where p.cooperation = c.id")
                        .append(named)
                        .append(conditions)
                        .append(order)
                        .append(") p");
                arguments.add(scope.ids());
            }
            arguments.addAll(values);
            sql += (sql.isEmpty() ? "" : " union all ") + "(" + one.toString().formatted(facts) + ")";
        }

        Statement first(int limit) {
            sql = "select * from (" + sql + ") every order by name, id limit " + limit;
            return this;
        }

        boolean isEmpty() {
            return sql.isEmpty();
        }
    }
}

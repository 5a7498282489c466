package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Scope;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
            p.%1$s_until as until_date, p.%1$s_council as council, p.%1$s_working_group as working_group, case when '%1$s' = 'open' and p.written_access = 'CLOSED' then null else p.owner end as owner,
            case when '%1$s' = 'open' and p.written_access = 'CLOSED' then null else p.owner_party end as owner_party,
            case when '%1$s' = 'open' and p.written_access = 'CLOSED' then '{}' else p.partners end as partners,
            case when '%1$s' = 'open' and p.written_access = 'CLOSED' then null else p.other_partners end as other_partners,
            case when '%1$s' = 'open' and p.written_access = 'CLOSED' then null else p.description end as description,
            p.open_name is null as closed, p.taken_back, p.version, """ + TakenOver.COLUMNS;

    private static final String UNSORTED = """
            select p.*, b.sequence as told, b.access as money_access, b.granted, b.reserved, b.spent, b.spent_at_least, b.published_on, b.other_funds,
                b.granted_with_closed, b.reserved_with_closed, b.spent_with_closed, b.spent_at_least_with_closed,
                p.whole and b.reserved_with_closed is not null as with_closed
            from (%s) p left join project_balance b on b.project = p.id
            """;

    private static final String WITH_MONEY = UNSORTED + " order by p.name, p.id";

    private static final String HAS_NAME =
            "position(lower(?) in lower(p.%1$s_name || chr(10) || array_to_string(p.%1$s_aliases, chr(10)))) > 0";

    /** Amounts of closed items count for those who see the facts of all items. */
    private static final String HAS_AMOUNT = """
             or p.id in (
                select o.project from money_order o left join effect_access x on x.effect = o.effect
                where o.amount = ? and ('%1$s' = 'whole' or coalesce(x.access, o.access) = 'OPEN')
                    and not exists (select from withdrawn_effect w where w.id = o.effect))
            or p.id in (
                select b.project from project_balance b
                where '%1$s' = 'whole'
                        and ? in (coalesce(b.granted_with_closed, b.granted), coalesce(b.spent_with_closed, b.spent_at_least_with_closed, b.spent, b.spent_at_least))
                    or '%1$s' = 'open' and b.access = 'OPEN' and ? in (b.granted, b.spent, b.spent_at_least))""";

    private final Database database;

    ShownProjects(Database database) {
        this.database = database;
    }

    /**
     * What is looked for; null for what may be anything.
     *
     * @param q part of a name or an alias, in any case
     * @param owner code of the party that owns it; empty for those whose owner nobody has stated
     * @param orAmount øre; a project for which this amount was decided, or that has it, is found even if its name has no such words
     */
    public record Search(
            @Nullable Phase phase,
            @Nullable String q,
            @Nullable String owner,
            @Nullable Long orAmount) {
        static final Search EVERYTHING = new Search(null, null, null);

        public Search(@Nullable Phase phase, @Nullable String q, @Nullable String owner) {
            this(phase, q, owner, null);
        }
    }

    /** The last project of the page before, as the reader saw it. */
    public record After(String name, UUID id) {}

    public Optional<ShownProject> find(UUID id, Sight sight) {
        Statement statement = new Statement("");
        statement.facts(sight, "and p.id = ?", List.of(id), "");
        return statement.isEmpty() ? Optional.empty() : run(statement).stream().findFirst();
    }

    /** By name in Danish order, beginning behind {@code after}. */
    public List<ShownProject> search(Sight sight, Search search, @Nullable After after, int limit) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder conditions = new StringBuilder(conditions(search, arguments));
        if (after != null) {
            conditions.append(" and (p.%1$s_name, p.id) > (?, ?)");
            arguments.add(after.name());
            arguments.add(after.id());
        }
        Statement statement = new Statement("");
        // The limit is written into the statement: for a parameter the planner would expect a tenth of the table.
        statement.facts(sight, conditions.toString(), arguments, " order by p.%1$s_name, p.id limit " + limit);
        if (statement.isEmpty()) {
            return List.of();
        }
        return run(statement.first(limit));
    }

    /** How a list can be sorted; projects without the day stand last. */
    public enum Order {
        NAME("navn", "p.%1$s_name", "text"),
        PHASE(
                "fase",
                "array_position(array['NOT_STATED', 'PROPOSED', 'DESCRIBED', 'FUNDED', 'STARTED', 'LIVE', 'EVALUATED', 'IN_OPERATION', 'CLOSED', 'CARRIED_OVER', 'REJECTED'], p.%1$s_phase)",
                "integer"),
        UNTIL("slut", "coalesce(p.%1$s_until, date '9999-12-31')", "date");

        private final String code;
        private final String value;
        private final String type;

        Order(String code, String value, String type) {
            this.code = code;
            this.value = value;
            this.type = type;
        }

        public String code() {
            return code;
        }

        SqlOrder sql(boolean descending) {
            return new SqlOrder(value, type, "p.id", descending);
        }

        /** What a row is found again by. */
        List<String> key(ShownProject it) {
            LocalDate until = it.facts().until();
            String key =
                    switch (this) {
                        case NAME -> it.facts().name();
                        case PHASE -> String.valueOf(it.facts().phase().ordinal() + 1);
                        case UNTIL -> until == null ? "9999-12-31" : until.toString();
                    };
            return List.of(key, it.id().toString());
        }
    }

    /** In an order of its own, nearest first. */
    public List<ShownProject> list(Sight sight, Search search, Order by, boolean descending, Turn turn, int limit) {
        SqlOrder order = by.sql(descending);
        List<Object> arguments = new ArrayList<>();
        String conditions = conditions(search, arguments) + order.behind(turn);
        arguments.addAll(order.arguments(turn));
        Statement statement = new Statement(", " + by.value + " as sort_value");
        statement.facts(sight, conditions, arguments, order.by(turn) + " limit " + limit);
        if (statement.isEmpty()) {
            return List.of();
        }
        String direction = descending == turn.back() ? "asc" : "desc";
        String sorted = " order by sort_value %1$s, id %1$s".formatted(direction);
        return database.list(
                UNSORTED.formatted("select * from (" + statement.sql + ") every" + sorted + " limit " + limit)
                        + sorted.replace("order by ", "order by p.").replace(", id", ", p.id"),
                ShownProject::of,
                statement.arguments.toArray());
    }

    /** How many there are; counting ends at {@code most}. */
    public long count(Sight sight, Search search, int most) {
        List<Object> arguments = new ArrayList<>();
        String conditions = conditions(search, arguments);
        Statement statement = new Statement("");
        statement.facts(sight, conditions, arguments, " limit " + most);
        return statement.isEmpty()
                ? 0
                : database.find(
                                "select count(*) from (" + statement.sql + ") every",
                                row -> row.getLong(1),
                                statement.arguments.toArray())
                        .orElseThrow();
    }

    private static String conditions(Search search, List<Object> arguments) {
        StringBuilder conditions = new StringBuilder(" and not p.taken_back");
        if (search.phase() != null) {
            conditions.append(" and p.%1$s_phase = ?");
            arguments.add(search.phase().name());
        }
        if (search.q() != null) {
            boolean orAmount = search.orAmount() != null;
            conditions
                    .append(" and (")
                    .append(HAS_NAME)
                    .append(orAmount ? HAS_AMOUNT : "")
                    .append(")");
            arguments.add(search.q());
            if (orAmount) {
                arguments.addAll(Collections.nCopies(3, search.orAmount()));
            }
        }
        if (search.owner() != null) {
            conditions
                    .append(" and case when '%1$s' = 'open' and p.written_access = 'CLOSED' then ''")
                    .append(" else coalesce(p.owner_party, case when p.owner is null then '' end) end = ?");
            arguments.add(search.owner());
        }
        return conditions.toString();
    }

    private List<ShownProject> run(Statement statement) {
        return database.list(WITH_MONEY.formatted(statement.sql), ShownProject::of, statement.arguments.toArray());
    }

    /** A statement under way with its arguments. */
    private static final class Statement {
        private String sql = "";
        private final List<Object> arguments = new ArrayList<>();
        private final String moreColumns;

        /** @param moreColumns of the facts, begins with a comma; may be empty */
        Statement(String moreColumns) {
            this.moreColumns = moreColumns;
        }

        void facts(Sight sight, String conditions, List<Object> values, String order) {
            of("whole", sight.closed(), Scope.NONE, conditions, values, order);
            of("open", sight.openOnly(), sight.closed(), conditions, values, order);
        }

        /** @param except cooperations to leave out where {@code scope} is all of them */
        private void of(String facts, Scope scope, Scope except, String conditions, List<Object> values, String order) {
            if (scope.isEmpty()) {
                return;
            }
            String columns = "select " + COLUMNS + moreColumns + ", " + facts.equals("whole") + " as whole from ";
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

package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.SumCheck;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Clusters with the newest run of each as a list that is sorted as its reader wants it and turned both ways; each read is one
 * statement.
 */
@ApplicationScoped
class ListHandovers {
    static final String CLUSTER = "klynge";
    static final String STATE = "tilstand";
    static final String MISSING = "mangler";
    static final String MADE = "dannet";

    /** What can be sorted by, as the database has it. */
    static final Map<String, String> COLUMNS = Map.of(
            CLUSTER,
            "h.name",
            STATE,
            "h.state",
            MISSING,
            "coalesce(h.missing, -1)",
            MADE,
            "coalesce(h.made_at, '-infinity'::timestamptz)");

    private static final Map<String, String> TYPES =
            Map.of(CLUSTER, "text", STATE, "integer", MISSING, "integer", MADE, "timestamptz");

    private static final String CLUSTERS = """
            from (select c.id, c.name, cast(md5(c.id) as uuid) as key, r.id as run, r.number, r.kind,
                      case when v.run is not null then r.made_at end as made_at,
                      case when c.id = any(?) then v.result else v.open_result end as result,
                      case when c.id = any(?) then v.missing else v.open_missing end as missing,
                      case when r.id is null then 0 when v.run is null then 1 when r.kind = 'REHEARSAL' then 2 else 3 end as state
                  from cooperation c
                      left join lateral (
                          select x.id, x.number, x.kind, x.made_at from handover_run x where x.cooperation = c.id
                          order by x.number desc limit 1) r on true
                      left join handover_cover v on v.run = r.id
                  where c.kind = 'health-cluster' and c.id = any(?)) h
            where true""";

    private final Database database;

    ListHandovers(Database database) {
        this.database = database;
    }

    /**
     * What is looked for; null for what may be anything.
     *
     * @param cooperations that the reader may see
     * @param closedToo those of them whose closed items the reader may see
     * @param words a part of the cluster's name
     */
    record Filter(
            Collection<String> cooperations,
            Collection<String> closedToo,
            @Nullable String words,
            @Nullable HandoverState state) {
        private String conditions(List<@Nullable Object> arguments) {
            Object closed = closedToo.toArray(String[]::new);
            arguments.addAll(List.of(closed, closed, cooperations.toArray(String[]::new)));
            StringBuilder conditions = new StringBuilder(CLUSTERS);
            if (words != null) {
                conditions.append(" and position(lower(?) in lower(h.name)) > 0");
                arguments.add(words);
            }
            if (state != null) {
                conditions.append(" and h.state = ?");
                arguments.add(state.ordinal());
            }
            return conditions.toString();
        }
    }

    /**
     * A cluster and its newest run.
     *
     * @param run null when none was ordered, as are number and kind
     * @param madeAt null until its dossiers are made, as are result and missing
     */
    record Listed(
            String cooperation,
            UUID key,
            String name,
            HandoverState state,
            @Nullable UUID run,
            int number,
            @Nullable RunKind kind,
            @Nullable Instant madeAt,
            SumCheck.@Nullable Result result,
            int missing) {
        /** For example {@code Prøve 3}; empty when none was ordered. */
        public String runName() {
            return kind == null ? "" : kind.label() + " " + number;
        }
    }

    Slice<Listed> page(Filter filter, Sorting sorting, Turn turn, int limit) {
        SqlOrder order = new SqlOrder(
                COLUMNS.getOrDefault(sorting.column(), "h.name"),
                TYPES.getOrDefault(sorting.column(), "text"),
                "h.key",
                sorting.descending());
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = "select h.* " + filter.conditions(arguments);
        return order.page(
                database,
                found,
                arguments,
                turn,
                limit,
                ListHandovers::row,
                it -> List.of(value(it, sorting), it.key().toString()));
    }

    /** How many there are, counted as far as {@link ListFoot#MOST_COUNTED} and one more. */
    long count(Filter filter) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = "select 1 " + filter.conditions(arguments);
        return database.count(found, ListFoot.MOST_COUNTED + 1, arguments.toArray());
    }

    private static Listed row(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String result = row.getString("result");
        return new Listed(
                row.getString("id"),
                Columns.id(row, "key"),
                row.getString("name"),
                HandoverState.values()[row.getInt("state")],
                Columns.idOrNull(row, "run"),
                row.getInt("number"),
                kind == null ? null : RunKind.valueOf(kind),
                Columns.momentOrNull(row, "made_at"),
                result == null ? null : SumCheck.Result.valueOf(result),
                row.getInt("missing"));
    }

    private static String value(Listed it, Sorting sorting) {
        Instant made = it.madeAt();
        return switch (sorting.column()) {
            case STATE -> Integer.toString(it.state().ordinal());
            case MISSING -> Integer.toString(made == null ? -1 : it.missing());
            case MADE -> made == null ? "-infinity" : made.toString();
            default -> it.name();
        };
    }
}

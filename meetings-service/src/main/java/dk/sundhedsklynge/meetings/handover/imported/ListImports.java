package dk.sundhedsklynge.meetings.handover.imported;

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

/** Dossiers of other installations as a list that is sorted as its reader wants it and turned both ways; each read is one statement. */
@ApplicationScoped
class ListImports {
    static final String CLUSTER = "klynge";
    static final String RECEIVER = "modtager";
    static final String RUN = "koersel";
    static final String IMPORTED = "modtaget";

    /** What can be sorted by, as the database has it. */
    static final Map<String, String> COLUMNS = Map.of(
            CLUSTER, "h.cooperation_name", RECEIVER, "h.receiver_name", RUN, "h.number", IMPORTED, "h.imported_at");

    private static final Map<String, String> TYPES =
            Map.of(CLUSTER, "text", RECEIVER, "text", RUN, "integer", IMPORTED, "timestamptz");

    private static final String DOSSIERS = """
            from (select d.id, d.council, d.receiver_name, d.cooperation_name, d.carried_out, coalesce(d.number, 0) as number, d.version,
                      d.sha256, p.imported_at,
                      exists (select from handover_imported_dossier n
                          where n.council = d.council and n.cooperation = d.cooperation
                          and (n.number, coalesce(n.version, 0)) > (d.number, coalesce(d.version, 0))) as older,
                      exists (select from handover_imported_dossier n
                          where n.council = d.council and n.cooperation = d.cooperation and n.number = d.number
                          and n.version is not distinct from d.version and n.sha256 <> d.sha256) as contradicted
                  from handover_imported_dossier d join handover_import p on p.id = d.package
                  where d.council = any(?)) h
            where true""";

    private final CouncilsOfCaller councils;
    private final Database database;

    ListImports(CouncilsOfCaller councils, Database database) {
        this.councils = councils;
        this.database = database;
    }

    /**
     * What is looked for.
     *
     * @param cooperations that the reader looks at; of those that the reader does not work for there are none
     * @param words a part of the cluster's or the receiver's name; empty for any
     * @param olderToo whether also those that a newer one replaces
     */
    record Filter(Collection<String> cooperations, String words, boolean olderToo) {}

    /**
     * A dossier in the list.
     *
     * @param number of the run
     * @param version null when its package does not say it
     * @param sha256 of its content
     * @param isOlder whether a newer one of the same cluster was taken too
     * @param isContradicted whether another one of the same run and version was taken that says something else
     */
    record Listed(
            UUID id,
            String council,
            String receiver,
            String from,
            RunKind kind,
            int number,
            @Nullable Integer version,
            String sha256,
            boolean isOlder,
            boolean isContradicted,
            Instant importedAt) {
        public String runName() {
            return kind.label() + " " + number;
        }

        public boolean isRehearsal() {
            return kind == RunKind.REHEARSAL;
        }
    }

    Slice<Listed> page(Filter filter, Sorting sorting, Turn turn, int limit) {
        SqlOrder order = new SqlOrder(
                COLUMNS.getOrDefault(sorting.column(), "h.imported_at"),
                TYPES.getOrDefault(sorting.column(), "timestamptz"),
                "h.id",
                sorting.descending());
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = "select h.* " + conditions(filter, arguments);
        return order.page(
                database,
                found,
                arguments,
                turn,
                limit,
                ListImports::row,
                it -> List.of(value(it, sorting), it.id().toString()));
    }

    /** How many there are, counted as far as {@link ListFoot#MOST_COUNTED} and one more. */
    long count(Filter filter) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = "select 1 " + conditions(filter, arguments);
        return database.count(found, ListFoot.MOST_COUNTED + 1, arguments.toArray());
    }

    private String conditions(Filter filter, List<@Nullable Object> arguments) {
        arguments.add(councils.readingAmong(filter.cooperations()).toArray(String[]::new));
        StringBuilder conditions = new StringBuilder(DOSSIERS);
        if (!filter.words().isEmpty()) {
            conditions.append(" and position(lower(?) in lower(h.cooperation_name || ' ' || h.receiver_name)) > 0");
            arguments.add(filter.words());
        }
        if (!filter.olderToo()) {
            conditions.append(" and not h.older");
        }
        return conditions.toString();
    }

    private static Listed row(ResultSet row) throws SQLException {
        return new Listed(
                Columns.id(row, "id"),
                row.getString("council"),
                row.getString("receiver_name"),
                row.getString("cooperation_name"),
                row.getBoolean("carried_out") ? RunKind.CARRIED_OUT : RunKind.REHEARSAL,
                row.getInt("number"),
                Columns.numberOrNull(row, "version"),
                row.getString("sha256"),
                row.getBoolean("older"),
                row.getBoolean("contradicted"),
                Columns.moment(row, "imported_at"));
    }

    private static String value(Listed it, Sorting sorting) {
        return switch (sorting.column()) {
            case CLUSTER -> it.from();
            case RECEIVER -> it.receiver();
            case RUN -> Integer.toString(it.number());
            default -> it.importedAt().toString();
        };
    }
}

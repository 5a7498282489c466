package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Conditions;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents as a list that is sorted as its reader wants it and turned both ways; each read is one statement. */
@ApplicationScoped
class ListDocuments {
    static final String DAY = "dato";
    static final String UPLOADED = "indlaest";
    static final String FILE = "fil";
    static final String STATE = "tilstand";

    /** What can be sorted by, as the database has it. */
    static final Map<String, String> COLUMNS = Map.of(
            DAY,
            "d.meeting_date",
            UPLOADED,
            "d.uploaded_at",
            FILE,
            "d.file",
            STATE,
            "array_position(array['UNSETTLED', 'ASKED', 'CURRENT', 'SUPERSEDED'], d.state)");

    private static final Map<String, String> TYPES =
            Map.of(DAY, "date", UPLOADED, "timestamptz", FILE, "text", STATE, "integer");

    /** With the name of the file as its reader may see it, so that neither words nor order tell a name that is kept from them. */
    private static final String VISIBLE = """
            from (select x.id, x.cooperation, x.body, x.meeting_date, x.version, x.part, x.state, x.uploaded_at,
                      x.closed and (x.cooperation is null or x.cooperation = any(?)) as closed_too,
                      case when not x.closed or x.cooperation is null or x.cooperation = any(?) then x.file_name else '%s' end as file
                  from document x
                  where x.cooperation is null and x.uploaded_by = ?
                      or x.cooperation = any(?) and (x.state <> 'ASKED' or x.cooperation = any(?))
                      or x.state <> 'ASKED'
                          and exists (select from document_taken_over t where t.document = x.id and t.council = any(?))) d
            where true""".formatted(DocumentView.CLOSED_FILE);

    private final Database database;

    ListDocuments(Database database) {
        this.database = database;
    }

    /**
     * What is looked for; null for what may be anything.
     *
     * @param cooperations whose documents the reader may see, and what they took over
     * @param closedToo those of them whose closed items the reader may see
     * @param uploader who sees what is unsettled of their own; empty for nobody
     * @param words a part of the name of the file
     * @param bodies whose minutes are found by the words as well
     */
    record Filter(
            Collection<String> cooperations,
            Collection<String> closedToo,
            String uploader,
            @Nullable String words,
            Collection<String> bodies,
            @Nullable DocumentState state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        private String conditions(List<@Nullable Object> arguments) {
            Object closed = closedToo.toArray(String[]::new);
            Object mine = cooperations.toArray(String[]::new);
            arguments.addAll(List.of(closed, closed, uploader, mine, closed, mine));
            StringBuilder conditions = new StringBuilder(VISIBLE);
            if (words != null) {
                conditions.append(" and (position(lower(?) in lower(d.file)) > 0 or d.body = any(?))");
                arguments.add(words);
                arguments.add(bodies.toArray(String[]::new));
            }
            Conditions.and(conditions, arguments, " and d.state = ?", state == null ? null : state.name());
            Conditions.and(conditions, arguments, " and d.meeting_date >= ?", from);
            Conditions.and(conditions, arguments, " and d.meeting_date <= ?", to);
            return conditions.toString();
        }
    }

    /**
     * @param part 0 for the minutes of the meeting, from 1 for supplementary ones
     * @param closedToo whether it has closed items that the reader may see
     */
    record Listed(
            UUID id,
            @Nullable String cooperation,
            @Nullable String body,
            LocalDate day,
            String file,
            int version,
            int part,
            DocumentState state,
            Instant uploadedAt,
            boolean closedToo) {}

    Slice<Listed> page(Filter filter, Sorting sorting, Turn turn, int limit) {
        SqlOrder order = new SqlOrder(
                COLUMNS.getOrDefault(sorting.column(), "d.file"),
                TYPES.getOrDefault(sorting.column(), "text"),
                "d.id",
                sorting.descending());
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = "select d.* " + filter.conditions(arguments);
        return order.page(
                database,
                found,
                arguments,
                turn,
                limit,
                ListDocuments::row,
                it -> List.of(value(it, sorting), it.id().toString()));
    }

    /** How many there are, counted as far as {@link ListFoot#MOST_COUNTED} and one more. */
    long count(Filter filter) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = "select 1 " + filter.conditions(arguments);
        return database.count(found, ListFoot.MOST_COUNTED + 1, arguments.toArray());
    }

    private static Listed row(ResultSet row) throws SQLException {
        return new Listed(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getString("body"),
                Columns.day(row, "meeting_date"),
                row.getString("file"),
                row.getInt("version"),
                row.getInt("part"),
                DocumentState.valueOf(row.getString("state")),
                Columns.moment(row, "uploaded_at"),
                row.getBoolean("closed_too"));
    }

    private static String value(Listed it, Sorting sorting) {
        return switch (sorting.column()) {
            case DAY -> it.day().toString();
            case UPLOADED -> it.uploadedAt().toString();
            case STATE -> Integer.toString(it.state().ordinal() + 1);
            default -> it.file();
        };
    }
}

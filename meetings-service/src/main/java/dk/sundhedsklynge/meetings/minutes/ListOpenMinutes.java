package dk.sundhedsklynge.meetings.minutes;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of held meetings as a list that is sorted and turned both ways, those that are not approved unless others are asked for; each
 * read is one statement.
 */
@ApplicationScoped
class ListOpenMinutes {
    static final String DAY = "dato";
    static final String TITLE = "moede";
    static final String STATE = "tilstand";

    /** What can be sorted by, as the database has it. */
    static final Map<String, String> COLUMNS = Map.of(
            DAY,
            "m.held_on",
            TITLE,
            "m.title",
            STATE,
            "array_position(array['DRAFT', 'IN_HEARING', 'APPROVED', 'APPROVAL_UNKNOWN'], x.state)");

    private static final Map<String, String> TYPES = Map.of(DAY, "date", TITLE, "text", STATE, "integer");

    private static final String OPEN = """
            from minutes x join meeting m on m.id = x.meeting
            where m.cooperation = any(?) and m.state = 'HELD'""";

    private final Database database;

    ListOpenMinutes(Database database) {
        this.database = database;
    }

    /**
     * What is looked for; null for what may be anything.
     *
     * @param cooperations that the reader is the secretariat of
     * @param state null for all that are not approved
     * @param words a part of the title of the meeting
     * @param bodies whose minutes are found by the words as well
     */
    record Filter(
            Collection<String> cooperations,
            @Nullable String words,
            Collection<String> bodies,
            @Nullable MinutesState state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        private String conditions(List<@Nullable Object> arguments) {
            arguments.add(cooperations.toArray(String[]::new));
            StringBuilder conditions = new StringBuilder(OPEN);
            if (words != null) {
                conditions.append(" and (position(lower(?) in lower(m.title)) > 0 or m.body = any(?))");
                arguments.add(words);
                arguments.add(bodies.toArray(String[]::new));
            }
            Conditions.and(conditions, arguments, " and x.state = ?", state == null ? null : state.name());
            if (state == null) {
                conditions.append(" and x.state <> 'APPROVED'");
            }
            Conditions.and(conditions, arguments, " and m.held_on >= ?", from);
            Conditions.and(conditions, arguments, " and m.held_on <= ?", to);
            return conditions.toString();
        }
    }

    /**
     * @param document the text; null when it is written here
     * @param approvedOn null until somebody says it
     */
    record Open(
            UUID meeting,
            String cooperation,
            String title,
            String body,
            LocalDate heldOn,
            MinutesState state,
            int version,
            @Nullable UUID document,
            @Nullable LocalDate approvedOn) {}

    Slice<Open> page(Filter filter, Sorting sorting, Turn turn, int limit) {
        SqlOrder order = new SqlOrder(
                COLUMNS.getOrDefault(sorting.column(), "m.title"),
                TYPES.getOrDefault(sorting.column(), "text"),
                "m.id",
                sorting.descending());
        List<@Nullable Object> arguments = new ArrayList<>();
        String found =
                "select m.id, m.cooperation, m.title, m.body, m.held_on, x.state, x.version, x.document, x.approved_on "
                        + filter.conditions(arguments);
        return order.page(
                database,
                found,
                arguments,
                turn,
                limit,
                ListOpenMinutes::row,
                it -> List.of(value(it, sorting), it.meeting().toString()));
    }

    /** How many there are, counted as far as {@link ListFoot#MOST_COUNTED} and one more. */
    long count(Filter filter) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = "select 1 " + filter.conditions(arguments);
        return database.count(found, ListFoot.MOST_COUNTED + 1, arguments.toArray());
    }

    private static Open row(ResultSet row) throws SQLException {
        return new Open(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getString("title"),
                row.getString("body"),
                Columns.day(row, "held_on"),
                MinutesState.valueOf(row.getString("state")),
                row.getInt("version"),
                Columns.idOrNull(row, "document"),
                Columns.dayOrNull(row, "approved_on"));
    }

    private static String value(Open it, Sorting sorting) {
        return switch (sorting.column()) {
            case DAY -> it.heldOn().toString();
            case STATE -> Integer.toString(it.state().ordinal() + 1);
            default -> it.title();
        };
    }
}

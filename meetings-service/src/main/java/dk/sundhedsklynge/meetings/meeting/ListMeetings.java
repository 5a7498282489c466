package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.platform.database.Conditions;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Meetings as a list that is sorted as its reader wants it and turned both ways. */
@ApplicationScoped
class ListMeetings {
    static final String DAY = "dato";
    static final String TITLE = "titel";
    static final String STATE = "tilstand";

    /** Stands for the day of a meeting that has none, so that the newest list begins with it. */
    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    /** What can be sorted by, as the database has it. */
    static final Map<String, String> COLUMNS = Map.of(
            DAY,
            "coalesce(m.held_on, date '" + UNDATED + "')",
            TITLE,
            "m.title",
            STATE,
            "array_position(array['PLANNED', 'CALLED', 'HELD', 'CANCELLED'], m.state)");

    private static final Map<String, String> TYPES = Map.of(DAY, "date", TITLE, "text", STATE, "integer");

    private final Database database;
    private final ShownMeetings shown;

    ListMeetings(Database database, ShownMeetings shown) {
        this.database = database;
        this.shown = shown;
    }

    /**
     * What is looked for; null for what may be anything.
     *
     * @param words as {@code to_tsquery} takes them
     */
    record Filter(
            List<String> cooperations,
            @Nullable String words,
            @Nullable MeetingState state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        private String conditions(List<@Nullable Object> arguments) {
            StringBuilder conditions = new StringBuilder(" where m.cooperation = any(?)");
            arguments.add(cooperations.toArray(String[]::new));
            Conditions.and(
                    conditions, arguments, " and to_tsvector('danish', m.title) @@ to_tsquery('danish', ?)", words);
            Conditions.and(conditions, arguments, " and m.state = ?", state == null ? null : state.name());
            Conditions.and(conditions, arguments, " and m.held_on >= ?", from);
            Conditions.and(conditions, arguments, " and m.held_on <= ?", to);
            return conditions.toString();
        }
    }

    Slice<MeetingSummary> page(Filter filter, Sorting sorting, Turn turn, int limit) {
        SqlOrder order = new SqlOrder(
                COLUMNS.getOrDefault(sorting.column(), "m.title"),
                TYPES.getOrDefault(sorting.column(), "text"),
                "m.id",
                sorting.descending());
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = "select " + ShownMeetings.SUMMARY + " from meeting m" + filter.conditions(arguments);
        return order.page(
                database,
                found,
                arguments,
                turn,
                limit,
                shown.summary(),
                it -> List.of(value(it, sorting), it.id().toString()));
    }

    /** How many there are, counted as far as {@link ListFoot#MOST_COUNTED} and one more. */
    long count(Filter filter) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = "select 1 from meeting m" + filter.conditions(arguments);
        return database.count(found, ListFoot.MOST_COUNTED + 1, arguments.toArray());
    }

    private static String value(MeetingSummary it, Sorting sorting) {
        return switch (sorting.column()) {
            case DAY -> (it.date() == null ? UNDATED : it.date()).toString();
            case STATE -> Integer.toString(it.state().ordinal() + 1);
            default -> it.title();
        };
    }
}

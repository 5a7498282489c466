package dk.sundhedsklynge.meetings.meeting;

import static dk.sundhedsklynge.meetings.meeting.ItemContentConverter.read;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.DecisionView;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.FollowUpView;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.ItemView;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingView;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads meetings as they are shown, each time in one statement. */
@ApplicationScoped
public class ShownMeetings {
    private static final String SUMMARY =
            "m.id, m.cooperation, m.body, m.held_on, m.held_at, m.place, m.title, m.document, m.version";

    // A row for each item: gathering their contents in one JSON value costs three times as much. The attendance comes
    // with the first row only.
    private static final String WHOLE = """
            select %s, case when row_number() over (order by i.position) = 1 then m.attendance end as attendance,
                i.id as i_id, i.number as i_number, i.label as i_label, i.position as i_position, i.title as i_title, i.access as i_access, coalesce(i.line, 0) as i_line,
                i.content as i_content, d.decisions, f.follow_ups
            from meeting m
            left join item i on i.meeting = m.id and not i.withdrawn
            left join lateral (
                select json_agg(json_build_object(
                    'id', d.id, 'ordinal', d.ordinal, 'label', d.label,
                    'outcome', lower(replace(d.outcome, '_', '-')), 'text', d.text, 'line', coalesce(d.line, 0),
                    'answers', d.answers, 'detail', d.detail) order by d.ordinal) as decisions
                from decision d where d.item = i.id and not d.withdrawn) d on true
            left join lateral (
                select json_agg(json_build_object(
                    'id', f.id, 'text', f.text, 'responsible', f.responsible, 'due', f.due, 'dueText', f.due_text,
                    'state', lower(replace(f.state, '_', '-')), 'line', coalesce(f.line, 0)) order by f.ordinal) as follow_ups
                from follow_up f where f.item = i.id) f on true
            where m.id = ? order by i.position""".formatted(SUMMARY);

    // One cooperation at a time, so that the rows of each come in the order of the index. The limit is written into
    // the statement: for a parameter the planner would expect a tenth of the table.
    private static final String NEWEST = """
            select %1$s from unnest(?) as c (id) cross join lateral (
                select * from meeting m where m.cooperation = c.id%2$s order by m.held_on desc, m.id limit %3$d) m
            order by m.held_on desc, m.id limit %3$d""";

    private static final String BEHIND = " and m.held_on <= ? and (m.held_on < ? or m.id > ?)";

    private static final String LATEST = """
            select %s from unnest(?) as c (id) cross join lateral (
                select * from meeting where cooperation = c.id order by held_on desc, id limit 1) m""".formatted(SUMMARY);

    private final Database database;

    ShownMeetings(Database database) {
        this.database = database;
    }

    /**
     * A meeting and one of its items.
     *
     * @param attendance null in all rows but the first
     * @param item null for a meeting that has none
     */
    private record Row(
            MeetingSummary meeting,
            @Nullable List<Attendance> attendance,
            @Nullable ItemView item) {}

    /** The last meeting of the page before. */
    record After(LocalDate heldOn, UUID id) {}

    /** With all its items, closed ones too: the caller leaves out what its reader may not see. */
    Optional<MeetingView> find(UUID id) {
        List<Row> rows = database.list(WHOLE, ShownMeetings::row, id);
        return rows.stream()
                .findFirst()
                .map(first -> new MeetingView(
                        first.meeting(),
                        Objects.requireNonNull(first.attendance()),
                        rows.stream().map(Row::item).filter(Objects::nonNull).toList()));
    }

    /** Newest first. */
    List<MeetingSummary> search(Collection<String> cooperations, @Nullable After after, int limit) {
        String[] ids = cooperations.toArray(String[]::new);
        return after == null
                ? database.list(NEWEST.formatted(SUMMARY, "", limit), ShownMeetings::summary, (Object) ids)
                : database.list(
                        NEWEST.formatted(SUMMARY, BEHIND, limit),
                        ShownMeetings::summary,
                        ids,
                        after.heldOn(),
                        after.heldOn(),
                        after.id());
    }

    /** The latest meeting of each cooperation that has one. */
    public List<MeetingSummary> latest(Collection<String> cooperations) {
        return database.list(LATEST, ShownMeetings::summary, (Object) cooperations.toArray(String[]::new));
    }

    private static MeetingSummary summary(ResultSet row) throws SQLException {
        return new MeetingSummary(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getString("body"),
                Columns.day(row, "held_on"),
                row.getObject("held_at", LocalTime.class),
                row.getString("place"),
                row.getString("title"),
                Columns.idOrNull(row, "document"),
                row.getInt("version"));
    }

    private static Row row(ResultSet row) throws SQLException {
        String attendance = row.getString("attendance");
        return new Row(
                summary(row),
                attendance == null ? null : read(attendance, new TypeReference<List<Attendance>>() {}),
                row.getString("i_id") == null ? null : item(row));
    }

    private static ItemView item(ResultSet row) throws SQLException {
        return new ItemView(
                Columns.id(row, "i_id"),
                row.getInt("i_number"),
                row.getString("i_label"),
                row.getInt("i_position"),
                row.getString("i_title"),
                Access.valueOf(row.getString("i_access")),
                row.getInt("i_line"),
                read(row.getString("i_content"), new TypeReference<ItemContent>() {}),
                readList(row.getString("decisions"), new TypeReference<List<DecisionView>>() {}),
                readList(row.getString("follow_ups"), new TypeReference<List<FollowUpView>>() {}));
    }

    private static <T> List<T> readList(@Nullable String json, TypeReference<List<T>> type) {
        return json == null ? List.of() : read(json, type);
    }
}

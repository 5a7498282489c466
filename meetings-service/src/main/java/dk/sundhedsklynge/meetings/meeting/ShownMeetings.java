package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.ItemView;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingView;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads meetings as they are shown, each time in one statement. */
@ApplicationScoped
public class ShownMeetings {
    static final String SUMMARY =
            "m.id, m.cooperation, m.body, m.state, m.occasion, m.form, m.held_on, m.held_at, m.ends_at, m.places, m.title,"
                    + " m.cancelled_because, m.document, m.version";

    // A row for each item: gathering their contents in one JSON value costs three times as much. The attendance comes
    // with the first row only.
    private static final String WHOLE = """
            select %1$s, case when row_number() over (order by i.position) = 1 then m.attendance end as attendance,
                i.id as i_id, i.number as i_number, i.label as i_label, i.title as i_title, i.access as i_access, coalesce(i.line, 0) as i_line,
                i.content as i_content, r.recommendations, d.decisions, f.follow_ups
            from meeting m
            %2$s
            left join lateral (
                select json_agg(json_build_object(
                    'id', r.id, 'number', r.number, 'text', r.text, 'line', coalesce(r.line, 0), 'by', r.recommended_by)
                    order by r.position) as recommendations
                from recommendation r where r.item = i.id and not r.withdrawn and s.standing) r on true
            left join lateral (
                select json_agg(json_build_object(
                    'id', d.id, 'ordinal', d.ordinal, 'label', d.label,
                    'outcome', lower(replace(d.outcome, '_', '-')), 'text', d.text, 'line', coalesce(d.line, 0),
                    'answers', a.numbers, 'recommendations', a.ids, 'detail', d.detail) order by d.ordinal) as decisions
                from decision d cross join lateral (
                    select coalesce(json_agg(r.number order by r.position), '[]') as numbers,
                        coalesce(json_agg(r.id order by r.position), '[]') as ids
                    from decision_recommendation x join recommendation r on r.id = x.recommendation
                    where x.decision = d.id) a
                where d.item = i.id and not d.withdrawn) d on true
            left join lateral (
                select json_agg(json_build_object(
                    'id', f.id, 'text', f.text, 'responsible', f.responsible, 'due', f.due, 'dueText', f.due_text,
                    'state', lower(replace(f.state, '_', '-')), 'line', coalesce(f.line, 0)) order by f.ordinal) as follow_ups
                from follow_up f where f.item = i.id) f on true
            where m.id = ? order by i.position""".formatted(SUMMARY, ItemsShown.JOINED);

    // One cooperation at a time, so that the rows of each come in the order of the index. The limit is written into
    // the statement: for a parameter the planner would expect a tenth of the table.
    private static final String NEWEST = """
            select %1$s from unnest(?) as c (id) cross join lateral (
                select * from meeting m where m.cooperation = c.id%2$s order by m.held_on desc, m.id limit %3$d) m
            order by m.held_on desc, m.id limit %3$d""";

    // A meeting without a day comes first, as in the index.
    private static final String BEHIND = " and m.held_on <= ? and (m.held_on < ? or m.id > ?)";
    private static final String BEHIND_UNDATED = " and (m.held_on is not null or m.id > ?)";

    private static final String LATEST = """
            select %s from unnest(?) as c (id) cross join lateral (
                select * from meeting where cooperation = c.id and state = 'HELD' and held_on <= ? order by held_on desc, id limit 1) m""".formatted(SUMMARY);

    private final Database database;
    private final Drafts drafts;
    private final Clock clock;

    ShownMeetings(Database database, Drafts drafts, Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * A meeting and one of its items.
     *
     * @param attendance empty in all rows but the first
     * @param item null for a meeting that has none
     */
    private record Row(
            MeetingSummary meeting,
            List<Attendance> attendance,
            @Nullable ItemView item) {}

    /**
     * What is looked for; null for what may be anything.
     *
     * @param from the first day; a meeting without a day is then left out
     * @param to the last day; a meeting without a day is then left out
     */
    record Search(
            Collection<String> cooperations,
            @Nullable String body,
            @Nullable MeetingState state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The last meeting of the page before; its day is null when it has none. */
    record After(@Nullable LocalDate day, UUID id) {}

    /** With closed items among those that are shown: the caller leaves out what its reader may not see. */
    Optional<MeetingView> find(UUID id) {
        Set<String> mine = drafts.cooperations();
        List<Row> rows = database.list(WHOLE, row -> row(row, mine), mine.toArray(String[]::new), id);
        return rows.stream()
                .findFirst()
                .map(first -> new MeetingView(
                        first.meeting(),
                        first.attendance(),
                        rows.stream().map(Row::item).filter(Objects::nonNull).toList()));
    }

    /** Those without a day first, then the newest first. */
    List<MeetingSummary> search(Search it, @Nullable After after, int limit) {
        StringBuilder conditions = new StringBuilder();
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(it.cooperations().toArray(String[]::new));
        if (it.body() != null) {
            conditions.append(" and m.body = ?");
            arguments.add(it.body());
        }
        if (it.state() != null) {
            conditions.append(" and m.state = ?");
            arguments.add(it.state().name());
        }
        if (it.from() != null) {
            conditions.append(" and m.held_on >= ?");
            arguments.add(it.from());
        }
        if (it.to() != null) {
            conditions.append(" and m.held_on <= ?");
            arguments.add(it.to());
        }
        if (after != null && after.day() != null) {
            conditions.append(BEHIND);
            arguments.addAll(Arrays.asList(after.day(), after.day(), after.id()));
        } else if (after != null) {
            conditions.append(BEHIND_UNDATED);
            arguments.add(after.id());
        }
        return database.list(NEWEST.formatted(SUMMARY, conditions, limit), summary(), arguments.toArray());
    }

    /** The latest meeting that each cooperation held, up to today. */
    public List<MeetingSummary> latest(Collection<String> cooperations) {
        return database.list(
                LATEST,
                summary(),
                cooperations.toArray(String[]::new),
                LocalDate.now(clock.withZone(DanishDates.ZONE)));
    }

    /** Reads the columns of {@link #SUMMARY}. */
    Database.Reading<MeetingSummary> summary() {
        Set<String> mine = drafts.cooperations();
        return row -> summary(row, mine);
    }

    /** @param mine the cooperations whose drafts the caller may read, who therefore is told of versions */
    private static MeetingSummary summary(ResultSet row, Set<String> mine) throws SQLException {
        List<Place> places = Columns.json(row, "places", new TypeReference<>() {});
        String occasion = row.getString("occasion");
        String form = row.getString("form");
        return new MeetingSummary(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getString("body"),
                MeetingState.valueOf(row.getString("state")),
                occasion == null ? null : Occasion.valueOf(occasion),
                form == null ? null : MeetingForm.valueOf(form),
                Columns.dayOrNull(row, "held_on"),
                row.getObject("held_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                MeetingSummary.first(places),
                places,
                row.getString("title"),
                row.getString("cancelled_because"),
                Columns.idOrNull(row, "document"),
                mine.contains(row.getString("cooperation")) ? row.getInt("version") : null);
    }

    private static Row row(ResultSet row, Set<String> mine) throws SQLException {
        return new Row(
                summary(row, mine),
                Columns.jsonList(row, "attendance", new TypeReference<>() {}),
                row.getString("i_id") == null ? null : item(row));
    }

    /** Of a published agenda there is none. */
    private static ItemText content(ResultSet row) throws SQLException {
        return row.getString("i_content") == null
                ? ItemText.EMPTY
                : Columns.json(row, "i_content", new TypeReference<>() {});
    }

    private static ItemView item(ResultSet row) throws SQLException {
        return new ItemView(
                Columns.id(row, "i_id"),
                row.getInt("i_number"),
                row.getString("i_label"),
                row.getString("i_title"),
                Access.valueOf(row.getString("i_access")),
                row.getInt("i_line"),
                content(row).with(Columns.jsonList(row, "recommendations", new TypeReference<>() {})),
                Columns.jsonList(row, "decisions", new TypeReference<>() {}),
                Columns.jsonList(row, "follow_ups", new TypeReference<>() {}));
    }
}

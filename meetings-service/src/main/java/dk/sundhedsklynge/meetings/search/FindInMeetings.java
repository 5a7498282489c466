package dk.sundhedsklynge.meetings.search;

import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.SearchHit;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for words in all that a reader may see, the newest first, in one statement. */
@ApplicationScoped
class FindInMeetings {
    /** Stands for the day of a meeting that has none, so that it comes first. */
    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    private static final SqlOrder NEWEST = new SqlOrder("day", "date", "id", true);

    private static final String DAY = "coalesce(m.held_on, date '" + UNDATED + "') as day";

    /** Whether the items of a meeting are shown as they stand; see ItemsShown. The parameter is that of the drafts. */
    private static final String STANDING = "(m.cooperation = any(?) or m.state = 'HELD' and (m.document is not null"
            + " or not exists (select from agenda_version v where v.meeting = m.id)))";

    private static final String OF_OPEN_ITEM = "(i.access = 'OPEN' or m.cooperation = any(?))";

    private static final String MEETINGS = """
            select 'MEETING' as kind, m.id, %s, m.cooperation, m.body, m.title, null::text as label, null::text as text, m.document,
                null::integer as line
            from meeting m where to_tsvector('danish', m.title) @@ to_tsquery('danish', ?) and m.cooperation = any(?)""".formatted(DAY);

    private static final String ITEMS = """
            select 'ITEM', i.id, %s, m.cooperation, m.body, i.title, i.label,
                (select string_agg(s ->> 'text', ' ') from jsonb_array_elements(i.content -> 'sections') s), m.document, i.line
            from item i join meeting m on m.id = i.meeting
            where (to_tsvector('danish', i.title) || to_tsvector('danish', jsonb_path_query_array(i.content, '$.sections[*].text')))
                @@ to_tsquery('danish', ?)
              and not i.withdrawn and m.cooperation = any(?) and %s and %s""".formatted(DAY, OF_OPEN_ITEM, STANDING);

    private static final String PUBLISHED_ITEMS = """
            select 'ITEM', i.id, %s, m.cooperation, m.body, v.title, v.label, null::text, m.document, null::integer
            from agenda_version_item v join item i on i.id = v.item join meeting m on m.id = v.meeting
            where to_tsvector('danish', v.title) @@ to_tsquery('danish', ?)
              and m.cooperation = any(?) and (v.access = 'OPEN' and i.access = 'OPEN' or m.cooperation = any(?)) and not %s
              and v.version = (select max(number) from agenda_version a where a.meeting = v.meeting)""".formatted(DAY, STANDING);

    private static final String DECISIONS = """
            select 'DECISION', d.id, %s, m.cooperation, m.body, i.title, i.label, d.text, m.document, d.line
            from decision d join item i on i.id = d.item join meeting m on m.id = i.meeting
            where to_tsvector('danish', d.text) @@ to_tsquery('danish', ?)
              and not d.withdrawn and not i.withdrawn and m.cooperation = any(?) and %s and %s""".formatted(DAY, OF_OPEN_ITEM, STANDING);

    /** Not closed by itself, by its item or by its project. */
    private static final String OPEN_FACT = """
            (f.access = 'OPEN' and coalesce(i.access, 'OPEN') = 'OPEN' and p.closed is not true
                or f.cooperation = any(?))""";

    private static final String FOLLOW_UPS = """
            select 'FOLLOW_UP', f.id, coalesce(m.held_on, f.due, date '%s'), f.cooperation, m.body, coalesce(i.title, f.text),
                i.label, case when i.id is not null then f.text end, m.document, f.line
            from follow_up f left join item i on i.id = coalesce(f.item, f.about_item) left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
            where to_tsvector('danish', f.text) @@ to_tsquery('danish', ?)
              and f.taken_back_at is null and f.cooperation = any(?)
              and %s and (f.item is null or not i.withdrawn and %s)""".formatted(UNDATED, OPEN_FACT, STANDING);

    private static final String AGREEMENTS = """
            select 'AGREEMENT', f.id, coalesce(m.held_on, f.valid_from, date '%s'), f.cooperation, m.body, f.title,
                null::text, f.binds, m.document, null::integer
            from agreement f left join item i on i.id = f.about_item left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
            where to_tsvector('danish', concat_ws(' ', f.title, f.others, f.binds)) @@ to_tsquery('danish', ?)
              and f.taken_back_at is null and f.cooperation = any(?) and %s""".formatted(UNDATED, OPEN_FACT);

    /** Those that somebody has written; what only minutes postpone is found as their decision. */
    private static final String POSTPONED_ITEMS = """
            select 'POSTPONED_ITEM', f.id, coalesce(m.held_on, f.until, date '%s'), f.cooperation, coalesce(f.body, m.body), f.title,
                null::text, f.awaits, m.document, null::integer
            from postponed_item f left join decision d on d.id = f.decision
                left join item i on i.id = coalesce(f.about_item, d.item) left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
            where to_tsvector('danish', concat_ws(' ', f.title, f.awaits)) @@ to_tsquery('danish', ?)
              and f.taken_back_at is null and f.cooperation = any(?) and %s""".formatted(UNDATED, OPEN_FACT);

    private static final String DOCUMENTS = """
            select 'DOCUMENT', d.id, d.meeting_date, d.cooperation, d.body, d.file_name, null::text, null::text, d.id, null::integer
            from document d
            where to_tsvector('danish', translate(d.file_name, '-_.', '   ')) @@ to_tsquery('danish', ?)
              and (d.cooperation = any(?) and ((not d.closed and d.state <> 'ASKED') or d.cooperation = any(?))
                   or not d.closed and d.state <> 'ASKED'
                       and exists (select from document_taken_over t where t.document = d.id and t.council = any(?))
                   or d.cooperation is null and d.uploaded_by = ?)""";

    private final Database database;
    private final Drafts drafts;
    private final Caller caller;

    FindInMeetings(Database database, Drafts drafts, Caller caller) {
        this.database = database;
        this.drafts = drafts;
        this.caller = caller;
    }

    /**
     * @param query as {@code to_tsquery} takes it
     * @param cooperations that the caller may see
     */
    Slice<Found> find(String query, List<String> cooperations, Turn turn, int limit) {
        String[] mine = cooperations.toArray(String[]::new);
        String[] closed = cooperations.stream().filter(caller::maySeeClosed).toArray(String[]::new);
        String[] ofDrafts = drafts.cooperations().toArray(String[]::new);
        List<String> parts = new ArrayList<>();
        List<@Nullable Object> arguments = new ArrayList<>(List.of(query, SearchHit.HEADLINE));
        // Each kind by itself, so that the many of one do not have the others read.
        String page = NEWEST.behind(turn) + NEWEST.by(turn) + " limit " + (limit + 1);
        for (Part part : List.of(
                new Part(MEETINGS, (Object) mine),
                new Part(ITEMS, mine, closed, ofDrafts),
                new Part(PUBLISHED_ITEMS, mine, closed, ofDrafts),
                new Part(DECISIONS, mine, closed, ofDrafts),
                new Part(FOLLOW_UPS, mine, closed, ofDrafts),
                new Part(AGREEMENTS, mine, closed),
                new Part(POSTPONED_ITEMS, mine, closed),
                new Part(DOCUMENTS, mine, closed, mine, caller.subject()))) {
            parts.add(
                    "(select * from (%s) it (kind, id, day, cooperation, body, title, label, text, document, line) where true%s)"
                            .formatted(part.sql(), page));
            arguments.add(query);
            arguments.addAll(List.of(part.rest()));
            arguments.addAll(NEWEST.arguments(turn));
        }
        String all = """
                select kind, id, day, cooperation, body, title, label, document, line,
                    case when text is not null then ts_headline('danish', text, to_tsquery('danish', ?), ?) end as headline
                from (select * from (%s) one%s limit %d) page%s""".formatted(String.join(" union all ", parts), NEWEST.by(turn), limit + 1, NEWEST.by(turn));
        List<Found> found = database.list(all, FindInMeetings::read, arguments.toArray());
        return Slice.of(
                found,
                turn,
                limit,
                it -> List.of(
                        (it.day() == null ? UNDATED : it.day()).toString(),
                        it.id().toString()));
    }

    /** The statement of one kind, with its arguments behind the words. */
    private record Part(String sql, Object... rest) {}

    private static Found read(ResultSet row) throws SQLException {
        LocalDate day = Columns.day(row, "day");
        return new Found(
                Found.Kind.valueOf(row.getString("kind")),
                Columns.id(row, "id"),
                day.equals(UNDATED) ? null : day,
                row.getString("cooperation"),
                row.getString("body"),
                row.getString("title"),
                row.getString("label"),
                row.getString("headline"),
                Columns.idOrNull(row, "document"),
                Columns.numberOrNull(row, "line"));
    }
}

package dk.sundhedsklynge.meetings.postponed;

import dk.sundhedsklynge.meetings.fact.Source;
import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Postponed items as the caller may see them, each time in one statement. */
@ApplicationScoped
public class ReadPostponedItems {
    /** Those that were written, and those that only minutes state. The parameters are two arrays: cooperations, drafts. */
    private static final String ALL = """
            with f as (
                select w.id, w.cooperation, w.title, w.awaits, w.until, w.body, w.state, w.access, w.project,
                    coalesce(w.about_item, d.item) as about_item, w.decision, d.line, w.source_document, w.source_note,
                    w.taken_back_at, w.version, coalesce(w.decision, w.id) as place
                from postponed_item w left join decision d on d.id = w.decision
                where w.cooperation = any(?)
                union all
                select null, m.cooperation, i.title, d.detail ->> 'until', cast(d.detail ->> 'untilDate' as date), m.body,
                    'WAITING', 'OPEN', null, i.id, d.id, d.line, null, null, null, null, d.id
                from meeting m join item i on i.meeting = m.id and not i.withdrawn
                    join decision d on d.item = i.id and d.outcome = 'POSTPONED' and not d.withdrawn
                where m.cooperation = any(?)
                    and (m.cooperation = any(?) or m.state = 'HELD'
                        and (m.document is not null or not exists (select from agenda_version v where v.meeting = m.id)))
                    and not exists (select from postponed_item w where w.decision = d.id and w.taken_back_at is null))
            select f.*, p.name as project_name, h.name as open_project_name,
                case when f.access = 'CLOSED' or i.access = 'CLOSED' or p.closed then 'CLOSED' else 'OPEN' end as shown_access, %s
            from f
                left join item i on i.id = f.about_item
                left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
                left join project_headline h on h.id = f.project and h.access = 'OPEN'
            """.formatted(Source.columns("f.decision", "coalesce(f.line, i.line)"));

    private static final int EVERYTHING = 100_000;

    private final Database database;
    private final Register register;
    private final Drafts drafts;
    private final Caller caller;

    ReadPostponedItems(Database database, Register register, Drafts drafts, Caller caller) {
        this.database = database;
        this.register = register;
        this.drafts = drafts;
        this.caller = caller;
    }

    /** Every one of a cooperation that still waits and that the caller may see, by day; each says whether it is closed. */
    public List<PostponedItemView> waiting(String cooperation) {
        return search(register.visible(caller, cooperation), PostponedState.WAITING, null, EVERYTHING)
                .items();
    }

    /** Those that were taken back as well; empty when there is none, or the caller may not know of it. */
    public Optional<PostponedItemView> find(UUID id) {
        return one("f.id = ?", id);
    }

    /** As minutes state it, or as somebody has written about it. */
    Optional<PostponedItemView> ofDecision(UUID decision) {
        return one("f.decision = ? and f.taken_back_at is null", decision);
    }

    private Optional<PostponedItemView> one(String condition, UUID id) {
        List<String> mine = register.visible(caller, null);
        List<@Nullable Object> arguments = new ArrayList<>(scope(mine));
        arguments.add(id);
        return database.find(ALL + "where " + condition, this::row, arguments.toArray())
                .filter(it -> it.access().isVisibleTo(caller, it.cooperation()));
    }

    /**
     * The last one of the page before.
     *
     * @param place its decision, or its own id where it has none
     */
    record After(@Nullable LocalDate until, UUID place) {}

    /**
     * By the day they were put off to, those without one last.
     *
     * @param cooperations that the caller may see
     * @param state null for any
     */
    Page<PostponedItemView> search(
            Collection<String> cooperations, @Nullable PostponedState state, @Nullable After after, int limit) {
        StringBuilder sql = new StringBuilder(ALL)
                .append("where f.taken_back_at is null and (f.access = 'OPEN' and coalesce(i.access, 'OPEN') = 'OPEN'")
                .append(" and not coalesce(p.closed, false) or f.cooperation = any(?))");
        List<@Nullable Object> arguments = new ArrayList<>(scope(cooperations));
        arguments.add(cooperations.stream().filter(caller::maySeeClosed).toArray(String[]::new));
        if (state != null) {
            sql.append(" and f.state = ?");
            arguments.add(state.name());
        }
        if (after != null && after.until() != null) {
            sql.append(" and (f.until > ? or f.until is null or f.until = ? and f.place > ?)");
            arguments.addAll(Arrays.asList(after.until(), after.until(), after.place()));
        } else if (after != null) {
            sql.append(" and f.until is null and f.place > ?");
            arguments.add(after.place());
        }
        // One more than fits tells whether there is another page.
        sql.append(" order by f.until nulls last, f.place limit ").append(limit + 1);
        return Page.of(
                database.list(sql.toString(), this::row, arguments.toArray()),
                limit,
                last -> Cursor.encode(
                        last.until() == null ? "" : last.until().toString(),
                        Objects.requireNonNullElse(last.source().decision(), last.id())
                                .toString()));
    }

    private List<Object> scope(Collection<String> cooperations) {
        String[] all = cooperations.toArray(String[]::new);
        return List.of(all, all, drafts.cooperations().toArray(String[]::new));
    }

    private PostponedItemView row(ResultSet row) throws SQLException {
        String cooperation = row.getString("cooperation");
        String body = row.getString("body");
        PostponedState state = PostponedState.valueOf(row.getString("state"));
        return new PostponedItemView(
                Columns.idOrNull(row, "id"),
                cooperation,
                row.getString("title"),
                row.getString("awaits"),
                Columns.dayOrNull(row, "until"),
                body,
                body == null ? null : register.body(body).map(Body::name).orElse(body),
                state,
                state.label(),
                Access.valueOf(row.getString("shown_access")),
                Columns.idOrNull(row, "project"),
                row.getString(caller.maySeeClosed(cooperation) ? "project_name" : "open_project_name"),
                Source.of(row),
                row.getObject("taken_back_at") != null,
                row.getObject("version", Long.class));
    }
}

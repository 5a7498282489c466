package dk.sundhedsklynge.meetings.postponed;

import dk.sundhedsklynge.meetings.fact.Source;
import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
        return search(
                        new Search(register.visible(caller, cooperation), PostponedState.WAITING, null),
                        Order.UNTIL,
                        false,
                        Turn.START,
                        EVERYTHING)
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
     * What is looked for; null for what may be anything.
     *
     * @param cooperations that the caller may see
     * @param words a part of the title or of what it waits for
     */
    record Search(
            Collection<String> cooperations,
            @Nullable PostponedState state,
            @Nullable String words) {}

    /** How a list can be sorted; those without the day stand last. */
    enum Order {
        UNTIL("dag", "coalesce(f.until, date '9999-12-31')", "date"),
        TITLE("punkt", "f.title", "text"),
        STATE("tilstand", "f.state", "text");

        private final String code;
        private final String value;
        private final String type;

        Order(String code, String value, String type) {
            this.code = code;
            this.value = value;
            this.type = type;
        }

        String code() {
            return code;
        }

        /** What a row is found again by; one that only minutes state is known by its decision. */
        private List<String> key(PostponedItemView it) {
            return List.of(
                    switch (this) {
                        case UNTIL -> Objects.toString(it.until(), "9999-12-31");
                        case TITLE -> it.title();
                        case STATE -> it.state().name();
                    },
                    Objects.requireNonNullElse(it.source().decision(), it.id()).toString());
        }
    }

    Slice<PostponedItemView> search(Search it, Order by, boolean descending, Turn turn, int limit) {
        SqlOrder order = new SqlOrder(by.value, by.type, "f.place", descending);
        List<@Nullable Object> arguments = new ArrayList<>();
        String sql = ALL + conditions(it, arguments) + order.behind(turn) + order.by(turn);
        arguments.addAll(order.arguments(turn));
        // One more than fits tells whether there is another page.
        return Slice.of(
                database.list(sql + " limit " + (limit + 1), this::row, arguments.toArray()), turn, limit, by::key);
    }

    /** How many there are; counting ends at {@code most}. */
    long count(Search it, int most) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String found = ALL + conditions(it, arguments) + " limit " + most;
        return database.find("select count(*) from (" + found + ") x", row -> row.getLong(1), arguments.toArray())
                .orElse(0L);
    }

    private String conditions(Search it, List<@Nullable Object> arguments) {
        StringBuilder sql = new StringBuilder(
                        "where f.taken_back_at is null and (f.access = 'OPEN' and coalesce(i.access, 'OPEN') = 'OPEN'")
                .append(" and not coalesce(p.closed, false) or f.cooperation = any(?))");
        arguments.addAll(scope(it.cooperations()));
        arguments.add(it.cooperations().stream().filter(caller::maySeeClosed).toArray(String[]::new));
        if (it.state() != null) {
            sql.append(" and f.state = ?");
            arguments.add(it.state().name());
        }
        if (it.words() != null) {
            sql.append(" and position(lower(?) in lower(concat_ws(chr(10), f.title, f.awaits))) > 0");
            arguments.add(it.words());
        }
        return sql.toString();
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

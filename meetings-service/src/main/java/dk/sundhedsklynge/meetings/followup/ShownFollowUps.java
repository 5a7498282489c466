package dk.sundhedsklynge.meetings.followup;

import dk.sundhedsklynge.meetings.fact.Source;
import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.meetings.meeting.FollowUp;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads follow-ups as they are shown, each time in one statement. */
@ApplicationScoped
public class ShownFollowUps {
    /** A follow-up is closed by itself, by its item or by its project. */
    private static final String ACCESS =
            "case when f.access = 'CLOSED' or i.access = 'CLOSED' or p.closed then 'CLOSED' else 'OPEN' end";

    private static final String TABLES = """
            from follow_up f
                left join item i on i.id = coalesce(f.item, f.about_item)
                left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
                left join project_headline h on h.id = f.project and h.access = 'OPEN'
                left join organisation o on o.id = f.organisation
            """;

    /** Of an item that is not withdrawn, and of a meeting whose draft the reader may read or whose items all may read. */
    private static final String STANDS = """
            where (f.item is null or not i.withdrawn and (m.cooperation = any(?) or m.state = 'HELD'
                and (m.document is not null or not exists (select from agenda_version v where v.meeting = m.id))))""";

    private static final String FOLLOW_UPS =
            "select f.*, o.name as organisation_name, p.name as project_name, h.name as open_project_name, " + ACCESS
                    + " as shown_access, " + Source.columns("cast(null as uuid)", "f.line") + " " + TABLES + STANDS;

    private static final String COUNT = "select count(*) from (select 1 " + TABLES + STANDS;

    private final Database database;
    private final Register register;
    private final Drafts drafts;
    private final Caller caller;
    private final Clock clock;

    ShownFollowUps(Database database, Register register, Drafts drafts, Caller caller, Clock clock) {
        this.database = database;
        this.register = register;
        this.drafts = drafts;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What is looked for; null for what may be anything.
     *
     * @param cooperations whose follow-ups the reader may see
     * @param states one of these
     * @param party that is responsible
     * @param words a part of the text or of who is responsible
     * @param mine whose they are; null for anybody's
     * @param overdue only those that are open and whose day has passed
     * @param takenBack only those that were taken back; otherwise only those that were not
     */
    public record Search(
            Collection<String> cooperations,
            Collection<FollowUp.State> states,
            @Nullable UUID project,
            @Nullable String party,
            @Nullable String words,
            @Nullable Responsibility mine,
            boolean overdue,
            boolean takenBack) {}

    /** How a list can be sorted; by days, those without one stand last. */
    public enum Order {
        DUE("frist", "coalesce(f.due, date '9999-12-31')", "date"),
        TEXT("opgave", "f.text", "text"),
        STATE("tilstand", "f.state", "text");

        private final String code;
        private final String value;
        private final String type;

        Order(String code, String value, String type) {
            this.code = code;
            this.value = value;
            this.type = type;
        }

        public String code() {
            return code;
        }

        SqlOrder sql(boolean descending) {
            return new SqlOrder(value, type, "f.id", descending);
        }

        /** What a row is found again by. */
        List<String> key(FollowUpView it) {
            LocalDate due = it.due();
            String value =
                    switch (this) {
                        case DUE -> due == null ? "9999-12-31" : due.toString();
                        case TEXT -> it.text();
                        case STATE -> it.state().name();
                    };
            return List.of(value, it.id().toString());
        }
    }

    /** Those that were taken back as well; empty for what the caller may not see. */
    public Optional<FollowUpView> find(UUID id) {
        return database.find(FOLLOW_UPS + " and f.id = ?", this::row, mayReadDraftsOf(), id)
                .filter(it -> it.access().isVisibleTo(caller, it.cooperation()));
    }

    /** As far as the caller may see them, nearest first. */
    List<FollowUpView> search(Search it, Order by, boolean descending, Turn turn, int limit) {
        SqlOrder order = by.sql(descending);
        Restriction restriction = restriction(it);
        List<@Nullable Object> arguments = new ArrayList<>(restriction.arguments());
        arguments.addAll(order.arguments(turn));
        return database.list(
                FOLLOW_UPS + restriction.sql() + order.behind(turn) + order.by(turn) + " limit " + limit,
                this::row,
                arguments.toArray());
    }

    /** How many there are; counting ends at {@code most}. */
    public long count(Search it, int most) {
        Restriction restriction = restriction(it);
        return database.find(
                        COUNT + restriction.sql() + " limit " + most + ") x",
                        row -> row.getLong(1),
                        restriction.arguments().toArray())
                .orElseThrow();
    }

    /** A condition that begins with {@code and}, and the arguments of the whole statement up to its end. */
    private record Restriction(String sql, List<@Nullable Object> arguments) {}

    private Restriction restriction(Search it) {
        StringBuilder sql = new StringBuilder(
                        " and f.cooperation = any(?) and f.state = any(?) and f.taken_back_at is ")
                .append(it.takenBack() ? "not null" : "null")
                .append(" and (")
                .append(ACCESS)
                .append(" = 'OPEN' or f.cooperation = any(?))");
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(mayReadDraftsOf());
        arguments.add(it.cooperations().toArray(String[]::new));
        arguments.add(it.states().stream().map(Enum::name).toArray(String[]::new));
        arguments.add(it.cooperations().stream().filter(caller::maySeeClosed).toArray(String[]::new));
        if (it.project() != null) {
            sql.append(" and f.project = ?");
            arguments.add(it.project());
        }
        if (it.party() != null) {
            sql.append(" and f.party = ?");
            arguments.add(it.party());
        }
        if (it.words() != null) {
            sql.append(
                    " and position(lower(?) in lower(concat_ws(chr(10), f.text, f.responsible, o.name, f.due_text))) > 0");
            arguments.add(it.words());
        }
        if (it.overdue()) {
            sql.append(" and f.state = 'OPEN' and f.due < ?");
            arguments.add(today());
        }
        if (it.mine() != null) {
            sql.append(Responsibility.CONDITION);
            arguments.addAll(it.mine().arguments(today()));
        }
        return new Restriction(sql.toString(), arguments);
    }

    private String[] mayReadDraftsOf() {
        return drafts.cooperations().toArray(String[]::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DanishDates.ZONE));
    }

    private FollowUpView row(ResultSet row) throws SQLException {
        String cooperation = row.getString("cooperation");
        String party = row.getString("party");
        FollowUp.State state = FollowUp.State.valueOf(row.getString("state"));
        LocalDate due = Columns.dayOrNull(row, "due");
        return new FollowUpView(
                Columns.id(row, "id"),
                cooperation,
                row.getString("text"),
                row.getString("responsible"),
                party,
                party == null
                        ? null
                        : register.party(party).map(Party::displayName).orElse(party),
                Columns.idOrNull(row, "organisation"),
                row.getString("organisation_name"),
                due,
                row.getString("due_text"),
                state,
                state.label(),
                state == FollowUp.State.OPEN && due != null && due.isBefore(today()),
                Access.valueOf(row.getString("shown_access")),
                Columns.idOrNull(row, "project"),
                row.getString(caller.maySeeClosed(cooperation) ? "project_name" : "open_project_name"),
                Source.of(row),
                row.getObject("item") != null,
                row.getObject("taken_back_at") != null,
                row.getLong("version"));
    }
}

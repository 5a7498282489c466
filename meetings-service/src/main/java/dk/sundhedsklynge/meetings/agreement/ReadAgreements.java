package dk.sundhedsklynge.meetings.agreement;

import dk.sundhedsklynge.meetings.fact.Source;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Party;
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

/** Agreements as the caller may see them, each time in one statement. */
@ApplicationScoped
public class ReadAgreements {
    private static final String ACCESS =
            "case when f.access = 'CLOSED' or i.access = 'CLOSED' or p.closed then 'CLOSED' else 'OPEN' end";

    private static final String TABLES = """
            from agreement f
                left join item i on i.id = f.about_item
                left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
                left join project_headline h on h.id = f.project and h.access = 'OPEN'
            """;

    private static final String AGREEMENTS =
            "select f.*, p.name as project_name, h.name as open_project_name, %s as shown_access, %s %s"
                    .formatted(ACCESS, Source.columns("cast(null as uuid)", "i.line"), TABLES);

    private static final int EVERYTHING = 100_000;

    private final Database database;
    private final Register register;
    private final Caller caller;

    ReadAgreements(Database database, Register register, Caller caller) {
        this.database = database;
        this.register = register;
        this.caller = caller;
    }

    /** Every one of a cooperation that the caller may see, by title; each says whether it is closed. */
    public List<AgreementView> of(String cooperation) {
        return search(
                        new Search(register.visible(caller, cooperation), null, null, null),
                        Order.TITLE,
                        false,
                        Turn.START,
                        EVERYTHING)
                .items();
    }

    /** Those that were taken back as well; empty when there is none, or the caller may not know of it. */
    public Optional<AgreementView> find(UUID id) {
        return database.find(AGREEMENTS + "where f.id = ?", this::row, id)
                .filter(it -> it.access().isVisibleTo(caller, it.cooperation()));
    }

    /**
     * What is looked for; null for what may be anything.
     *
     * @param cooperations that the caller may see
     * @param project that they are about
     * @param party that they bind
     * @param words a part of the title, of what they bind to or of whom else they bind
     */
    record Search(
            Collection<String> cooperations,
            @Nullable UUID project,
            @Nullable String party,
            @Nullable String words) {}

    /** How a list can be sorted; those without the day stand last. */
    enum Order {
        TITLE("aftale", "f.title", "text"),
        FROM("fra", "coalesce(f.valid_from, date '9999-12-31')", "date"),
        UNTIL("til", "coalesce(f.valid_until, date '9999-12-31')", "date");

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

        /** What a row is found again by. */
        private List<String> key(AgreementView it) {
            return List.of(
                    switch (this) {
                        case TITLE -> it.title();
                        case FROM -> Objects.toString(it.from(), "9999-12-31");
                        case UNTIL -> Objects.toString(it.until(), "9999-12-31");
                    },
                    it.id().toString());
        }
    }

    Slice<AgreementView> search(Search it, Order by, boolean descending, Turn turn, int limit) {
        SqlOrder order = new SqlOrder(by.value, by.type, "f.id", descending);
        List<Object> arguments = new ArrayList<>();
        String sql = AGREEMENTS + conditions(it, arguments) + order.behind(turn) + order.by(turn);
        arguments.addAll(order.arguments(turn));
        // One more than fits tells whether there is another page.
        return Slice.of(
                database.list(sql + " limit " + (limit + 1), this::row, arguments.toArray()), turn, limit, by::key);
    }

    /** How many there are; counting ends at {@code most}. */
    long count(Search it, int most) {
        List<Object> arguments = new ArrayList<>();
        String found = "select 1 " + TABLES + conditions(it, arguments) + " limit " + most;
        return database.find("select count(*) from (" + found + ") x", row -> row.getLong(1), arguments.toArray())
                .orElse(0L);
    }

    private String conditions(Search it, List<Object> arguments) {
        StringBuilder sql = new StringBuilder("where f.taken_back_at is null and f.cooperation = any(?) and (")
                .append(ACCESS)
                .append(" = 'OPEN' or f.cooperation = any(?))");
        arguments.add(it.cooperations().toArray(String[]::new));
        arguments.add(it.cooperations().stream().filter(caller::maySeeClosed).toArray(String[]::new));
        if (it.project() != null) {
            sql.append(" and f.project = ?");
            arguments.add(it.project());
        }
        if (it.party() != null) {
            sql.append(" and ? = any(f.parties)");
            arguments.add(it.party());
        }
        if (it.words() != null) {
            sql.append(" and position(lower(?) in lower(concat_ws(chr(10), f.title, f.binds, f.others))) > 0");
            arguments.add(it.words());
        }
        return sql.toString();
    }

    private AgreementView row(ResultSet row) throws SQLException {
        String cooperation = row.getString("cooperation");
        List<String> parties = Columns.texts(row, "parties");
        return new AgreementView(
                Columns.id(row, "id"),
                cooperation,
                row.getString("title"),
                parties,
                parties.stream()
                        .map(it -> register.party(it).map(Party::displayName).orElse(it))
                        .toList(),
                row.getString("others"),
                Columns.dayOrNull(row, "valid_from"),
                Columns.dayOrNull(row, "valid_until"),
                row.getString("binds"),
                Access.valueOf(row.getString("shown_access")),
                Columns.idOrNull(row, "project"),
                row.getString(caller.maySeeClosed(cooperation) ? "project_name" : "open_project_name"),
                Source.of(row),
                row.getObject("taken_back_at") != null,
                row.getLong("version"));
    }
}

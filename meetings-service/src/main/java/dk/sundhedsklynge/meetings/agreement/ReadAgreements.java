package dk.sundhedsklynge.meetings.agreement;

import dk.sundhedsklynge.meetings.fact.Source;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agreements as the caller may see them, each time in one statement. */
@ApplicationScoped
public class ReadAgreements {
    private static final String ACCESS =
            "case when f.access = 'CLOSED' or i.access = 'CLOSED' or p.closed then 'CLOSED' else 'OPEN' end";

    private static final String AGREEMENTS = """
            select f.*, p.name as project_name, h.name as open_project_name, %s as shown_access, %s
            from agreement f
                left join item i on i.id = f.about_item
                left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
                left join project_headline h on h.id = f.project and h.access = 'OPEN'
            """.formatted(ACCESS, Source.columns("cast(null as uuid)", "i.line"));

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
        return search(register.visible(caller, cooperation), null, null, EVERYTHING)
                .items();
    }

    /** Those that were taken back as well; empty when there is none, or the caller may not know of it. */
    public Optional<AgreementView> find(UUID id) {
        return database.find(AGREEMENTS + "where f.id = ?", this::row, id)
                .filter(it -> it.access().isVisibleTo(caller, it.cooperation()));
    }

    /** The last agreement of the page before. */
    record After(String title, UUID id) {}

    /**
     * By title.
     *
     * @param cooperations that the caller may see
     * @param project that they are about; null: any and none
     */
    Page<AgreementView> search(
            Collection<String> cooperations, @Nullable UUID project, @Nullable After after, int limit) {
        StringBuilder sql = new StringBuilder(AGREEMENTS)
                .append("where f.taken_back_at is null and f.cooperation = any(?) and (")
                .append(ACCESS)
                .append(" = 'OPEN' or f.cooperation = any(?))");
        List<Object> arguments = new ArrayList<>();
        arguments.add(cooperations.toArray(String[]::new));
        arguments.add(cooperations.stream().filter(caller::maySeeClosed).toArray(String[]::new));
        if (project != null) {
            sql.append(" and f.project = ?");
            arguments.add(project);
        }
        if (after != null) {
            sql.append(" and (f.title, f.id) > (?, ?)");
            arguments.add(after.title());
            arguments.add(after.id());
        }
        // One more than fits tells whether there is another page.
        sql.append(" order by f.title, f.id limit ").append(limit + 1);
        return Page.of(
                database.list(sql.toString(), this::row, arguments.toArray()),
                limit,
                last -> Cursor.encode(last.title(), last.id().toString()));
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

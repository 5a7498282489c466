package dk.sundhedsklynge.meetings.followup;

import dk.sundhedsklynge.meetings.fact.Basis;
import dk.sundhedsklynge.meetings.fact.FactKind;
import dk.sundhedsklynge.meetings.fact.FactStore;
import dk.sundhedsklynge.meetings.fact.HeldFact;
import dk.sundhedsklynge.meetings.meeting.FollowUp;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The follow-ups as people change them. */
@ApplicationScoped
public class FollowUps implements FactStore<FollowUpDetails> {
    private final Database database;

    FollowUps(Database database) {
        this.database = database;
    }

    @Override
    public FactKind kind() {
        return FactKind.FOLLOW_UP;
    }

    @Override
    public Optional<HeldFact<FollowUpDetails>> findForChange(UUID id) {
        return database.find("""
                select f.*, coalesce(i.access, 'OPEN') as item_access, coalesce(p.closed, false) as project_closed
                from follow_up f left join item i on i.id = coalesce(f.item, f.about_item)
                    left join project_reference p on p.id = f.project
                where f.id = ? for update of f""", FollowUps::held, id);
    }

    private static HeldFact<FollowUpDetails> held(ResultSet row) throws SQLException {
        Access own = Access.valueOf(row.getString("access"));
        boolean ofMinutes = row.getObject("item") != null;
        boolean closed = own == Access.CLOSED
                || row.getString("item_access").equals("CLOSED")
                || row.getBoolean("project_closed");
        return new HeldFact<>(
                new FollowUpDetails(
                        new Basis(
                                row.getString("cooperation"),
                                own,
                                Columns.idOrNull(row, "project"),
                                Columns.idOrNull(row, ofMinutes ? "item" : "about_item"),
                                Columns.idOrNull(row, "source_document"),
                                row.getString("source_note")),
                        row.getString("text"),
                        row.getString("responsible"),
                        row.getString("party"),
                        Columns.idOrNull(row, "organisation"),
                        Columns.dayOrNull(row, "due"),
                        row.getString("due_text"),
                        FollowUp.State.valueOf(row.getString("state"))),
                closed ? Access.CLOSED : Access.OPEN,
                row.getLong("version"),
                row.getObject("taken_back_at") != null,
                ofMinutes);
    }

    @Override
    public void insert(UUID id, FollowUpDetails it, String by) {
        Basis basis = it.basis();
        database.update(
                """
                insert into follow_up (id, cooperation, access, project, about_item, source_document, source_note, text,
                    responsible, party, organisation, due, due_text, state, state_by, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), ?, ?, ?, ?, clock_timestamp())""",
                id,
                basis.cooperation(),
                basis.access().name(),
                basis.project(),
                basis.item(),
                basis.document(),
                basis.note(),
                it.text(),
                it.responsible(),
                it.party(),
                it.organisation(),
                it.due(),
                it.trigger(),
                it.state().name(),
                by,
                by);
    }

    /** One of minutes keeps its item, and newer minutes change neither its words nor its day any more. */
    @Override
    public void update(UUID id, FollowUpDetails it) {
        Basis basis = it.basis();
        database.update(
                """
                update follow_up set access = ?, project = ?, about_item = case when item is null then cast(? as uuid) end,
                    source_document = ?, source_note = ?, text = ?, responsible = ?, party = ?, organisation = ?,
                    due = cast(? as date), due_text = ?, state = ?, corrected = item is not null, version = version + 1
                where id = ?""",
                basis.access().name(),
                basis.project(),
                basis.item(),
                basis.document(),
                basis.note(),
                it.text(),
                it.responsible(),
                it.party(),
                it.organisation(),
                it.due(),
                it.trigger(),
                it.state().name(),
                id);
    }

    void setState(UUID id, FollowUp.State state, String by) {
        database.update(
                "update follow_up set state = ?, state_by = ?, version = version + 1 where id = ?",
                state.name(),
                by,
                id);
    }

    @Override
    public void takeBack(UUID id, String by, String because) {
        database.update("""
                update follow_up set taken_back_by = ?, taken_back_at = clock_timestamp(), taken_back_because = ?,
                    version = version + 1 where id = ?""", by, because, id);
    }

    @Override
    public void restore(UUID id) {
        database.update("""
                update follow_up set taken_back_by = null, taken_back_at = null, taken_back_because = null,
                    version = version + 1 where id = ?""", id);
    }
}

package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.meetings.meeting.FollowUp;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follow-ups that are open, or of which nobody has said whether they still matter. What a body postponed is a postponed item and no
 * follow-up beside it.
 */
@ApplicationScoped
class FollowUpLines implements OwnLines {
    private static final String FOLLOW_UPS = """
            select f.id, f.text, f.responsible, f.party, o.name as organisation, o.party as organisation_party, f.due, f.due_text,
                case when f.source_document is null then coalesce(f.line, i.line) end as line, f.state, f.source_note,
                case when f.access = 'CLOSED' or i.access = 'CLOSED' or p.closed then 'CLOSED' else 'OPEN' end as access,
                (select min(d.text) from decision d
                    where d.item = f.item and not d.withdrawn and position(f.text in d.text) > 0) as decision_text,
                case when p.closed then p.name else h.name end as project_name, i.label as item_label, i.title as item_title, m.body, m.held_on, coalesce(f.source_document, m.document) as document
            from follow_up f
                left join item i on i.id = coalesce(f.item, f.about_item)
                left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
                left join project_headline h on h.id = f.project and h.access = 'OPEN'
                left join organisation o on o.id = f.organisation
            where f.cooperation = ? and f.taken_back_at is null and f.state in ('TO_BE_CLARIFIED', 'OPEN')
              and (f.item is null or not i.withdrawn and m.state = 'HELD'
                and (m.document is not null or not exists (select from agenda_version v where v.meeting = m.id)))
              and not exists (
                select from decision d
                where d.item = f.item and d.outcome = 'POSTPONED' and not d.withdrawn and position(f.text in d.text) > 0)
            order by m.held_on desc nulls last, i.position, f.ordinal, f.id""";

    private final Database database;
    private final Register register;

    FollowUpLines(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(FOLLOW_UPS, row -> line(row, names), cooperation);
    }

    private TextLine line(ResultSet row, Names names) throws SQLException {
        String text = Facts.shortened(row.getString("text"));
        String words = row.getString("responsible");
        LocalDate due = Columns.dayOrNull(row, "due");
        FollowUp.State state = FollowUp.State.valueOf(row.getString("state"));
        String decision = row.getString("decision_text");
        Names.Found found = names.of(
                row.getString("party"), row.getString("organisation"), row.getString("organisation_party"), words);
        return new TextLine(
                "follow-up:" + Columns.id(row, "id"),
                TextLine.Kind.FOLLOW_UP,
                text,
                new Facts()
                        .place(row, register)
                        .add("Projekt", row.getString("project_name"))
                        .add("Beslutning", decision == null || decision.equals(row.getString("text")) ? null : decision)
                        .add(Fact.RESPONSIBLE, responsible(row))
                        .add("Frist", due)
                        .add(due == null ? "Frist i teksten" : "Udløser", row.getString("due_text"))
                        .add("Tilstand", state.label())
                        .add(Fact.SOURCE, row.getString("source_note"))
                        .list(),
                found.parties(),
                found.organisations(),
                state == FollowUp.State.TO_BE_CLARIFIED
                        ? List.of(new Missing("Gælder opfølgningen stadig: " + text, "Sekretariatet"))
                        : List.of(),
                Facts.source(row, null),
                Access.valueOf(row.getString("access")));
    }

    /** As the text names them, or as they were chosen from the register. */
    private @Nullable String responsible(ResultSet row) throws SQLException {
        String words = row.getString("responsible");
        String organisation = row.getString("organisation");
        String party = row.getString("party");
        if (words != null) {
            return words;
        }
        return organisation != null || party == null ? organisation : Facts.partyName(register, party);
    }
}

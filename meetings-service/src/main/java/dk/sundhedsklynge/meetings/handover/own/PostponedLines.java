package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Items that a body postponed and nobody has taken up, with what they wait for. */
@ApplicationScoped
class PostponedLines implements OwnLines {
    private static final String POSTPONED = """
            with f as (
                select coalesce(w.decision, w.id) as place, w.title, w.awaits, w.until, w.body as by_body, cast(null as text) as left_to,
                    w.access, w.project, coalesce(w.about_item, d.item) as item, w.decision, d.line, d.text, w.source_document,
                    w.source_note
                from postponed_item w left join decision d on d.id = w.decision
                where w.cooperation = ? and w.taken_back_at is null and w.state = 'WAITING'
                union all
                select d.id, i.title, d.detail ->> 'until', cast(d.detail ->> 'untilDate' as date), null, d.detail ->> 'leftTo',
                    'OPEN', null, i.id, d.id, d.line, d.text, null, null
                from meeting m join item i on i.meeting = m.id and not i.withdrawn
                    join decision d on d.item = i.id and d.outcome = 'POSTPONED' and not d.withdrawn
                where m.cooperation = ? and m.state = 'HELD'
                    and (m.document is not null or not exists (select from agenda_version v where v.meeting = m.id))
                    and not exists (select from postponed_item w where w.decision = d.id and w.taken_back_at is null))
            select f.*, case when f.source_document is null then coalesce(f.line, i.line) end as at_line,
                case when f.access = 'CLOSED' or i.access = 'CLOSED' or p.closed then 'CLOSED' else 'OPEN' end as shown_access,
                case when p.closed then p.name else h.name end as project_name, i.label as item_label, i.title as item_title, m.body, m.held_on, coalesce(f.source_document, m.document) as document
            from f left join item i on i.id = f.item left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
                left join project_headline h on h.id = f.project and h.access = 'OPEN'
            order by m.held_on desc nulls last, i.position, f.place""";

    private final Database database;
    private final Register register;

    PostponedLines(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(POSTPONED, row -> line(row, names), cooperation, cooperation);
    }

    private TextLine line(ResultSet row, Names names) throws SQLException {
        String title = row.getString("title");
        String awaits = row.getString("awaits");
        LocalDate until = Columns.dayOrNull(row, "until");
        String body = row.getString("by_body");
        Names.Found found = names.in(row.getString("left_to"));
        List<Missing> missing = new ArrayList<>();
        if (awaits == null && until == null) {
            missing.add(new Missing("Hvad det udsatte punkt venter på: " + title, "Sekretariatet"));
        }
        if (body == null && found.isNobody()) {
            missing.add(new Missing("Organ, der tager det udsatte punkt op: " + title, "Sekretariatet"));
        }
        return new TextLine(
                "postponed:" + Columns.id(row, "place"),
                TextLine.Kind.POSTPONED_ITEM,
                title,
                new Facts()
                        .place(row, register)
                        .add("Projekt", row.getString("project_name"))
                        .add("Venter på", awaits)
                        .add("Dato", until)
                        .add("Tages op af", body == null ? null : Facts.bodyName(register, body))
                        .add("Beslutning", row.getString("text"))
                        .add(Fact.SOURCE, row.getString("source_note"))
                        .list(),
                found.parties(),
                found.organisations(),
                missing,
                Facts.source(row, "at_line", Columns.idOrNull(row, "decision")),
                Access.valueOf(row.getString("shown_access")));
    }
}

package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What was approved, speaks of money or projects, and has no effect, neither proposed nor settled. */
@ApplicationScoped
class DecisionLines implements OwnLines {
    private static final String DECISIONS = """
            select d.id, d.outcome, d.text, d.line, i.title, i.access, i.label as item_label, m.body, m.held_on, m.document
            from decision d join item i on i.id = d.item join meeting m on m.id = i.meeting
            where m.cooperation = ? and not d.withdrawn and not i.withdrawn
              and d.outcome in ('APPROVED', 'APPROVED_AMENDED', 'APPROVED_CONDITIONALLY')
              and not exists (select from effect e where e.decision = d.id)
              and (d.text || ' ' || coalesce((
                      select string_agg(r.text, ' ') from decision_recommendation dr
                      join recommendation r on r.id = dr.recommendation where dr.decision = d.id), ''))
                  ~* '(\\mkr\\M|kroner|\\mmio\\M|klyngemid|bevil|udmønt|tilskud|projekt|indsats)'
            order by m.held_on desc, i.position, d.ordinal""";

    private final Database database;
    private final Register register;

    DecisionLines(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(DECISIONS, this::line, cooperation);
    }

    private TextLine line(ResultSet row) throws SQLException {
        UUID id = Columns.id(row, "id");
        String title = row.getString("title");
        return new TextLine(
                "decision:" + id,
                TextLine.Kind.DECISION_WITHOUT_EFFECT,
                title,
                new Facts()
                        .place(row, register)
                        .add("Udfald", Outcome.valueOf(row.getString("outcome")).label())
                        .add("Beslutning", row.getString("text"))
                        .list(),
                List.of(),
                List.of(),
                List.of(new Missing("Virkning af beslutningen: " + title, "Sekretariatet")),
                Facts.source(row, id),
                Access.valueOf(row.getString("access")));
    }
}

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
import java.util.Optional;
import java.util.UUID;

/**
 * What a body decided in words of its own and nothing in the ledger, the projects or the follow-ups shows: neither an effect nor a
 * task came of it. What was decided without being about money or projects stands as an agreement.
 */
@ApplicationScoped
class DecisionLines implements OwnLines {
    private static final String DECISIONS = """
            select d.id, d.outcome, d.text, d.line, d.detail ->> 'leftTo' as left_to, i.title, cast(null as text) as item_title,
                i.access, i.label as item_label, m.body, m.held_on, m.document,
                d.outcome like 'APPROVED%'
                    and (d.text || ' ' || coalesce((
                        select string_agg(r.text, ' ') from decision_recommendation dr
                        join recommendation r on r.id = dr.recommendation where dr.decision = d.id), ''))
                    ~* '(\\mkr\\M|kroner|\\mmio\\M|klyngemid|bevil|udmønt|tilskud|projekt|indsats|\\mdrift\\M|afslut|\\mluk|forlæng|udbred|ophør|nedlæg)'
                    as about_money_or_projects
            from decision d join item i on i.id = d.item join meeting m on m.id = i.meeting
            where m.cooperation = ? and m.state = 'HELD' and not d.withdrawn and not i.withdrawn
              and d.outcome in ('APPROVED', 'APPROVED_AMENDED', 'APPROVED_CONDITIONALLY', 'DECIDED', 'DISCUSSED', 'LEFT_TO_OTHERS',
                'STARTED', 'CLOSED', 'NONE')
              and not exists (select from effect e where e.decision = d.id)
              and not exists (
                select from follow_up f
                where f.item = d.item and f.taken_back_at is null and position(f.text in d.text) > 0)
            order by m.held_on desc, i.position, d.ordinal""";

    private final Database database;
    private final Register register;

    DecisionLines(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(DECISIONS, row -> line(row, names), cooperation).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TextLine> line(ResultSet row, Names names) throws SQLException {
        String said = DecidedWords.of(row.getString("text"));
        boolean aboutMoneyOrProjects = row.getBoolean("about_money_or_projects");
        if (said.isBlank() && !aboutMoneyOrProjects) {
            return Optional.empty();
        }
        UUID id = Columns.id(row, "id");
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        boolean agreement = !aboutMoneyOrProjects && outcome == Outcome.DECIDED;
        String title = row.getString("title");
        Names.Found found = names.in(row.getString("left_to"));
        return Optional.of(new TextLine(
                "decision:" + id,
                agreement ? TextLine.Kind.AGREEMENT : TextLine.Kind.DECISION_WITHOUT_EFFECT,
                title,
                new Facts()
                        .place(row, register)
                        .add("Udfald", outcome.label())
                        .add("Beslutning", row.getString("text"))
                        .list(),
                found.parties(),
                found.organisations(),
                List.of(new Missing(
                        (agreement ? "Gælder det stadig: " : "Virkning af beslutningen: ")
                                + title
                                + (said.isBlank() ? "" : ", " + Facts.whole(said)),
                        "Sekretariatet")),
                Facts.source(row, id),
                Access.valueOf(row.getString("access"))));
    }
}

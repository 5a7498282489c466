package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.text.DanishLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Agreements that stand. */
@ApplicationScoped
class AgreementLines implements OwnLines {
    private static final String AGREEMENTS = """
            select f.id, f.title, f.parties, f.others, f.valid_from, f.valid_until, f.binds, f.source_note,
                case when f.access = 'CLOSED' or i.access = 'CLOSED' or p.closed then 'CLOSED' else 'OPEN' end as access,
                case when p.closed then p.name else h.name end as project_name, i.label as item_label, i.title as item_title, m.body, m.held_on, case when f.source_document is null then i.line end as line,
                coalesce(f.source_document, m.document) as document
            from agreement f
                left join item i on i.id = f.about_item
                left join meeting m on m.id = i.meeting
                left join project_reference p on p.id = f.project
                left join project_headline h on h.id = f.project and h.access = 'OPEN'
            where f.cooperation = ? and f.taken_back_at is null order by f.title, f.id""";

    private final Database database;
    private final Register register;

    AgreementLines(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(AGREEMENTS, row -> line(row, names), cooperation);
    }

    private TextLine line(ResultSet row, Names names) throws SQLException {
        String others = row.getString("others");
        Names.Found found = names.in(others);
        List<String> chosen = Columns.texts(row, "parties");
        Set<String> parties = new LinkedHashSet<>(chosen);
        parties.addAll(found.parties());
        return new TextLine(
                "agreement:" + Columns.id(row, "id"),
                TextLine.Kind.AGREEMENT,
                row.getString("title"),
                new Facts()
                        .place(row, register)
                        .add("Projekt", row.getString("project_name"))
                        .add(
                                "Parter",
                                DanishLists.and(chosen.stream()
                                        .map(code -> Facts.partyName(register, code))
                                        .toList()))
                        .add("Andre, den binder", others)
                        .add("Fra", Columns.dayOrNull(row, "valid_from"))
                        .add("Til", Columns.dayOrNull(row, "valid_until"))
                        .add("Binder til", row.getString("binds"))
                        .add(Fact.SOURCE, row.getString("source_note"))
                        .list(),
                List.copyOf(parties),
                found.organisations(),
                List.of(),
                Facts.source(row, null),
                Access.valueOf(row.getString("access")));
    }
}

package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.document.DocumentView;
import dk.sundhedsklynge.meetings.handover.dossier.Fact;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents that are kept, those that were corrected since marked as such. */
@ApplicationScoped
class DocumentLines implements OwnLines {
    private static final String DOCUMENTS = """
            select d.id, d.file_name, d.sha256, d.body, d.meeting_date as held_on, d.version, d.closed, d.state, c.cases, c.open_cases
            from document d cross join lateral (
                select string_agg(distinct i.content -> 'ids' ->> 'case', ', ') as cases,
                    string_agg(distinct i.content -> 'ids' ->> 'case', ', ') filter (where i.access = 'OPEN') as open_cases
                from meeting m join item i on i.meeting = m.id and not i.withdrawn where m.document = d.id) c
            where d.cooperation = ? and d.state in ('CURRENT', 'SUPERSEDED') order by d.meeting_date desc, d.id""";

    private final Database database;
    private final Register register;

    DocumentLines(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(DOCUMENTS, this::line, cooperation);
    }

    /** Its text is open line by line; the file itself, also by its name, is closed when one of its items is. */
    private TextLine line(ResultSet row) throws SQLException {
        UUID id = Columns.id(row, "id");
        boolean closed = row.getBoolean("closed");
        Facts open = facts(row, row.getString("open_cases"));
        Facts whole =
                closed ? facts(row, row.getString("cases")).with(Fact.CLOSED_FILE, row.getString("file_name")) : open;
        return new TextLine(
                "document:" + id,
                TextLine.Kind.DOCUMENT,
                closed ? DocumentView.CLOSED_FILE : row.getString("file_name"),
                whole.with("SHA-256", row.getString("sha256")).list(),
                List.of(),
                List.of(),
                List.of(),
                new Source(id, null, null),
                Access.OPEN,
                closed ? open.list() : null);
    }

    private Facts facts(ResultSet row, @Nullable String cases) throws SQLException {
        return new Facts()
                .add("Organ", Facts.bodyName(register, row.getString("body")))
                .add(Fact.MEETING_DAY, Columns.dayOrNull(row, "held_on"))
                .add("Sagsnummer", cases)
                .add("Udgave", String.valueOf(row.getInt("version")))
                .add(
                        Fact.SUPERSEDED.label(),
                        row.getString("state").equals("SUPERSEDED") ? Fact.SUPERSEDED.value() : null);
    }
}

package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.meetings.minutes.MinutesState;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Meetings that were held and have no approved minutes. */
@ApplicationScoped
class MinutesLines implements OwnLines {
    private static final String MINUTES = """
            select m.id, m.title, m.body, m.held_on, m.document, cast(null as text) as item_label, cast(null as integer) as line,
                x.state
            from meeting m left join minutes x on x.meeting = m.id
            where m.cooperation = ? and m.state = 'HELD' and (x.state is null or x.state <> 'APPROVED')
            order by m.held_on desc, m.id""";

    private final Database database;
    private final Register register;

    MinutesLines(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(MINUTES, this::line, cooperation);
    }

    private TextLine line(ResultSet row) throws SQLException {
        String body = Facts.bodyName(register, row.getString("body"));
        String title = "Referat, %s, %s"
                .formatted(
                        body,
                        DanishDates.inWords(Objects.requireNonNull(
                                Columns.dayOrNull(row, "held_on"), "A meeting that was held has a day")));
        String state = row.getString("state");
        return new TextLine(
                "minutes:" + Columns.id(row, "id"),
                TextLine.Kind.UNAPPROVED_MINUTES,
                title,
                new Facts()
                        .add(
                                "Tilstand",
                                state == null
                                        ? "Referat mangler"
                                        : MinutesState.valueOf(state).label())
                        .list(),
                List.of(),
                List.of(),
                List.of(new Missing("Godkendelse: " + title, Facts.askedBody(register, row.getString("body")))),
                Facts.source(row, null),
                Access.OPEN);
    }
}

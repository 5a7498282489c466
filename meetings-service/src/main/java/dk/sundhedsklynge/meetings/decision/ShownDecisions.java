package dk.sundhedsklynge.meetings.decision;

import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ShownEffects;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.DecisionView;
import dk.sundhedsklynge.meetings.meeting.Meetings.Decided;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a decision as it is shown: in its place, with all its effects, in one statement. */
@ApplicationScoped
class ShownDecisions {
    private static final String DECISION =
            """
            select %s, %s, d.withdrawn as d_withdrawn,
                i.number as i_number, i.id as i_id, i.label as i_label, i.title as i_title, i.access as i_access, i.access_sequence as i_access_sequence,
                m.id as m_id, m.cooperation as m_cooperation, m.body as m_body, m.held_on as m_held_on, m.document as m_document
            from decision d join item i on i.id = d.item join meeting m on m.id = i.meeting
            left join effect e on e.decision = d.id%s
            where d.id = ? order by e.created_at, e.id""".formatted(ShownEffects.COLUMNS, DecisionView.COLUMNS, ShownEffects.NAMES);

    private final Database database;

    ShownDecisions(Database database) {
        this.database = database;
    }

    /** @param effect null for a decision that has none */
    private record Row(
            DecisionWithEffects decision, @Nullable EffectView effect) {}

    /** Closed ones too: the caller leaves out what its reader may not see. */
    Optional<DecisionWithEffects> find(UUID id) {
        List<Row> rows = database.list(DECISION, ShownDecisions::row, id);
        return rows.stream().findFirst().map(first -> first.decision()
                .with(rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.effect()).stream())
                        .toList()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(decision(row), row.getObject("id") == null ? null : ShownEffects.view(row));
    }

    private static DecisionWithEffects decision(ResultSet row) throws SQLException {
        Access ofItem = Access.valueOf(row.getString("i_access"));
        return new DecisionWithEffects(
                row.getString("m_cooperation"),
                row.getString("m_body"),
                Columns.day(row, "m_held_on"),
                Columns.id(row, "m_id"),
                Columns.idOrNull(row, "m_document"),
                row.getInt("i_number"),
                Columns.id(row, "i_id"),
                row.getString("i_label"),
                row.getString("i_title"),
                Decided.access(ofItem, row.getBoolean("d_withdrawn"), row.getLong("i_access_sequence")),
                DecisionView.of(row),
                List.of());
    }
}

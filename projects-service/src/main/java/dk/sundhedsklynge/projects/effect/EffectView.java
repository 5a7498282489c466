package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ordered effect and its answer, as it is shown.
 *
 * @param waitsFor effects that have to be applied first
 */
public record EffectView(
        UUID id,
        String cooperation,
        Step type,
        UUID project,
        LocalDate decidedOn,
        String decidedBy,
        Anchor anchor,
        Access access,
        String state,
        @Nullable String result,
        @Nullable String reason,
        @Nullable String advice,
        List<UUID> waitsFor,
        Instant receivedAt,
        @Nullable Instant answeredAt) {

    static EffectView of(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new EffectView(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                Step.valueOf(row.getString("step")),
                Columns.id(row, "project"),
                Columns.day(row, "decided_on"),
                row.getString("decided_by"),
                Anchor.of(row),
                Access.valueOf(row.getString("access")),
                row.getString("state").toLowerCase(Locale.ROOT),
                result == null ? null : result.toLowerCase(Locale.ROOT),
                row.getString("reason"),
                row.getString("advice"),
                Columns.ids(row, "waits_for"),
                Columns.moment(row, "received_at"),
                Columns.momentOrNull(row, "answered_at"));
    }
}

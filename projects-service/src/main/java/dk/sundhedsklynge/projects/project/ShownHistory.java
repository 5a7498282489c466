package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the history of a project as it is shown, in one statement. */
@ApplicationScoped
public class ShownHistory {
    // The access is that of the effect, which can be closed or opened later; so is the refusal of the grant behind it.
    private static final String CHANGES = """
            select p.cooperation as owner, p.open_name is null as closed, c.*, coalesce(e.access, c.access) as shown_as,
                   e.reason as refused_for
            from project p left join phase_change c on c.project = p.id left join effect e on e.id = c.effect
            where p.id = ?""";

    private final Database database;

    ShownHistory(Database database) {
        this.database = database;
    }

    /** @param change null for a project that has none */
    private record Row(
            String owner,
            boolean closed,
            @Nullable Change change,
            @Nullable String refusedFor) {}

    /** Empty when there is no such project or the reader may not know of it. */
    public Optional<History> of(UUID project, Sight sight) {
        List<Row> rows = database.list(CHANGES, ShownHistory::row, project);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.getFirst();
        boolean all = sight.closed().holds(first.owner());
        if (!all && (first.closed() || !sight.visible().holds(first.owner()))) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        Set<UUID> groundless = new HashSet<>();
        for (Row row : rows) {
            Change change = row.change();
            if (change != null) {
                changes.add(change);
                if (PhaseChange.GRANT_REFUSED.equals(row.refusedFor())) {
                    groundless.add(change.effect());
                }
            }
        }
        History whole = History.of(changes, groundless);
        return Optional.of(all ? whole : whole.open());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("owner"),
                row.getBoolean("closed"),
                row.getObject("effect") == null ? null : change(row),
                row.getString("refused_for"));
    }

    private static Change change(ResultSet row) throws SQLException {
        String phase = row.getString("stated_phase");
        return new Change(
                Columns.id(row, "effect"),
                row.getString("cooperation"),
                Step.valueOf(row.getString("step")),
                Columns.day(row, "decided_on"),
                row.getString("decided_by"),
                Access.valueOf(row.getString("shown_as")),
                Anchor.of(row),
                new Terms(
                        Columns.id(row, "project"),
                        row.getString("name"),
                        Columns.texts(row, "aliases"),
                        phase == null ? null : Phase.valueOf(phase),
                        Columns.dayOrNull(row, "on_date"),
                        Columns.dayOrNull(row, "until_date"),
                        row.getString("council"),
                        row.getString("summary_code")));
    }
}

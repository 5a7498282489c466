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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the history of a project as it is shown, in two statements: what was decided, and what was written by hand. */
@ApplicationScoped
public class ShownHistory {
    // The access is that of the effect, which can be closed or opened later; so is the refusal of the grant behind it.
    private static final String CHANGES = """
            select p.id, p.cooperation as owner, p.open_name is null as closed, c.*, coalesce(e.access, c.access) as shown_as,
                   e.reason as refused_for, coalesce(e.state = 'WITHDRAWN', false) as is_withdrawn
            from project p left join phase_change c on c.project = p.id left join effect e on e.id = c.effect
            where p.%s = ?%s""";

    private final Database database;
    private final Statements statements;

    ShownHistory(Database database, Statements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** @param change null for a project that has none */
    private record Row(
            UUID project,
            String owner,
            boolean closed,
            @Nullable Change change,
            @Nullable String refusedFor,
            boolean isWithdrawn) {}

    /** Empty when there is no such project or the reader may not know of it. */
    public Optional<History> of(UUID project, Sight sight) {
        List<Row> rows = database.list(CHANGES.formatted("id", ""), ShownHistory::row, project);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.getFirst();
        boolean all = sight.closed().holds(first.owner());
        if (!all && (first.closed() || !sight.visible().holds(first.owner()))) {
            return Optional.empty();
        }
        History whole = history(rows, statements.newest(project).orElse(null));
        return Optional.of(all ? whole : whole.open());
    }

    /** Of every project of a cooperation, as all its items tell; by the id of the project, in two statements. */
    public Map<UUID, History> ofCooperation(String cooperation) {
        Map<UUID, List<Row>> rows = new LinkedHashMap<>();
        database.list(CHANGES.formatted("cooperation", " order by p.id"), ShownHistory::row, cooperation)
                .forEach(it -> rows.computeIfAbsent(it.project(), key -> new ArrayList<>())
                        .add(it));
        Map<UUID, Statement> written = statements.newestOf(cooperation);
        Map<UUID, History> histories = new LinkedHashMap<>();
        rows.forEach((project, of) -> histories.put(project, history(of, written.get(project))));
        return histories;
    }

    private static History history(List<Row> rows, @Nullable Statement written) {
        List<Change> changes = new ArrayList<>();
        Set<UUID> groundless = new HashSet<>();
        Set<UUID> withdrawn = new HashSet<>();
        for (Row row : rows) {
            Change change = row.change();
            if (change != null) {
                changes.add(change);
                if (row.isWithdrawn()) {
                    withdrawn.add(change.effect());
                }
                if (PhaseChange.GRANT_REFUSED.equals(row.refusedFor())) {
                    groundless.add(change.effect());
                }
            }
        }
        Change stated = written == null ? null : written.change();
        if (stated != null) {
            changes.add(stated);
        }
        return History.of(changes, groundless, withdrawn);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Columns.id(row, "id"),
                row.getString("owner"),
                row.getBoolean("closed"),
                row.getObject("effect") == null ? null : change(row),
                row.getString("refused_for"),
                row.getBoolean("is_withdrawn"));
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

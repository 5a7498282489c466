package dk.sundhedsklynge.projects.project;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a council has taken a project over.
 *
 * @param id of the project with the council
 * @param project its id in the cooperation that it comes from
 * @param run of the handover, in which it was acknowledged
 */
record TakenOver(UUID id, UUID project, String cooperation, String council, UUID run, LocalDate on) {
    private static final String ROW =
            "json_build_object('id', t.id, 'project', t.project, 'cooperation', t.cooperation, 'council', t.council, 'run', t.run, 'on', t.taken_on)";

    /** Of the project {@code p} of a statement: where it comes from, and who has taken it over. */
    static final String COLUMNS = """
            (select %1$s from taken_over_project t where t.id = p.id) as taken_over_from,
            (select json_agg(%1$s order by t.taken_on, t.council) from taken_over_project t where t.project = p.id and t.begun) as taken_over_by""".formatted(ROW);

    static @Nullable TakenOver from(ResultSet row) throws SQLException {
        return row.getString("taken_over_from") == null
                ? null
                : Columns.json(row, "taken_over_from", new TypeReference<TakenOver>() {});
    }

    static List<TakenOver> by(ResultSet row) throws SQLException {
        return Columns.jsonList(row, "taken_over_by", new TypeReference<List<TakenOver>>() {});
    }
}

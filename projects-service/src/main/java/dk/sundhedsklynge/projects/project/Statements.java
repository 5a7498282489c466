package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that was written of projects by hand; versions are added only. */
@ApplicationScoped
public class Statements {
    private final Database database;

    Statements(Database database) {
        this.database = database;
    }

    /** All versions, the oldest first. */
    public List<Statement> of(UUID project) {
        return database.list(
                "select * from project_statement where project = ? order by number", Statement::of, project);
    }

    /** Empty when nothing was written by hand. */
    public Optional<Statement> newest(UUID project) {
        return database.find(
                "select * from project_statement where project = ? order by number desc limit 1",
                Statement::of,
                project);
    }

    /** The newest of each project of a cooperation, by the id of the project. */
    Map<UUID, Statement> newestOf(String cooperation) {
        return database.list("""
                        select distinct on (project) * from project_statement where cooperation = ?
                        order by project, number desc""", Statement::of, cooperation).stream()
                .collect(Collectors.toMap(Statement::project, it -> it));
    }

    /**
     * @param number one more than that of the version before
     * @param byName what the user is called; null for no person
     */
    public void add(
            UUID project,
            int number,
            String cooperation,
            Statement.Action action,
            Statement.Written it,
            @Nullable String because,
            String by,
            @Nullable String byName) {
        Statement.Stated stated = it.position();
        database.update(
                """
                insert into project_statement (id, project, number, cooperation, action, stated_on, name, aliases, phase, from_date,
                    until_date, owner, owner_party, partners, other_partners, description, access, source_document, source_note,
                    because, by_user, by_name)
                values (?, ?, ?, ?, ?, cast(? as date), ?, ?, ?, cast(? as date), cast(? as date), ?, ?, ?, ?, ?, ?,
                    cast(? as uuid), ?, ?, ?, ?)""",
                UUID.randomUUID(),
                project,
                number,
                cooperation,
                action.name(),
                stated == null ? null : stated.on(),
                stated == null ? null : stated.name(),
                stated == null ? new String[0] : stated.aliases().toArray(String[]::new),
                stated == null || stated.phase() == null ? null : stated.phase().name(),
                stated == null ? null : stated.from(),
                stated == null ? null : stated.until(),
                it.owner(),
                it.ownerParty(),
                it.partners().toArray(String[]::new),
                it.otherPartners(),
                it.description(),
                it.access().name(),
                it.document(),
                it.note(),
                because,
                by,
                byName);
    }
}

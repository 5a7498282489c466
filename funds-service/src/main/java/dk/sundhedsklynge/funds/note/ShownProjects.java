package dk.sundhedsklynge.funds.note;

import static java.util.stream.Collectors.toMap;

import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The projects that notes name, those that the caller may know of. */
@ApplicationScoped
public class ShownProjects {
    private static final String NAMED = """
            select named.project, owner.name
            from (select cast(? as text) as cooperation, project from unnest(?) as asked (project)) named
            left join project_owner owner on owner.project = named.project
            where ? or not %s""".formatted(ProjectAccess.closed("named.cooperation", "named.project"));

    private final Database database;
    private final Caller caller;

    ShownProjects(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** By id; in no statement where none is named. */
    public Map<UUID, ProjectName> of(String cooperation, Collection<Note> notes) {
        Set<UUID> named = notes.stream().flatMap(ShownProjects::projects).collect(Collectors.toSet());
        return named.isEmpty()
                ? Map.of()
                : database
                        .list(
                                NAMED,
                                row -> new ProjectName(Columns.id(row, "project"), row.getString("name")),
                                cooperation,
                                Database.Array.of("uuid", named),
                                caller.maySeeClosed(cooperation))
                        .stream()
                        .collect(toMap(ProjectName::id, it -> it));
    }

    private static Stream<UUID> projects(Note note) {
        return note.details() instanceof NoteDetails.Position position
                ? position.lines().stream().map(OrderedTerms.Line::project).filter(Objects::nonNull)
                : Stream.ofNullable(note.project());
    }
}

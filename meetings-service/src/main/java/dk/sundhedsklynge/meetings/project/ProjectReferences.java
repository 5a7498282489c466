package dk.sundhedsklynge.meetings.project;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All project references. */
@ApplicationScoped
public class ProjectReferences implements PanacheRepositoryBase<ProjectReference, UUID> {
    private final Database database;

    ProjectReferences(Database database) {
        this.database = database;
    }

    public List<ProjectReference> ofCooperation(String cooperation) {
        return list("cooperation = ?1 order by name, id", cooperation);
    }

    /** Those that a secretary named, that an effect once confirmed is about, or that one that is proposed is about. */
    @SuppressWarnings("unchecked")
    List<ProjectReference> standing(Collection<String> cooperations) {
        return getEntityManager()
                .createNativeQuery("""
                        select r.* from project_reference r
                        where r.cooperation = any(?1) and (r.given or exists (
                            select from effect e where e.project = r.id
                                and (e.sequence > 0 or e.state not in ('REJECTED', 'REPLACED', 'WITHDRAWN'))))
                        order by r.name, r.id""", ProjectReference.class)
                .setParameter(1, cooperations.toArray(String[]::new))
                .getResultList();
    }

    /** Until the transaction ends nobody else gives a project of the cooperation a name. */
    public void lock(String cooperation) {
        database.lock("project names of " + cooperation);
    }

    public Optional<ProjectReference> named(String cooperation, String name) {
        String wanted = ProjectName.normalized(name);
        return ofCooperation(cooperation).stream()
                .filter(project -> project.normalized().contains(wanted))
                .findFirst();
    }

    public boolean isOf(UUID project, String cooperation) {
        return count("id = ?1 and cooperation = ?2", project, cooperation) > 0;
    }

    /** Names by id; an id that is not known here is left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(ProjectReference::id, ProjectReference::name));
    }

    /**
     * Names, as names are compared, that only closed items give a project. Read from the effects each time: an item is closed
     * or opened later.
     */
    public Map<UUID, Set<String>> secretNames(Collection<String> cooperations) {
        List<Given> given = database.list(
                """
                select project, access, name
                from effect cross join lateral (
                    select terms ->> 'name' as name
                    union all select jsonb_array_elements_text(terms -> 'aliases')) as named
                where type = 'REGISTER' and cooperation = any(?)""",
                row -> new Given(
                        Columns.id(row, "project"),
                        Access.valueOf(row.getString("access")),
                        ProjectName.normalized(row.getString("name"))),
                (Object) cooperations.toArray(String[]::new));
        Map<UUID, Set<String>> closed = new HashMap<>();
        given.stream().filter(it -> it.access() == Access.CLOSED).forEach(it -> closed.computeIfAbsent(
                        it.project(), project -> new HashSet<>())
                .add(it.name()));
        given.stream().filter(it -> it.access() == Access.OPEN).forEach(it -> closed.getOrDefault(
                        it.project(), new HashSet<>())
                .remove(it.name()));
        return closed;
    }

    private record Given(UUID project, Access access, String name) {}
}

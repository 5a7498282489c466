package dk.sundhedsklynge.meetings.project;

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

    public List<ProjectReference> ofCooperation(String cooperation) {
        return list("cooperation = ?1 order by name, id", cooperation);
    }

    public List<ProjectReference> ofCooperations(Collection<String> cooperations) {
        return list("cooperation in ?1 order by name, id", cooperations);
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
    @SuppressWarnings("unchecked")
    public Map<UUID, Set<String>> secretNames(Collection<String> cooperations) {
        List<Object[]> given = getEntityManager()
                .createNativeQuery("""
                        select project, access, name
                        from effect cross join lateral (
                            select terms ->> 'name' as name
                            union all select jsonb_array_elements_text(terms -> 'aliases')) as named
                        where type = 'REGISTER' and cooperation in (?1)""")
                .setParameter(1, cooperations)
                .getResultList();
        Map<UUID, Set<String>> closed = new HashMap<>();
        given.stream().filter(row -> row[1].equals("CLOSED")).forEach(row -> closed.computeIfAbsent(
                        (UUID) row[0], project -> new HashSet<>())
                .add(ProjectName.normalized((String) row[2])));
        given.stream().filter(row -> row[1].equals("OPEN")).forEach(row -> closed.getOrDefault(row[0], new HashSet<>())
                .remove(ProjectName.normalized((String) row[2])));
        return closed;
    }
}

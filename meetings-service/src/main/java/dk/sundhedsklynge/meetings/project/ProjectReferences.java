package dk.sundhedsklynge.meetings.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}

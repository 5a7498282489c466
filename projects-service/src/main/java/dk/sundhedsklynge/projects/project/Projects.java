package dk.sundhedsklynge.projects.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    public Optional<Project> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the ids that are known here. */
    public Set<UUID> registered(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1", ids).stream().map(Project::id).collect(Collectors.toSet());
    }
}

package dk.sundhedsklynge.projects.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
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

    /** Read without the project, so that whoever locks it afterwards reads it anew. */
    public Optional<String> cooperationOf(UUID id) {
        return getEntityManager()
                .createQuery("select p.cooperation from Project p where p.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<Project> ofCooperation(String cooperation) {
        return list("cooperation", cooperation);
    }

    /** Those of the ids that are known here. */
    public Set<UUID> registered(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1", ids).stream().map(Project::id).collect(Collectors.toSet());
    }
}

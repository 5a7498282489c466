package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    /**
     * What a reader asks for and may see.
     *
     * @param open cooperations of which the reader may see what stems from open items
     * @param closed cooperations of which the reader may see everything
     * @param q part of a name or an alias, in any case
     */
    public record Search(
            Set<String> open,
            Set<String> closed,
            @Nullable Phase phase,
            @Nullable String q) {}

    /** The last project of the page before, as the reader saw it. */
    public record After(String name, UUID id) {}

    /** One project and the standing that the reader may see. */
    public record Shown(Project project, Standing standing) {}

    // Each reader sees either the whole or the open standing of a cooperation's projects; a project without an open
    // standing is not there for those who see only the open one.
    private static final String SEARCH = """
            with shown as (
                select p.id, p.cooperation = any(cast(:closed as text[])) as whole,
                       case when p.cooperation = any(cast(:closed as text[])) then whole_name else open_name end as name,
                       case when p.cooperation = any(cast(:closed as text[])) then whole_aliases else open_aliases end as aliases,
                       case when p.cooperation = any(cast(:closed as text[])) then whole_phase else open_phase end as phase
                from project p
                where p.cooperation = any(cast(:closed as text[])) or p.cooperation = any(cast(:open as text[])))
            select id from shown
            where name is not null
              and (cast(:phase as text) is null or phase = :phase)
              and (cast(:q as text) is null
                   or position(lower(:q) in lower(name || chr(10) || array_to_string(aliases, chr(10)))) > 0)
              and (cast(:afterName as text) is null or (name, id) > (:afterName, cast(:afterId as uuid)))
            order by name, id
            limit :limit
            """;

    public Optional<Project> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the ids that are known here. */
    public Set<UUID> registered(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1", ids).stream().map(Project::id).collect(Collectors.toSet());
    }

    public Set<String> cooperations() {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct p.cooperation from Project p", String.class)
                .getResultList());
    }

    /** By name in Danish order, beginning behind {@code after}. */
    public List<Shown> search(Search search, @Nullable After after, int limit) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery(SEARCH, UUID.class)
                .setParameter("closed", search.closed().toArray(String[]::new))
                .setParameter("open", search.open().toArray(String[]::new))
                .setParameter(
                        "phase", search.phase() == null ? null : search.phase().name())
                .setParameter("q", search.q())
                .setParameter("afterName", after == null ? null : after.name())
                .setParameter("afterId", after == null ? null : after.id().toString())
                .setParameter("limit", limit)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = list("id in ?1", ids).stream().collect(Collectors.toMap(Project::id, project -> project));
        return ids.stream()
                .map(found::get)
                .map(project -> new Shown(
                        project,
                        Objects.requireNonNull(project.standing(search.closed().contains(project.cooperation())))))
                .toList();
    }
}

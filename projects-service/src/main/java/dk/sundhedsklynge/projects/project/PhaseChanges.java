package dk.sundhedsklynge.projects.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The append-only history of all projects. */
@ApplicationScoped
public class PhaseChanges implements PanacheRepositoryBase<PhaseChange, UUID> {

    public List<PhaseChange> of(UUID project) {
        return list("terms.project", project);
    }

    /** Writes the change unless it is there already. */
    public void keep(Change change) {
        if (findById(change.effect()) == null) {
            persist(new PhaseChange(change));
        }
    }
}

package dk.sundhedsklynge.projects.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** The cooperations of the register. */
@ApplicationScoped
public class Cooperations implements PanacheRepositoryBase<Cooperation, String> {

    private final CooperationNames names;

    Cooperations(CooperationNames names) {
        this.names = names;
    }

    public void know(CooperationState state) {
        Cooperation cooperation = findById(state.id());
        if (cooperation == null) {
            cooperation = new Cooperation(state.id());
            cooperation.know(state);
            persist(cooperation);
        } else {
            cooperation.know(state);
        }
        names.willChange();
    }

    /** Of all that are known. */
    public Set<String> ids() {
        return listAll().stream().map(Cooperation::id).collect(Collectors.toSet());
    }

    /** One that is known stays so; only one that is not is looked for in the transaction under way. */
    public boolean isKnown(String id) {
        return names.contains(id) || count("id", id) > 0;
    }
}

package dk.sundhedsklynge.projects.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** The cooperations of the register. */
@ApplicationScoped
public class Cooperations implements PanacheRepositoryBase<Cooperation, String> {

    public void know(CooperationState state) {
        Cooperation cooperation = findById(state.id());
        if (cooperation == null) {
            cooperation = new Cooperation(state.id());
            cooperation.know(state);
            persist(cooperation);
        } else {
            cooperation.know(state);
        }
    }

    public boolean isKnown(String id) {
        return count("id", id) > 0;
    }

    /** Names by id. A few dozen at most, so they are read together. */
    public Map<String, String> names() {
        return listAll().stream().collect(Collectors.toMap(Cooperation::id, Cooperation::name));
    }
}

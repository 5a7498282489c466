package dk.sundhedsklynge.funds.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cooperations known here. */
@ApplicationScoped
public class Cooperations implements PanacheRepositoryBase<Cooperation, String> {

    void know(CooperationState state) {
        Cooperation cooperation = findById(state.id(), LockModeType.PESSIMISTIC_WRITE);
        if (cooperation == null) {
            cooperation = new Cooperation(state.id());
            cooperation.learn(state);
            persist(cooperation);
        } else {
            cooperation.learn(state);
        }
    }

    public boolean isKnown(String id) {
        return count("id", id) > 0;
    }

    /** In Danish alphabetical order. */
    private List<Cooperation> inOrder() {
        return list("order by name, id");
    }

    /** By id. A few dozen at most, so they are read together. */
    public Map<String, Cooperation> byId() {
        Map<String, Cooperation> all = new LinkedHashMap<>();
        inOrder().forEach(cooperation -> all.put(cooperation.id(), cooperation));
        return all;
    }
}

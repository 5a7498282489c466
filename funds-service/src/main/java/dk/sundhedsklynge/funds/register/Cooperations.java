package dk.sundhedsklynge.funds.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

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

    /** In Danish alphabetical order. */
    public List<Cooperation> inOrder() {
        return list("order by name, id");
    }

    /** The name staff know it by; its id until the register has told it. */
    public String nameOf(String id) {
        Cooperation cooperation = findById(id);
        return cooperation == null ? id : cooperation.name();
    }
}

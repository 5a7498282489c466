package dk.sundhedsklynge.funds.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** The cooperations known here. */
@ApplicationScoped
public class Cooperations implements PanacheRepositoryBase<Cooperation, String> {

    private final KnownRegister known;

    Cooperations(KnownRegister known) {
        this.known = known;
    }

    void know(CooperationState state) {
        Cooperation cooperation = findById(state.id(), LockModeType.PESSIMISTIC_WRITE);
        if (cooperation == null) {
            cooperation = new Cooperation(state.id());
            cooperation.learn(state);
            persist(cooperation);
        } else {
            cooperation.learn(state);
        }
        known.willChange();
    }

    /** One that is known stays so; only one that is not is looked for in the transaction under way. */
    public boolean isKnown(String id) {
        return known.cooperations().containsKey(id) || count("id", id) > 0;
    }
}

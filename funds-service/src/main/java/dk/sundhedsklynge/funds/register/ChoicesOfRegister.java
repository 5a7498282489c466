package dk.sundhedsklynge.funds.register;

import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationChoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The cooperations that the register has told of, for the header of every page. */
@ApplicationScoped
class ChoicesOfRegister implements CooperationChoices {
    private final KnownRegister register;

    ChoicesOfRegister(KnownRegister register) {
        this.register = register;
    }

    @Override
    public List<CooperationChoice> all() {
        return register.cooperations().values().stream()
                .map(it -> new CooperationChoice(it.id(), it.name()))
                .toList();
    }
}

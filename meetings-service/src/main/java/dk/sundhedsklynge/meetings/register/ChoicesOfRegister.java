package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationChoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The cooperations of the register, for the header of every page. */
@ApplicationScoped
class ChoicesOfRegister implements CooperationChoices {
    private final Register register;

    ChoicesOfRegister(Register register) {
        this.register = register;
    }

    @Override
    public List<CooperationChoice> all() {
        return register.cooperations().stream()
                .map(it -> new CooperationChoice(it.id(), it.name()))
                .toList();
    }
}

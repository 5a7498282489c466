package dk.sundhedsklynge.projects.register;

import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationChoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The cooperations that the register has told of, for the header of every page. */
@ApplicationScoped
class ChoicesOfRegister implements CooperationChoices {
    private final CooperationNames names;

    ChoicesOfRegister(CooperationNames names) {
        this.names = names;
    }

    @Override
    public List<CooperationChoice> all() {
        return names.all().entrySet().stream()
                .map(it -> new CooperationChoice(it.getKey(), it.getValue()))
                .toList();
    }
}

package dk.sundhedsklynge.platform.http;

import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationChoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Two cooperations, for the header of the pages of the test. */
@ApplicationScoped
class ChairChoices implements CooperationChoices {
    @Override
    public List<CooperationChoice> all() {
        return List.of(
                new CooperationChoice("nordjylland-midt", "Sundhedsklynge Midt"),
                new CooperationChoice("nordjylland-vest", "Sundhedsklynge Vest"));
    }
}

package dk.sundhedsklynge.meetings.postponed;

import dk.sundhedsklynge.meetings.fact.FactOutcome;
import dk.sundhedsklynge.meetings.fact.KeepFact;
import dk.sundhedsklynge.platform.etag.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Somebody says whether a postponed item still waits. Saying it again undoes it. */
@ApplicationScoped
class SettlePostponedItem {
    private final KeepFact keep;
    private final PostponedItems items;

    SettlePostponedItem(KeepFact keep, PostponedItems items) {
        this.keep = keep;
        this.items = items;
    }

    FactOutcome settle(UUID id, IfMatch read, PostponedState state) {
        return keep.set(items, id, read, new KeepFact.FactSetting<>() {
            @Override
            public PostponedItemDetails of(PostponedItemDetails before) {
                return before.in(state);
            }

            @Override
            public void write(UUID id, PostponedItemDetails details, String by) {
                items.setState(id, details.state());
            }
        });
    }
}

package dk.sundhedsklynge.meetings.proposal.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a stored meeting and its decisions.
 *
 * @param items ids by number of the item
 * @param decisions ids by number of the item, in the order of the item's decisions
 */
public record MeetingIds(UUID meeting, Map<Integer, UUID> items, Map<Integer, List<UUID>> decisions) {

    UUID item(int number) {
        return Objects.requireNonNull(items.get(number), "Every item of the meeting was stored");
    }

    @Nullable
    UUID decision(int item, int index) {
        List<UUID> ids = decisions.getOrDefault(item, List.of());
        return index >= 0 && index < ids.size() ? ids.get(index) : null;
    }
}

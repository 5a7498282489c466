package dk.sundhedsklynge.funds.effect;

import java.util.List;
import java.util.UUID;

/**
 * What is read of {@code meetings.access-changed.v1}: how effects of an item are shown from now on.
 *
 * @param sequence the newest of an item counts
 * @param effects also those that others are to do
 */
public record AccessChanged(UUID id, long sequence, String cooperation, List<EffectAccess> effects) {
    public static final String TYPE = "meetings.access-changed.v1";

    /** @param access {@code open} or {@code closed} */
    public record EffectAccess(UUID id, String access) {
        /** @throws IllegalArgumentException for anything else: never open by accident */
        boolean isClosed() {
            return EffectOrdered.isClosed(access);
        }
    }
}

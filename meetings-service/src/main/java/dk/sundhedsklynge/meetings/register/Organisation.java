package dk.sundhedsklynge.meetings.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sits, answers and takes part. Several can belong to one party; some hold no money and belong to none.
 *
 * @param party which pays for it; null: none
 * @param cooperation where it takes part; null: in any
 * @param version grows with every edit
 */
public record Organisation(
        UUID id,
        String name,
        @Nullable String party,
        @Nullable String cooperation,
        long version) {}

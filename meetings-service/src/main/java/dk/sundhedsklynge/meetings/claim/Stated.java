package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.meetings.effect.Terms.Quantity;
import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.platform.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a document states it.
 *
 * @param party code; null when none is named, and then {@code label} says who is meant
 * @param project null for the cooperation as a whole
 * @param period a year or a named pool
 * @param restates whether an opening of the same document states it too
 */
public record Stated(
        int item,
        int line,
        Quantity quantity,
        @Nullable String party,
        @Nullable String label,
        @Nullable UUID project,
        @Nullable String period,
        Money amount,
        boolean restates,
        Access access) {}

package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the fund as a document states it, right or wrong.
 *
 * @param line from 1 in the original
 * @param party code; null when the source names none, and then {@code label} says who is meant: {@code hele klyngen}
 * @param project null for the cooperation as a whole
 * @param period a year or a named pool, {@code 2022-2023}; null when the source gives none
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

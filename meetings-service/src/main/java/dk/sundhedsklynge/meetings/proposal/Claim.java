package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.effect.Terms.Quantity;
import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.platform.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the fund as the minutes state it, right or wrong.
 *
 * @param line from 1 in the original
 * @param party code; null when the source names none
 * @param label who is meant where no party is named: {@code hele klyngen}, {@code kommunerne}
 * @param project null for the cooperation as a whole
 * @param period a year or a pool, {@code 2022-2023}; null when the source gives none
 * @param restates taken from a position that an opening of the same minutes also states
 */
public record Claim(
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

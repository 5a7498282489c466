package dk.sundhedsklynge.funds.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which money is looked at; what is null lets everything through.
 *
 * @param fund whose money, {@code cluster} or another source
 * @param asOf how it stood at the end of that day; null for how it stands
 */
record FundsView(
        List<String> cooperations,
        String fund,
        @Nullable String period,
        @Nullable UUID project,
        @Nullable LocalDate asOf) {}

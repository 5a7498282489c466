package dk.sundhedsklynge.projects.money;

import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code funds.project-balance-state.v1}.
 *
 * @param publishedOn the day the figures were published; null when they are as things stand
 * @param withClosed with closed items counted in, for those who may see closed items; null when there are none
 */
public record ProjectBalanceState(
        UUID id,
        long sequence,
        String cooperation,
        Money committed,
        Money reserved,
        Money spent,
        String access,
        @Nullable LocalDate publishedOn,
        @Nullable WithClosed withClosed) {

    public static final String TYPE = "funds.project-balance-state.v1";

    /** The same figures, closed items counted in. */
    public record WithClosed(Money committed, Money reserved, Money spent) {}
}

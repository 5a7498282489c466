package dk.sundhedsklynge.projects.money;

import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code funds.project-balance-state.v1}.
 *
 * @param unknown figures that nobody has stated, so that their amount says nothing; null when all are known
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
        @Nullable List<String> unknown,
        String access,
        @Nullable LocalDate publishedOn,
        @Nullable WithClosed withClosed) {

    public static final String TYPE = "funds.project-balance-state.v1";

    /** The same figures, closed items counted in. */
    public record WithClosed(
            Money committed,
            Money reserved,
            Money spent,
            @Nullable List<String> unknown) {
        @Nullable
        Money spentIfKnown() {
            return isSpentUnknown(unknown) ? null : spent;
        }
    }

    @Nullable
    Money spentIfKnown() {
        return isSpentUnknown(unknown) ? null : spent;
    }

    private static boolean isSpentUnknown(@Nullable List<String> unknown) {
        return unknown != null && unknown.contains("spent");
    }
}

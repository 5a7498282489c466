package dk.sundhedsklynge.projects.money;

import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code funds.project-balance-state.v1}.
 *
 * @param unknown figures that nobody has stated whole: the amount is the least they can be; null when all are known
 * @param publishedOn the day the figures were published; null when they are as things stand
 * @param withClosed with closed items counted in, for those who may see closed items; null when there are none
 * @param otherFunds whether there is money in another fund than the cluster's own; null when funds has not told yet
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
        @Nullable WithClosed withClosed,
        @Nullable Boolean otherFunds) {

    public static final String TYPE = "funds.project-balance-state.v1";

    /** The same figures, closed items counted in. */
    public record WithClosed(
            Money committed,
            Money reserved,
            Money spent,
            @Nullable List<String> unknown) {
        Told told() {
            return Told.of(committed, reserved, spent, unknown);
        }
    }

    Told told() {
        return Told.of(committed, reserved, spent, unknown);
    }

    /**
     * The figures, in øre.
     *
     * @param granted null when it is unknown
     * @param spent null when it is unknown
     * @param spentAtLeast what is known of it then; null for nothing
     */
    record Told(
            @Nullable Long granted,
            long reserved,
            @Nullable Long spent,
            @Nullable Long spentAtLeast) {
        private static Told of(Money committed, Money reserved, Money spent, @Nullable List<String> unknown) {
            boolean isGrantUnknown = unknown != null && unknown.contains("committed");
            boolean isSpentUnknown = unknown != null && unknown.contains("spent");
            return new Told(
                    isGrantUnknown ? null : committed.ore(),
                    reserved.ore(),
                    isSpentUnknown ? null : spent.ore(),
                    isSpentUnknown && spent.ore() != 0 ? spent.ore() : null);
        }
    }
}

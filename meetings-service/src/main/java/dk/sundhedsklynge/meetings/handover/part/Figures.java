package dk.sundhedsklynge.meetings.handover.part;

import dk.sundhedsklynge.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money of one party and period in a fund, or of all of them. An amount that nobody stated is null, which is not zero.
 *
 * @param uncommitted received less committed
 * @param unspent received less spent
 */
public record Figures(
        @Nullable Money received,
        @Nullable Money committed,
        @Nullable Money reserved,
        @Nullable Money spent,
        @Nullable Money carriedOut,
        @Nullable Money carriedIn,
        @Nullable Money uncommitted,
        @Nullable Money unspent) {

    public @Nullable Money of(Quantity quantity) {
        return switch (quantity) {
            case RECEIVED -> received;
            case COMMITTED -> committed;
            case RESERVED -> reserved;
            case SPENT -> spent;
            case CARRIED_OUT -> carriedOut;
            case CARRIED_IN -> carriedIn;
            case UNCOMMITTED -> uncommitted;
            case UNSPENT -> unspent;
        };
    }
}

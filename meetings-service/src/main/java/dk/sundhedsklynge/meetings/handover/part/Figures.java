package dk.sundhedsklynge.meetings.handover.part;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.money.Money;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The money of one party and period in a fund, or of all of them. An amount that nobody stated is null, which is not zero.
 *
 * @param uncommitted received less committed
 * @param unspent received less spent
 * @param spentAtLeast what is known of {@code spent} where that is null; null where nothing is
 */
public record Figures(
        @Nullable Money received,
        @Nullable Money committed,
        @Nullable Money reserved,
        @Nullable Money spent,
        @Nullable Money carriedOut,
        @Nullable Money carriedIn,
        @Nullable Money uncommitted,
        @Nullable Money unspent,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money spentAtLeast) {

    /** Of which all is known of what was spent, or nothing. */
    public Figures(
            @Nullable Money received,
            @Nullable Money committed,
            @Nullable Money reserved,
            @Nullable Money spent,
            @Nullable Money carriedOut,
            @Nullable Money carriedIn,
            @Nullable Money uncommitted,
            @Nullable Money unspent) {
        this(received, committed, reserved, spent, carriedOut, carriedIn, uncommitted, unspent, null);
    }

    public static Figures of(Function<Quantity, @Nullable Money> amount) {
        return new Figures(
                amount.apply(Quantity.RECEIVED),
                amount.apply(Quantity.COMMITTED),
                amount.apply(Quantity.RESERVED),
                amount.apply(Quantity.SPENT),
                amount.apply(Quantity.CARRIED_OUT),
                amount.apply(Quantity.CARRIED_IN),
                amount.apply(Quantity.UNCOMMITTED),
                amount.apply(Quantity.UNSPENT));
    }

    /** Of a project, which receives nothing and carries nothing over. */
    public static Figures ofProject(
            @Nullable Money committed, @Nullable Money reserved, @Nullable Money spent, @Nullable Money spentAtLeast) {
        return new Figures(null, committed, reserved, spent, null, null, null, null, spentAtLeast);
    }

    /** Whether it states no amount but zero. */
    public boolean statesNothing() {
        return spentAtLeast == null
                && Stream.of(Quantity.values()).map(this::of).allMatch(it -> it == null || it.ore() == 0);
    }

    /** All of an amount, the least it can be, or nothing that is known. */
    public KnownAmount known(Quantity quantity) {
        return quantity == Quantity.SPENT && spent == null && spentAtLeast != null
                ? KnownAmount.atLeast(spentAtLeast)
                : KnownAmount.of(of(quantity));
    }

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

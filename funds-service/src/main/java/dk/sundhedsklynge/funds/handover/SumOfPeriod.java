package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.handover.HandoverPart.Amounts;
import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What all hold in one period. Amounts that are booked come from the sums of the accounts, not from the lines. What was received
 * is what is stated, also where some have not stated it. A rest is known when every line knows its own.
 */
final class SumOfPeriod {
    private SumOfPeriod() {}

    /** @param sums of the accounts of each kind, in øre */
    static Amounts of(Map<AccountKind, Long> sums, List<KnownFigures> lines) {
        Figures booked = Figures.NONE;
        for (Map.Entry<AccountKind, Long> one : sums.entrySet()) {
            booked = booked.with(one.getKey(), one.getValue());
        }
        boolean nobodyStates = lines.stream().allMatch(it -> it.received() == null);
        return new Amounts(
                nobodyStates && booked.received() == 0 ? null : new Money(booked.received()),
                new Money(booked.committed()),
                new Money(booked.reserved()),
                new Money(booked.spent()),
                new Money(booked.carriedOut()),
                new Money(booked.carriedOver()),
                rest(booked.uncommitted(), lines, KnownFigures::uncommitted),
                rest(booked.unspent() + booked.carriedOver() - booked.carriedOut(), lines, KnownFigures::unspent));
    }

    /** Where a line takes its rest from an opening, it follows from no account: then the lines are added up. */
    private static @Nullable Money rest(
            long computed, List<KnownFigures> lines, Function<KnownFigures, @Nullable Long> rest) {
        List<@Nullable Long> rests = lines.stream().map(rest).toList();
        if (rests.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        boolean isStated = lines.stream().anyMatch(it -> it.restsStatedOn() != null);
        return new Money(
                isStated
                        ? rests.stream()
                                .mapToLong(it -> Objects.requireNonNull(it))
                                .sum()
                        : computed);
    }
}

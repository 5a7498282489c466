package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
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

    /**
     * @param sums of the accounts of each kind, in øre
     * @param carriedWithin øre that openings of this period say was carried into it, and that left no period
     */
    static Amounts of(Map<AccountKind, Long> sums, List<Amounts> lines, long carriedWithin, boolean restsAreStated) {
        Figures booked = booked(sums);
        return new Amounts(
                stated(booked.received(), lines, Amounts::received),
                stated(booked.committed(), lines, Amounts::committed),
                new Money(booked.reserved()),
                stated(booked.spent(), lines, Amounts::spent),
                stated(booked.carriedOut() - carriedWithin, lines, Amounts::carriedOut),
                new Money(booked.carriedOver()),
                rest(booked.uncommitted(), lines, Amounts::uncommitted, restsAreStated),
                rest(booked.unspent(), lines, Amounts::unspent, restsAreStated),
                null);
    }

    static Figures booked(Map<AccountKind, Long> sums) {
        Figures booked = Figures.NONE;
        for (Map.Entry<AccountKind, Long> one : sums.entrySet()) {
            booked = booked.with(one.getKey(), one.getValue());
        }
        return booked;
    }

    /** What is booked, unless it is nothing and no line states it. */
    private static @Nullable Money stated(
            long booked, List<Amounts> lines, Function<Amounts, @Nullable Money> quantity) {
        return booked == 0 && lines.stream().map(quantity).allMatch(Objects::isNull) ? null : new Money(booked);
    }

    /** Where a line takes its rest from an opening, it follows from no account: then the lines are added up. */
    private static @Nullable Money rest(
            long computed, List<Amounts> lines, Function<Amounts, @Nullable Money> rest, boolean isStated) {
        List<@Nullable Money> rests = lines.stream().map(rest).toList();
        if (rests.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return new Money(
                isStated
                        ? rests.stream()
                                .mapToLong(it -> Objects.requireNonNull(it).ore())
                                .sum()
                        : computed);
    }
}

package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.HeldIn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which amounts of a fund somebody has stated, so that what nobody stated is not handed over as zero.
 *
 * <p>What was spent is stated by an entry or an opening. What was committed is known from the decisions, also that nothing was;
 * only an opening that leaves it out makes it unknown. What was carried on is unknown after a decision that names no amount,
 * until the party answers.
 */
final class SaidQuantities {
    private final Map<HeldIn, Set<AccountKind>> booked = new HashMap<>();
    private final Map<HeldIn, Set<AccountKind>> opened = new HashMap<>();
    private final Set<HeldIn> toBeAnswered = new HashSet<>();
    private final Map<HeldIn, Long> carriedWithin = new HashMap<>();

    void booked(HeldIn place, AccountKind kind) {
        booked.computeIfAbsent(place, key -> new HashSet<>()).add(kind);
    }

    /** @param kind that a row of an opening states, zero included */
    void opened(HeldIn place, AccountKind kind) {
        opened.computeIfAbsent(place, key -> new HashSet<>()).add(kind);
    }

    /** It was decided that this money goes on to a later period, and nobody has said how much. */
    void toBeAnswered(HeldIn place) {
        toBeAnswered.add(place);
    }

    /** @param amount øre that an opening of this very period says was carried into it; nothing left the period */
    void carriedWithin(HeldIn place, long amount) {
        carriedWithin.merge(place, amount, Math::addExact);
    }

    boolean isSpentKnown(HeldIn place) {
        return is(booked, place, AccountKind.SPENT) || is(opened, place, AccountKind.SPENT);
    }

    boolean isCommittedKnown(HeldIn place) {
        return is(booked, place, AccountKind.COMMITTED)
                || is(opened, place, AccountKind.COMMITTED)
                || !opened.containsKey(place);
    }

    boolean isCarriedOutKnown(HeldIn place) {
        return !toBeAnswered.contains(place);
    }

    long carriedWithin(HeldIn place) {
        return carriedWithin.getOrDefault(place, 0L);
    }

    private static boolean is(Map<HeldIn, Set<AccountKind>> said, HeldIn place, AccountKind kind) {
        return said.getOrDefault(place, Set.of()).contains(kind);
    }

    /** By fund. */
    static final class OfFunds {
        private final Map<String, SaidQuantities> funds = new HashMap<>();

        SaidQuantities of(String fund) {
            return funds.computeIfAbsent(fund, key -> new SaidQuantities());
        }
    }
}

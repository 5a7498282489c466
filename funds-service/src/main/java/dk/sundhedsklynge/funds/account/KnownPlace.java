package dk.sundhedsklynge.funds.account;

import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * What one holder has in one period, in øre, and what of it is known. This is the rule for what nobody stated:
 *
 * <ul>
 *   <li>Received is known where an allotment or the opening states it, zero included. What was carried in does not say it: besides
 *       that money the state may have paid for the same period.
 *   <li>Committed is known where a grant or an opening states it. That nothing was is known of money that is stated to be received, once
 *       any grant of the fund is known: a recommendation does not say what the body that may grant has decided. Where an opening leaves
 *       it out, it is unknown.
 *   <li>Spent is known from an entry or an opening, zero included. Where the opening in force leaves it out, entries are of what came
 *       later: what they say is the least it can be.
 *   <li>What goes on to a later period by a decision without an amount is unknown until the party answers. Where nothing stands, nobody
 *       has said that nothing goes on.
 *   <li>No rest is computed from an unknown amount. Where nobody states what was received, a rest that the opening states stands.
 * </ul>
 */
final class KnownPlace {
    private final HeldIn place;
    private final StatedPosition stated;
    private final boolean granted;
    private final EnumSet<AccountKind> moved = EnumSet.noneOf(AccountKind.class);
    private Figures booked = Figures.NONE;
    private long free;
    private long left;

    /** @param granted whether any grant of the fund is known */
    KnownPlace(HeldIn place, StatedPosition stated, boolean granted) {
        this.place = place;
        this.stated = stated;
        this.granted = granted;
    }

    void add(AccountKind kind, long balance) {
        booked = booked.with(kind, balance);
        if (balance != 0) {
            moved.add(kind);
        }
        if (kind == AccountKind.FREE) {
            free += balance;
        }
        if (kind == AccountKind.UNSPENT) {
            left += balance;
        }
    }

    Figures booked() {
        return booked;
    }

    boolean isNothing() {
        return booked.isNothing() && !stated.saysNothingWasReceived(place) && !isAnyRestStated();
    }

    private boolean isAnyRestStated() {
        return stated.uncommitted(place) != null || stated.unspent(place) != null;
    }

    private boolean isStated(AccountKind kind) {
        return moved.contains(kind) || stated.states(place, kind);
    }

    boolean isReceivedKnown() {
        return stated.saysNothingWasReceived(place) || booked.received() != 0;
    }

    boolean isSpentKnown() {
        return isStated(AccountKind.SPENT) && !stated.leavesOutSpent(place);
    }

    /** @param received whether what was received is stated */
    private boolean isCommittedKnown(boolean received) {
        return isStated(AccountKind.COMMITTED)
                || granted && received && !stated.leavesOut(place, AccountKind.COMMITTED);
    }

    private boolean isCarriedOutKnown() {
        return !isNothing() && !stated.asksWhatIsCarriedOut(place);
    }

    /** All that was used here is money that came in for another period. */
    boolean isPaidByOtherPeriods() {
        return !isReceivedKnown() && free >= 0 && left >= 0 && !isAnyRestStated();
    }

    @Nullable
    Long known(Quantity quantity) {
        return quantity.isRest() && !isReceivedKnown()
                ? quantity == Quantity.UNCOMMITTED ? stated.uncommitted(place) : stated.unspent(place)
                : counted(quantity, false, false);
    }

    /**
     * What is booked, if all that it needs is known.
     *
     * @param receivedElsewhere what was received stands in another place
     * @param spentElsewhere what was spent is stated for another place
     */
    @Nullable
    Long counted(Quantity quantity, boolean receivedElsewhere, boolean spentElsewhere) {
        boolean received = receivedElsewhere || isReceivedKnown();
        boolean spent = spentElsewhere || isSpentKnown();
        boolean isKnown =
                switch (quantity) {
                    case RECEIVED -> received;
                    case COMMITTED -> isCommittedKnown(received);
                    case SPENT -> spent;
                    case CARRIED_OUT -> isCarriedOutKnown();
                    case UNCOMMITTED -> received && isCommittedKnown(received);
                    case UNSPENT -> received && spent && isCarriedOutKnown();
                };
        long carriedWithin = quantity == Quantity.CARRIED_OUT ? stated.carriedWithin(place) : 0;
        return isKnown ? quantity.booked(booked) - carriedWithin : null;
    }

    /** Adds what is known of a quantity that is not known whole. */
    void addUnknown(Quantity quantity, KnownSum sum) {
        sum.missing(quantity, place);
        if (quantity == Quantity.SPENT && booked.spent() > 0) {
            sum.add(quantity, booked.spent());
        }
    }

    @Nullable
    LocalDate restsStatedOn() {
        return isReceivedKnown() || !isAnyRestStated() ? null : stated.on();
    }

    KnownFigures figures() {
        KnownSum sum = new KnownSum();
        for (Quantity quantity : Quantity.values()) {
            Long known = known(quantity);
            if (known != null) {
                sum.add(quantity, known);
            } else {
                addUnknown(quantity, sum);
            }
        }
        return sum.figures(booked, restsStatedOn());
    }
}

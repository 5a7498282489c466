package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.KnownFigures;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures of one document with the ledger. A document states a position either with or without what its own
 * meeting decided, so a figure agrees when it is what the ledger says at the end of that day or of the day before, or what an opening
 * of that day says. What nobody has stated of the ledger is never counted as zero: nothing is compared with it.
 *
 * @param before the ledger at the end of the day before
 * @param then the ledger at the end of the day the document is from
 * @param now the ledger as it stands
 * @param openedOn the day of the opening in force; null when there is none
 */
public record Comparison(
        LedgerFigures before,
        LedgerFigures then,
        LedgerFigures now,
        LocalDate statedOn,
        @Nullable LocalDate openedOn) {
    private static final long ONE_KRONE = 100;

    /**
     * @param ledger øre; null when the ledger has nothing to compare with, or nobody has stated it
     * @param explanation null when they agree
     */
    public record Result(@Nullable Long ledger, @Nullable Explanation explanation) {
        Explanation.Severity severity() {
            return explanation == null ? Explanation.Severity.NONE : explanation.severity();
        }
    }

    public Result compare(ClaimedQuantity quantity, FigureScope scope, long stated) {
        if (scope.project() != null && !quantity.isOfProjects()) {
            return new Result(null, Explanation.NOT_COMPARABLE);
        }
        if (openedOn != null && statedOn.isBefore(openedOn)) {
            return new Result(null, Explanation.BEFORE_OPENING);
        }
        Long figure = known(then, quantity, scope);
        if (is(stated, figure)
                || is(stated, known(before, quantity, scope))
                || is(stated, then.opened(quantity, scope))) {
            return new Result(stated, null);
        }
        if (then.isNothing(scope) && now.isNothing(scope)) {
            return new Result(null, whyNothing(quantity, scope, stated));
        }
        return figure == null
                ? new Result(null, whyUnknown(quantity, scope, stated))
                : new Result(figure, explain(quantity, scope, stated, figure));
    }

    private Explanation whyNothing(ClaimedQuantity quantity, FigureScope scope, long stated) {
        if (is(stated, known(then, quantity, scope.ofAllPeriods()))) {
            return Explanation.OTHER_PERIOD;
        }
        return scope.namesAParty()
                        && !(then.notSplit(scope).isNothing()
                                && now.notSplit(scope).isNothing())
                ? Explanation.NOT_SPLIT
                : Explanation.NOTHING_BOOKED;
    }

    private Explanation whyUnknown(ClaimedQuantity quantity, FigureScope scope, long stated) {
        if (is(stated, known(now, quantity, scope))) {
            return Explanation.LATER_ENTRIES;
        }
        if (is(stated, known(then, quantity, scope.ofAllPeriods()))) {
            return Explanation.OTHER_PERIOD;
        }
        if (scope.namesAParty() && quantity.booked(then.notSplit(scope)) != 0) {
            return Explanation.NOT_SPLIT;
        }
        if (scope.project() != null) {
            return Explanation.SPENT_NOT_STATED;
        }
        return stated <= least(quantity, scope) - ONE_KRONE
                ? Explanation.LESS_THAN_BOOKED
                : quantity.whyUnknown(then.known(scope));
    }

    /** The least that it can be, with or without what the meeting decided. */
    private long least(ClaimedQuantity quantity, FigureScope scope) {
        return Math.min(least(before, quantity, scope), least(then, quantity, scope));
    }

    private static long least(LedgerFigures position, ClaimedQuantity quantity, FigureScope scope) {
        KnownFigures figures = position.known(scope);
        Long known = quantity.known(figures);
        Long least = known == null ? quantity.atLeast(figures) : known;
        return least == null || quantity.isRest() ? Long.MIN_VALUE + ONE_KRONE : least;
    }

    private Explanation explain(ClaimedQuantity quantity, FigureScope scope, long stated, long figure) {
        if (Math.abs(stated - figure) < ONE_KRONE) {
            return Explanation.ROUNDED;
        }
        if (is(stated, known(now, quantity, scope))) {
            return Explanation.LATER_ENTRIES;
        }
        if (is(stated, known(then, quantity, scope.ofAllPeriods()))) {
            return Explanation.OTHER_PERIOD;
        }
        boolean otherQuantity = stated != 0
                && Stream.of(ClaimedQuantity.values())
                        .filter(other -> other != quantity)
                        .anyMatch(other -> is(stated, known(then, other, scope)));
        if (otherQuantity) {
            return Explanation.OTHER_QUANTITY;
        }
        long difference = stated - figure;
        boolean otherFunding =
                difference != 0 && then.otherFunds().stream().anyMatch(fund -> is(difference, quantity.known(fund)));
        return otherFunding ? Explanation.OTHER_FUNDING : Explanation.UNEXPLAINED;
    }

    /** A rest that the opening states instead of what was received is that of its own day. */
    private @Nullable Long known(LedgerFigures position, ClaimedQuantity quantity, FigureScope scope) {
        if (scope.project() == null && quantity.isRest()) {
            LocalDate restStatedOn = position.known(scope).restsStatedOn();
            if (restStatedOn != null && !restStatedOn.equals(statedOn)) {
                return null;
            }
        }
        return position.known(quantity, scope);
    }

    private static boolean is(long stated, @Nullable Long known) {
        return known != null && known == stated;
    }
}

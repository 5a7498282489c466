package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.Figures;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures of one document with the ledger. A document states a position either with or without what its own
 * meeting decided, so a figure agrees when it is what the ledger says at the end of that day or of the day before.
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
     * @param ledger øre; null when the ledger knows nothing to compare with
     * @param explanation null when they agree
     */
    public record Result(@Nullable Long ledger, @Nullable Explanation explanation) {
        Explanation.Severity severity() {
            return explanation == null ? Explanation.Severity.NONE : explanation.severity();
        }
    }

    public Result compare(ClaimedQuantity quantity, FigureScope scope, long stated) {
        Optional<Long> ledger = value(then, quantity, scope);
        if (ledger.isEmpty()) {
            return new Result(null, Explanation.NOT_COMPARABLE);
        }
        if (openedOn != null && statedOn.isBefore(openedOn)) {
            return new Result(null, Explanation.BEFORE_OPENING);
        }
        if (isUnknown(quantity, scope)) {
            return new Result(null, whyEmpty(quantity, scope, stated));
        }
        long figure = ledger.get();
        if (stated == figure || stated == value(before, quantity, scope).orElse(figure)) {
            return new Result(stated, null);
        }
        return isEmpty(scope)
                ? new Result(null, whyEmpty(quantity, scope, stated))
                : new Result(figure, explain(quantity, scope, stated, figure));
    }

    /** Without knowing what was received, nothing can be said of it, nor of a rest. */
    private boolean isUnknown(ClaimedQuantity quantity, FigureScope scope) {
        return scope.project() == null
                && quantity.restsOnReceived()
                && then.figures(scope).received() == 0
                && now.figures(scope).received() == 0;
    }

    private Explanation whyEmpty(ClaimedQuantity quantity, FigureScope scope, long stated) {
        if (isOfAllPeriods(quantity, scope, stated)) {
            return Explanation.OTHER_PERIOD;
        }
        return scope.namesAParty() && !isEmpty(scope.ofAllParties())
                ? Explanation.NOT_SPLIT
                : Explanation.NOTHING_BOOKED;
    }

    private boolean isOfAllPeriods(ClaimedQuantity quantity, FigureScope scope, long stated) {
        return value(then, quantity, scope.ofAllPeriods())
                .filter(all -> all == stated)
                .isPresent();
    }

    private Explanation explain(ClaimedQuantity quantity, FigureScope scope, long stated, long figure) {
        if (Math.abs(stated - figure) < ONE_KRONE) {
            return Explanation.ROUNDED;
        }
        if (value(now, quantity, scope).filter(later -> later == stated).isPresent()) {
            return Explanation.LATER_ENTRIES;
        }
        if (isOfAllPeriods(quantity, scope, stated)) {
            return Explanation.OTHER_PERIOD;
        }
        boolean otherQuantity = stated != 0
                && Stream.of(ClaimedQuantity.values())
                        .filter(other -> other != quantity)
                        .anyMatch(other -> value(then, other, scope)
                                .filter(one -> one == stated)
                                .isPresent());
        if (otherQuantity) {
            return Explanation.OTHER_QUANTITY;
        }
        boolean otherFunding = then.otherFunds().stream()
                .anyMatch(fund -> quantity.of(fund) != 0 && quantity.of(fund) == stated - figure);
        return otherFunding ? Explanation.OTHER_FUNDING : Explanation.UNEXPLAINED;
    }

    private boolean isEmpty(FigureScope scope) {
        return then.figures(scope).isNothing() && now.figures(scope).isNothing();
    }

    private static Optional<Long> value(LedgerFigures position, ClaimedQuantity quantity, FigureScope scope) {
        Figures figures = position.figures(scope);
        return scope.project() == null ? Optional.of(quantity.of(figures)) : quantity.ofProject(figures);
    }
}

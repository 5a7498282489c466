package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.comparison.ClaimedQuantity;
import dk.sundhedsklynge.funds.comparison.Comparison;
import dk.sundhedsklynge.funds.comparison.Explanation;
import dk.sundhedsklynge.funds.comparison.FigureScope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a document states, and what the ledger says.
 *
 * @param place among the figures of its submission, from 0
 * @param stated øre
 * @param ledger øre; null when the ledger knows nothing to compare with
 * @param explanation null when they agree, and before it was compared
 * @param checked whether it was compared
 */
record Claim(
        UUID id,
        UUID submission,
        int place,
        @Nullable Integer item,
        @Nullable Integer line,
        ClaimedQuantity quantity,
        FigureScope scope,
        long stated,
        boolean restates,
        @Nullable Long ledger,
        @Nullable Explanation explanation,
        boolean checked) {

    Claim with(Comparison.Result result) {
        return new Claim(
                id,
                submission,
                place,
                item,
                line,
                quantity,
                scope,
                stated,
                restates,
                result.ledger(),
                result.explanation(),
                true);
    }

    /** Stated less ledger, in øre. */
    @Nullable
    Long difference() {
        return ledger == null ? null : Long.valueOf(stated - ledger);
    }

    Explanation.Severity severity() {
        return explanation == null ? Explanation.Severity.NONE : explanation.severity();
    }
}

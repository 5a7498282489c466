package dk.sundhedsklynge.funds.opening;

import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.funds.rule.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of the wish to see what an opening would do. */
public sealed interface PreviewOutcome {
    record Previewed(Preview preview) implements PreviewOutcome {}

    /** There is no such cooperation, or the caller may not know of it. */
    record NotFound(String cooperation) implements PreviewOutcome {}

    record Forbidden() implements PreviewOutcome {}

    /** There is more to weigh than memory is meant for. */
    record TooManyOrders(DueWeighings.TooMany found) implements PreviewOutcome {}

    /**
     * @param inForce the opening of the fund as things are; null when there is none
     * @param outcome what would become of the opening itself
     */
    record Preview(
            @Nullable Order inForce, Outcome outcome, List<Change> changes, KnownFigures before, KnownFigures after) {}

    /** An order whose outcome would be another one. */
    record Change(Order order, Outcome before, Outcome after) {}
}

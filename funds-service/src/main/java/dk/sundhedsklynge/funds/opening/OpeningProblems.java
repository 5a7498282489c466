package dk.sundhedsklynge.funds.opening;

import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.platform.problem.Problem;

/** How refusals to preview an opening are answered. */
final class OpeningProblems {
    private OpeningProblems() {}

    /** @param refusal anything but {@link PreviewOutcome.Previewed} */
    static Problem of(PreviewOutcome refusal) {
        return switch (refusal) {
            case PreviewOutcome.Previewed _ -> throw new IllegalArgumentException("A preview is no refusal");
            case PreviewOutcome.NotFound(String cooperation) -> Problem.noCooperation(cooperation);
            case PreviewOutcome.Forbidden _ ->
                Problem.forbidden(
                        "Det kræver rollen sekretariat, økonomi eller revisor i samarbejdet; spørg sekretariatet eller din administrator.");
            case PreviewOutcome.TooManyOrders(DueWeighings.TooMany found) ->
                Problem.of(422, "too-many-orders", "Der er for meget at veje", found.advice());
        };
    }
}

package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.platform.problem.Problem;

/** What a person is told whose word on a dossier is not kept. */
final class ReceiptProblems {
    private ReceiptProblems() {}

    static Problem of(ReceiptOutcome.Refused refused) {
        return switch (refused) {
            case ReceiptOutcome.NotFound() -> HandoverProblems.noDossier();
            case ReceiptOutcome.Forbidden() ->
                Problem.forbidden("Kun modtageren af mappen og klyngens sekretariat kan svare på dens linjer.");
            case ReceiptOutcome.NotCarriedOut() ->
                Problem.conflict(
                        "not-carried-out",
                        "Overdragelsen er kun prøvet",
                        "Der kvitteres, når overdragelsen er udført ved en beslutning.");
            case ReceiptOutcome.Invalid(var errors) ->
                Problem.of(
                        422,
                        "invalid-receipt",
                        "Svaret er ikke gemt",
                        errors.size() == 1
                                ? errors.getFirst().message() + "."
                                : "Ret %d linjer.".formatted(errors.size()),
                        errors);
        };
    }
}

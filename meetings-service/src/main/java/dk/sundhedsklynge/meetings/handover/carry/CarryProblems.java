package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.util.List;

/** What a person is told whose decision does not carry a handover out. */
final class CarryProblems {
    private CarryProblems() {}

    static Problem of(CarryOutcome.Refused refused) {
        return switch (refused) {
            case CarryOutcome.NotFound(String cooperation) -> Problem.noCooperation(cooperation);
            case CarryOutcome.Forbidden() ->
                Problem.forbidden("Kun klyngens sekretariat kan udføre overdragelsen. Bed sekretariatet om det.");
            case CarryOutcome.NotRehearsed() ->
                Problem.conflict(
                        "not-rehearsed",
                        "Der er ikke kørt en prøve",
                        "Kør en prøve først, og se, hvad der overdrages. Intet er gemt.");
            case CarryOutcome.DecidedAlready(var decision) ->
                Problem.conflict(
                        "carried-out",
                        "Overdragelsen er udført",
                        "Den blev udført ved beslutningen af %s, sag %s, og udføres kun én gang."
                                .formatted(DanishDates.inWords(decision.decidedOn()), decision.caseNumber()));
            case CarryOutcome.Invalid(var errors) ->
                Problem.of(
                        422,
                        "invalid-decision",
                        "Overdragelsen er ikke udført",
                        errors.size() == 1
                                ? errors.getFirst().message() + "."
                                : "Ret %d felter.".formatted(errors.size()),
                        errors);
            case CarryOutcome.DayBeforeCutOff(var cutOff) -> {
                String message = "Vælg en dag på eller efter skæringen, %s".formatted(DanishDates.inWords(cutOff));
                yield Problem.of(
                        422,
                        "invalid-day",
                        "Dagen er ikke ændret",
                        message + ".",
                        List.of(new FieldError("until", message)));
            }
            case CarryOutcome.NotOrdered(var why) -> HandoverProblems.of(why);
            case CarryOutcome.NotClosed(var lateInvoicesUntil, var open) ->
                Problem.conflict(
                        "not-closed",
                        "Klyngen kan ikke arkiveres endnu",
                        "Den kan arkiveres efter %s, når dette er i orden: %s."
                                .formatted(DanishDates.inWords(lateInvoicesUntil), String.join("; ", open)));
            case CarryOutcome.NotCarriedOut() ->
                Problem.conflict(
                        "not-carried-out",
                        "Overdragelsen er ikke udført",
                        "Registrér først beslutningen om at overdrage.");
        };
    }
}

package dk.sundhedsklynge.funds.period;

import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;

/** How refusals to close a period are answered. */
final class PeriodProblems {
    private PeriodProblems() {}

    /** @param refusal anything but {@link ClosePeriodOutcome.Closed} */
    static Problem of(ClosePeriodOutcome refusal) {
        return switch (refusal) {
            case ClosePeriodOutcome.Closed _ -> throw new IllegalArgumentException("A closed period is no refusal");
            case ClosePeriodOutcome.NotFound(String cooperation) -> Problem.noCooperation(cooperation);
            case ClosePeriodOutcome.Forbidden _ ->
                Problem.forbidden(
                        "Det kræver rollen økonomi eller sekretariat i samarbejdet; spørg sekretariatet eller din administrator.");
            case ClosePeriodOutcome.WindingUp(NoteRefusal why) -> NoteProblems.of(why);
            case ClosePeriodOutcome.UnknownCooperation(String cooperation) ->
                Problem.notFound("Registret kender intet samarbejde '%s'.".formatted(cooperation));
            case ClosePeriodOutcome.ClosedBefore(LocalDate last) ->
                Problem.of(
                        422,
                        "already-closed",
                        "Perioden er allerede lukket",
                        "Regnskabet er lukket til og med %s. Vælg en senere dag.".formatted(DanishDates.inWords(last)));
            case ClosePeriodOutcome.NotOver _ ->
                Problem.of(
                        422,
                        "not-over",
                        "Dagen er ikke slut",
                        "Vælg en dag før i dag; der kan stadig komme bilag i dag.");
            case ClosePeriodOutcome.BeingWeighed _ ->
                Problem.of(
                        503,
                        "being-weighed",
                        "Regnskabet genberegnes",
                        "Hele samarbejdets regnskab genberegnes. Luk perioden, når det er færdigt, med den samme Idempotency-Key.");
        };
    }
}

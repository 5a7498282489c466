package dk.sundhedsklynge.meetings.handover.asked;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import java.util.List;

/** Says in words why lines were not marked. */
final class AskProblems {
    private AskProblems() {}

    static Problem of(AskOutcome.Refused refused) {
        return switch (refused) {
            case AskOutcome.Forbidden() ->
                Problem.forbidden("Kun klyngens sekretariat skriver, hvem der er spurgt. Bed sekretariatet om det.");
            case AskOutcome.NothingChosen() -> wrong("linje", "Vælg mindst én linje");
            case AskOutcome.UnknownLine() -> wrong("linje", "Mapperne er ændret siden; se listen igen, og vælg på ny");
            case AskOutcome.InTheFuture() -> wrong("spurgt", "Skriv den dag, der blev spurgt; den skal være kommet");
        };
    }

    private static Problem wrong(String field, String advice) {
        return Problem.of(422, "not-marked", "Intet er markeret", advice + ".", List.of(new FieldError(field, advice)));
    }
}

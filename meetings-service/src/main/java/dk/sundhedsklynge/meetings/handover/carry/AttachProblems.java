package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.platform.attachment.FileProblems;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.List;

/** What a person is told whose file is not attached to a decision. */
final class AttachProblems {
    private AttachProblems() {}

    /**
     * @param file field that the file is sent in
     * @param about field that says what it is
     */
    static Problem of(AttachOutcome.Refused refused, String file, String about) {
        return switch (refused) {
            case AttachOutcome.NotFound(String cooperation) -> Problem.noCooperation(cooperation);
            case AttachOutcome.Forbidden() ->
                Problem.forbidden(
                        "Kun klyngens sekretariat vedhæfter filer til beslutningen. Bed sekretariatet om det.");
            case AttachOutcome.NotCarriedOut() ->
                Problem.conflict(
                        "not-carried-out",
                        "Overdragelsen er ikke udført",
                        "Registrér først beslutningen om at overdrage; så kan filerne vedhæftes.");
            case AttachOutcome.NoSuchAnswer(List<String> organisations) -> {
                String detail = organisations.isEmpty()
                        ? "Beslutningen har ingen svar; vedhæft filen som selve beslutningen."
                        : "Vælg beslutningen eller et af dens svar: %s.".formatted(DanishLists.or(organisations));
                yield Problem.of(
                        400,
                        "no-such-answer",
                        "Filen er ikke vedhæftet",
                        detail,
                        List.of(new FieldError(about, detail)));
            }
            case AttachOutcome.Unfit(var why) -> FileProblems.of(why, file);
            case AttachOutcome.TooMany(int most) ->
                Problem.conflict(
                        "too-many-files",
                        "Der er ikke plads til flere filer",
                        "Beslutningen har %d filer. Saml resten i én fil i jeres journal.".formatted(most));
        };
    }

    static Problem noFile() {
        return Problem.notFound("Filen findes ikke, eller du har ikke adgang til den.");
    }

    static Problem closed() {
        return Problem.forbidden("Beslutningens filer kan have lukkede oplysninger. Bed klyngens sekretariat om dem.");
    }
}

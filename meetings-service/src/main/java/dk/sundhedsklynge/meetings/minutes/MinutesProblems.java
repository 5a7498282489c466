package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.util.List;
import java.util.stream.Collectors;

/** What a person is told when minutes cannot be read, written or moved. */
final class MinutesProblems {
    private MinutesProblems() {}

    static Problem of(MinutesOutcome.Refused refused) {
        return switch (refused) {
            case MinutesOutcome.UnknownMeeting it ->
                Problem.notFound("Mødet findes ikke, eller du har ikke adgang til det.");
            case MinutesOutcome.NoMinutes it ->
                Problem.notFound(
                        "Mødet har intet referat endnu. Sekretariatet indlæser det eller begynder på det her.");
            case MinutesOutcome.Forbidden it ->
                Problem.forbidden("Kun samarbejdets sekretariat arbejder med referatet; bed sekretariatet om det.");
            case MinutesOutcome.NotHeld it ->
                Problem.conflict(
                        "not-held", "Mødet er ikke afholdt", "Meld mødet afholdt, før du begynder på referatet.");
            case MinutesOutcome.AlreadyThere it ->
                Problem.conflict(
                        "minutes-exist", "Referatet findes", "Mødet har allerede et referat; ret det i stedet.");
            case MinutesOutcome.NoText it ->
                Problem.conflict(
                        "no-text",
                        "Referatet er tomt",
                        "Referatet har ingen tekst. Indlæs referatet som et dokument, før det sendes i høring eller godkendes.");
            case MinutesOutcome.ApprovedBeforeMeeting it -> beforeMeeting(it, "approvedOn");
            case MinutesOutcome.NotApproved it ->
                Problem.conflict(
                        "not-approved",
                        "Referatet er ikke godkendt",
                        "Der er ingen godkendelse at rette eller tage tilbage. Skriv den på listen over referater, der ikke er godkendt.");
            case MinutesOutcome.ChangedMeanwhile it -> ETags.changed();
            case MinutesOutcome.WrongState it ->
                Problem.conflict(
                        "wrong-state",
                        "Det kan ikke lade sig gøre nu",
                        "Referatets tilstand er '%s', og det kan ikke %s. Det kan %s."
                                .formatted(
                                        it.state().label(),
                                        it.step().verb(),
                                        it.state().steps().stream()
                                                .map(MinutesStep::verb)
                                                .collect(Collectors.joining(" eller "))));
        };
    }

    /** @param dayField name of the field on the form that was sent */
    static Problem of(MinutesOutcome.Refused refused, String dayField) {
        return refused instanceof MinutesOutcome.ApprovedBeforeMeeting it ? beforeMeeting(it, dayField) : of(refused);
    }

    private static Problem beforeMeeting(MinutesOutcome.ApprovedBeforeMeeting it, String field) {
        return Problem.of(
                422,
                "approved-before-meeting",
                "Referatet kan ikke være godkendt før mødet",
                "Ret datoen. Intet er gemt endnu.",
                List.of(new FieldError(
                        field,
                        "Mødet blev holdt %s. Vælg den dag eller en senere"
                                .formatted(DanishDates.inWords(it.heldOn())))));
    }
}

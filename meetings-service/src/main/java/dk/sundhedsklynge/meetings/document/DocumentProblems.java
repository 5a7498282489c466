package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.KeepMeeting.Obstacle;
import dk.sundhedsklynge.meetings.reading.Reading;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.List;

/** What a person is told when a document is not taken or not shown. */
public final class DocumentProblems {
    private DocumentProblems() {}

    public static Problem notFound() {
        return Problem.notFound("Dokumentet findes ikke, eller du har ikke adgang til det.");
    }

    static Problem closedOriginal() {
        return Problem.forbidden("Dokumentet har lukkede punkter, så den originale fil er kun for sekretariat, økonomi"
                + " og revision i samarbejdet. Linjerne i de åbne punkter kan læses.");
    }

    static Problem of(ImportOutcome.Refused refused) {
        return switch (refused) {
            case ImportOutcome.NotFound _ -> notFound();
            case ImportOutcome.NotAsked(DocumentState state) ->
                Problem.conflict(
                        "not-asked",
                        "Der er intet at svare på",
                        "Dokumentet er '%s'; kun et, der afventer svar, kan besvares.".formatted(state.label()));
            case ImportOutcome.Unreadable(Reading.Refused why) -> unreadable(why);
            case ImportOutcome.DoesNotFit(Obstacle why) -> doesNotFit(why);
            case ImportOutcome.NotYetHeld(LocalDate day) ->
                Problem.of(
                        422,
                        "not-yet-held",
                        "Mødet er ikke holdt endnu",
                        ("Referatet er dateret den %s, og den dag er ikke kommet. Ret datoen i referatet, eller indlæs det, når"
                                        + " mødet er holdt.")
                                .formatted(DanishDates.inWords(day)));
            case ImportOutcome.NothingToChange(Relation said, LocalDate day) ->
                Problem.conflict(
                        "nothing-to-change",
                        "Der er intet referat fra den dag",
                        ("Dokumentet er indsendt som '%s', men organet har intet indlæst referat fra den %s. Udelad as, eller ret"
                                        + " datoen i referatet, og indlæs det igen.")
                                .formatted(said.label(), DanishDates.inWords(day)));
            case ImportOutcome.Archived() ->
                Problem.conflict(
                        "archived",
                        "Klyngen er et arkiv",
                        "Alt kan læses, og intet kan længere indlæses. Nye referater hører til i det sundhedsråd, der følger efter.");
            case ImportOutcome.WoundUp(LocalDate cutOff) ->
                Problem.conflict(
                        "wound-up",
                        "Klyngen er under afvikling",
                        "Skæringen var den %s. Kun referater af møder senest den dag indlæses her; senere møder hører til i det sundhedsråd, der følger efter."
                                .formatted(DanishDates.inWords(cutOff)));
            case ImportOutcome.OfAnotherCluster(String name) ->
                Problem.conflict(
                        "of-another-cluster",
                        "Dokumentet hører til en anden klynge",
                        "Det er et referat fra %s. Vælg den klynge, eller vælg den rigtige fil.".formatted(name));
            case ImportOutcome.UnknownCooperation(String id) ->
                Problem.invalid(
                        "unknown-cooperation",
                        "Ukendt samarbejde",
                        "Registret kender intet samarbejde '%s'; /cooperations viser dem alle.".formatted(id));
            case ImportOutcome.NotVisible(String cooperation) -> Problem.noCooperation(cooperation);
            case ImportOutcome.Forbidden _ ->
                Problem.forbidden("Kun et sekretariat indlæser referater; bed sekretariatet om det.");
            case ImportOutcome.Busy _ ->
                Problem.busy("Der læses mange dokumenter lige nu. Dokumentet er ikke indlæst; send det igen om lidt.");
        };
    }

    private static Problem doesNotFit(Obstacle why) {
        return switch (why) {
            case Obstacle.SeveralMeetings(LocalDate day) ->
                Problem.conflict(
                        "several-meetings",
                        "Organet har flere møder den dag",
                        ("Organet har flere møder den %s, og intet af dem begynder, når referatet siger. Ret klokkeslættet på mødet"
                                        + " eller i referatet, så de er ens, og indlæs det igen.")
                                .formatted(DanishDates.inWords(day)));
            case Obstacle.ClosedOnAgenda(List<String> labels) ->
                Problem.conflict(
                        "closed-on-agenda",
                        "Et lukket punkt er åbent i referatet",
                        ("Lukket på dagsordenen og åbent i referatet: punkt %s. Skriv (Lukket) efter titlen i referatet, eller åbn"
                                        + " punktet på dagsordenen, og indlæs det igen.")
                                .formatted(String.join(", ", labels)));
        };
    }

    private static Problem unreadable(Reading.Refused why) {
        int status = why.kind() == Reading.Kind.TOO_LARGE ? 413 : why.kind() == Reading.Kind.NOT_TEXT ? 415 : 422;
        List<FieldError> where =
                why.line() == null ? List.of() : List.of(new FieldError("linje " + why.line(), why.message()));
        return Problem.of(
                status, "document-" + why.kind().code(), "Dokumentet kan ikke indlæses", why.message(), where);
    }
}

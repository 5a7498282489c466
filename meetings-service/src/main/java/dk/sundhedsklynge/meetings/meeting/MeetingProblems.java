package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.register.RegisterProblems;
import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person is told when a meeting cannot be planned, edited or moved. */
public final class MeetingProblems {
    private MeetingProblems() {}

    public static Problem of(MeetingOutcome.Refused refused) {
        return switch (refused) {
            case MeetingOutcome.NotFound it -> Problem.notFound("Mødet findes ikke, eller du har ikke adgang til det.");
            case MeetingOutcome.UnknownBody it ->
                Problem.notFound("Registret kender intet organ '%s', som du har adgang til; /bodies viser dem."
                        .formatted(it.body()));
            case MeetingOutcome.Forbidden it ->
                Problem.forbidden("Kun samarbejdets sekretariat planlægger møder; bed sekretariatet om det.");
            case MeetingOutcome.ChangedMeanwhile it -> ETags.changed();
            case MeetingOutcome.WrongState it ->
                Problem.conflict(
                        "wrong-state",
                        "Det kan ikke lade sig gøre nu",
                        "Mødet er %s og kan ikke %s. Det kan %s."
                                .formatted(
                                        it.state().label().toLowerCase(Locale.of("da")),
                                        it.step().verb(),
                                        it.state().steps().stream()
                                                .map(MeetingStep::verb)
                                                .collect(Collectors.joining(" eller "))));
            case MeetingOutcome.NotOpen it ->
                Problem.conflict(
                        "meeting-over",
                        "Mødet kan ikke ændres",
                        "Mødet er %s. Kun et planlagt eller indkaldt møde kan ændres."
                                .formatted(it.state().label().toLowerCase(Locale.of("da"))));
            case MeetingOutcome.WoundUp it ->
                Problem.conflict(
                        "wound-up",
                        "Klyngen er under afvikling",
                        "Skæringen var den %s. Nye møder og punkter hører til i det sundhedsråd, der følger efter; høring og godkendelse af referater, opfølgninger og rettelser kan stadig føres."
                                .formatted(DanishDates.inWords(it.cutOff())));
            case MeetingOutcome.DateMissing it ->
                Problem.conflict("date-missing", "Mødet har ingen dato", "Giv mødet en dato først.");
            case MeetingOutcome.NotBegun it ->
                Problem.conflict(
                        "not-begun",
                        "Mødet er ikke begyndt",
                        "Mødet er den %s; meld det afholdt på dagen eller senere."
                                .formatted(DanishDates.inWords(it.day())));
            case MeetingOutcome.Invalid it ->
                Problem.of(
                        400,
                        "invalid-meeting",
                        "Mødet kan ikke bruges, som det står",
                        "Ret de felter, der er nævnt, og send det igen.",
                        it.errors());
        };
    }

    static Problem of(EnterMeeting.Outcome.Refused refused) {
        return switch (refused) {
            case EnterMeeting.Outcome.UnknownCooperation it -> RegisterProblems.unknownCooperation(it.cooperation());
            case EnterMeeting.Outcome.Forbidden it ->
                Problem.forbidden("Kun samarbejdets sekretariat indtaster møder; bed sekretariatet om det.");
            case EnterMeeting.Outcome.NoBody it ->
                Problem.notFound("Samarbejdet '%s' har intet organ på det niveau; /bodies viser dem, det har."
                        .formatted(it.cooperation()));
            case EnterMeeting.Outcome.RepeatedNumber it ->
                Problem.invalid("repeated-item", "Samme punkt to gange", "Giv hvert punkt sit eget nummer.");
            case EnterMeeting.Outcome.WoundUp it -> of(new MeetingOutcome.WoundUp(it.cutOff()));
            case EnterMeeting.Outcome.NotBegun it ->
                Problem.conflict(
                        "not-begun",
                        "Mødet er ikke begyndt",
                        "Mødet er den %s. Ret datoen, eller planlæg mødet; når det er holdt, kan beslutningerne indtastes."
                                .formatted(DanishDates.inWords(it.day())));
            case EnterMeeting.Outcome.AlreadyThere it ->
                Problem.conflict(
                        "meeting-exists",
                        "Mødet findes",
                        "Organet har allerede et møde den dag på det tidspunkt; ret det i stedet, eller skriv et andet klokkeslæt.");
        };
    }
}

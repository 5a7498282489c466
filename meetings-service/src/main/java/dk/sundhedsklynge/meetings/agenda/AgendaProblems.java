package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.meeting.MeetingProblems;
import dk.sundhedsklynge.platform.problem.Problem;
import java.util.Locale;

/** What a person is told when an agenda cannot be changed or published. */
final class AgendaProblems {
    private AgendaProblems() {}

    static Problem of(AgendaOutcome.Refused refused) {
        return switch (refused) {
            case AgendaOutcome.OfMeeting it -> MeetingProblems.of(it.why());
            case AgendaOutcome.UnknownItem it ->
                Problem.notFound("Dagsordenen har intet punkt med id %s.".formatted(it.item()));
            case AgendaOutcome.LabelTaken it ->
                Problem.conflict(
                        "label-taken",
                        "To punkter hedder det samme",
                        "Dagsordenen har allerede et punkt %s; kald dette noget andet.".formatted(it.label()));
            case AgendaOutcome.TooManyItems it ->
                Problem.conflict(
                        "too-many-items",
                        "Dagsordenen er fuld",
                        "En dagsorden har højst %d punkter; tag et af den først.".formatted(it.most()));
            case AgendaOutcome.NoItems it ->
                Problem.conflict(
                        "no-items",
                        "Dagsordenen er tom",
                        "Dagsordenen har ingen punkter. Sæt mindst ét punkt på den, før du udgiver den.");
            case AgendaOutcome.NotCalled it ->
                Problem.conflict(
                        "not-called",
                        "Mødet er ikke indkaldt",
                        "Mødet er %s. Dagsordenen udgives, når mødet indkaldes, og en tillægsdagsorden, så længe det er indkaldt."
                                .formatted(it.state().label().toLowerCase(Locale.of("da"))));
            case AgendaOutcome.Unchanged it ->
                Problem.conflict(
                        "unchanged",
                        "Dagsordenen er uændret",
                        "Dagsordenen er, som den blev udgivet i version %d; ret den, før du udgiver den igen."
                                .formatted(it.version()));
        };
    }

    static Problem unknownVersion(int number) {
        return Problem.notFound("Mødets dagsorden er ikke udgivet i version %d.".formatted(number));
    }

    static Problem unknownMeeting() {
        return Problem.notFound("Mødet findes ikke, eller du har ikke adgang til det.");
    }
}

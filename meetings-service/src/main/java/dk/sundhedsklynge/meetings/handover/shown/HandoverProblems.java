package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.run.OrderOutcome;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.platform.problem.Problem;
import java.util.Optional;

/** What a person is told whose handover is not ordered, or not there. */
public final class HandoverProblems {
    private HandoverProblems() {}

    public static Problem of(OrderOutcome.Refused refused) {
        return switch (refused) {
            case OrderOutcome.NotFound(String cooperation) -> Problem.noCooperation(cooperation);
            case OrderOutcome.Forbidden() ->
                Problem.forbidden("Kun klyngens sekretariat kan køre en prøve. Bed sekretariatet om det.");
            case OrderOutcome.NoCluster(String name) ->
                Problem.conflict(
                        "no-cluster",
                        "Et sundhedsråd overdrager ikke",
                        "%s er modtager. Vælg den klynge, der overdrager.".formatted(name));
            case OrderOutcome.CarriedOutAlready(var run) ->
                Problem.conflict(
                        "carried-out",
                        "Overdragelsen er udført",
                        "Mapperne er overdraget. De dannes selv på ny, når noget ændrer sig; der skal ikke køres flere prøver.");
            case OrderOutcome.AllCarriedOut() ->
                Problem.conflict(
                        "carried-out",
                        "Alle overdragelser er udført",
                        "Der er ingen klynge at køre en prøve for. Mapperne dannes selv på ny, når noget ændrer sig.");
            case OrderOutcome.InvalidDates(var errors) ->
                Problem.of(422, "invalid-dates", "En dato kan ikke bruges", "Ret datoen, og kør prøven igen.", errors);
        };
    }

    /** The bytes of a file, or that others are written just now. */
    static byte[] written(Optional<byte[]> file) {
        return file.orElseThrow(() -> Problem.busy(
                "Der dannes mange mapper og pakker lige nu. Hent filen igen om lidt; intet er gået tabt."));
    }

    public static Problem noRun() {
        return Problem.notFound("Overdragelsen findes ikke, eller du har ikke adgang til den.");
    }

    public static Problem noDossier() {
        return Problem.notFound("Mappen findes ikke, eller du har ikke adgang til den.");
    }

    static Problem noVersion() {
        return Problem.notFound("Kørslen har ingen sådan tidligere udgave. Vælg en af dem, siden nævner.");
    }

    static Problem noFormat(String asked) {
        return Problem.parameter("som", asked, "Skriv pdf, docx, xlsx, json eller zip.");
    }

    /** The run, if the caller may see it and its dossiers are made. */
    static Seen made(Optional<Seen> run) {
        Seen it = run.orElseThrow(HandoverProblems::noRun);
        if (!it.run().isMade()) {
            throw notMade();
        }
        return it;
    }

    static Problem notMade() {
        return Problem.conflict(
                "not-made",
                "Mapperne er ikke dannet endnu",
                "Vent, til alle dele er kommet. Siden viser, hvad der mangler.");
    }
}

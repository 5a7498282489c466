package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;

/** What a person is told when a fact is not kept as they wrote it. */
public final class FactProblems {
    private FactProblems() {}

    public static Problem of(FactOutcome.Refused refused) {
        return switch (refused) {
            case FactOutcome.CooperationNotFound(String id) -> Problem.noCooperation(id);
            case FactOutcome.NotFound(FactKind kind) -> notFound(kind);
            case FactOutcome.Forbidden(FactKind kind) ->
                Problem.forbidden(
                        "Kun sekretariatet kan skrive og rette %s, og den, der leder projektet, når det handler om det. Bed sekretariatet om det."
                                .formatted(kind.label()));
            case FactOutcome.WoundUp(FactKind kind, var cutOff) ->
                Problem.conflict(
                        "wound-up",
                        "Klyngen er under afvikling",
                        "Skæringen var den %s, og dagen for %s ligger senere. Nye aftaler og udsatte punkter hører til i det sundhedsråd, der følger efter; opfølgninger og rettelser kan stadig føres. Var det der før skæringen, så vælg det punkt eller dokument, der siger det."
                                .formatted(DanishDates.inWords(cutOff), kind.label()));
            case FactOutcome.Invalid(var errors) ->
                Problem.of(
                        422,
                        "invalid-fact",
                        "Noget mangler eller kan ikke bruges",
                        "Ret det, der er markeret, og gem igen. Intet er gemt endnu.",
                        errors);
            case FactOutcome.ChangedMeanwhile(FactKind kind, long _) ->
                Problem.of(
                        412,
                        "changed-meanwhile",
                        "En anden har rettet %s".formatted(kind.label()),
                        "Se, hvordan det står nu, og gem igen, hvis din rettelse stadig skal gælde. Intet er gemt endnu.");
            case FactOutcome.TakenBack(FactKind kind) ->
                Problem.conflict(
                        "taken-back",
                        "Det er taget tilbage",
                        "Gør %s gældende igen, før du ændrer noget.".formatted(kind.label()));
            case FactOutcome.Standing(FactKind kind) ->
                Problem.conflict(
                        "standing", "Det gælder allerede", "Der er intet at fortryde ved %s.".formatted(kind.label()));
            case FactOutcome.OfMinutes(FactKind kind) ->
                Problem.conflict(
                        "of-minutes",
                        "Det står i et referat",
                        "Det, et referat siger, tages ikke tilbage her. Sæt %s til Bortfaldet, eller ret referatet."
                                .formatted(kind.label()));
        };
    }

    public static Problem notFound(FactKind kind) {
        return Problem.notFound("%s findes ikke, eller du har ikke adgang til det."
                .formatted(kind.label().substring(0, 1).toUpperCase(java.util.Locale.of("da"))
                        + kind.label().substring(1)));
    }
}

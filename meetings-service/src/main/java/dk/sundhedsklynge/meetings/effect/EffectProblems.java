package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a person is told when an effect cannot be entered or settled. */
public final class EffectProblems {
    private EffectProblems() {}

    public static Problem notFound() {
        return Problem.notFound("Virkningen findes ikke, eller du har ikke adgang til den.");
    }

    public static Problem of(EffectOutcome.Refused refused) {
        return switch (refused) {
            case EffectOutcome.NotFound _ -> notFound();
            case EffectOutcome.DecisionNotFound _ ->
                Problem.notFound("Beslutningen findes ikke, eller du har ikke adgang til den.");
            case EffectOutcome.Forbidden _ ->
                Problem.forbidden(
                        "Kun samarbejdets sekretariat bekræfter, skriver og afviser virkninger; bed sekretariatet om det.");
            case EffectOutcome.ChangedMeanwhile(IfMatch read) -> ETags.refusal(read);
            case EffectOutcome.WrongState(EffectState state, Settlement wanted) ->
                Problem.conflict(
                        "wrong-state",
                        "Virkningen kan ikke " + wanted.verb(),
                        "Den er '%s'. %s".formatted(state.label(), advice(state, wanted)));
            case EffectOutcome.BesideEarlier(EffectState state, List<EarlierEffect> possible) ->
                beside(state, possible);
            case EffectOutcome.CannotBeReplaced(EffectState state) ->
                Problem.conflict(
                        "cannot-be-replaced",
                        "Virkningen kan ikke erstattes",
                        "Den er '%s'; kun en foreslået, bestilt eller afvist virkning kan erstattes."
                                .formatted(state.label()));
            case EffectOutcome.UnknownEffect(String field, UUID effect) -> unknown(field, effect);
            case EffectOutcome.OfAnotherDecision _ ->
                Problem.invalid(
                        "another-decision",
                        "Virkningen hører til en anden beslutning",
                        "En virkning erstattes kun af en ny af samme beslutning; træk den gamle tilbage i stedet.");
            case EffectOutcome.WoundUp(LocalDate cutOff) ->
                Problem.conflict(
                        "wound-up",
                        "Klyngen er under afvikling",
                        "Skæringen var den %s. Kun det, der er besluttet senest den dag, kan få virkning her; resten hører til i det sundhedsråd, der følger efter."
                                .formatted(DanishDates.inWords(cutOff)));
            case EffectOutcome.InvalidTerms(List<FieldError> errors) -> invalid(errors);
        };
    }

    private static Problem beside(EffectState state, List<EarlierEffect> possible) {
        String message = "Der er allerede en bekræftet virkning her (%s). Vælg, hvad der sker med den: %s."
                .formatted(
                        state.label(),
                        possible.stream().map(EarlierEffect::label).collect(Collectors.joining("; ")));
        return Problem.of(
                409,
                "beside-earlier",
                "Det kan blive bogført to gange",
                message,
                List.of(new FieldError("earlier", message)));
    }

    private static String advice(EffectState state, Settlement wanted) {
        if (wanted == Settlement.TAKE_BACK) {
            return "Kun en forkastet virkning kan foreslås igen.";
        }
        return switch (state) {
            case PROPOSED -> "Den er ikke bekræftet. Forkast den i stedet.";
            case PENDING ->
                wanted == Settlement.CONFIRM
                        ? "Den er bekræftet, og svaret er på vej. Vent på det, eller træk virkningen tilbage."
                        : "Den er bekræftet. Træk den tilbage i stedet.";
            case WAITING ->
                wanted == Settlement.CONFIRM
                        ? "Den er bekræftet. Se, om den virkning, den venter på, skal bekræftes, eller træk den tilbage."
                        : "Den er bekræftet. Træk den tilbage i stedet.";
            case APPLIED ->
                "Er den bekræftet ved en fejl, så træk den tilbage; er noget nyt besluttet, så skriv det som en ny virkning.";
            case CONTAINED ->
                "Den er talt med i åbningen. Er den bekræftet ved en fejl, så træk den tilbage; er noget nyt besluttet, så skriv det som en ny virkning.";
            case RESERVED ->
                wanted == Settlement.CONFIRM
                        ? "Den er bekræftet, og pengene er reserveret. En ny beslutning bevilger dem; ellers træk virkningen tilbage."
                        : "Den er bekræftet, og pengene er reserveret. Træk virkningen tilbage i stedet.";
            case REFUSED ->
                "Den blev bekræftet, men kunne ikke gennemføres. Erstat den med en ny, eller træk den tilbage.";
            case WITHDRAWN, REJECTED -> "Skriv en ny virkning på beslutningen, hvis den alligevel skal gennemføres.";
            case REPLACED ->
                "En anden virkning er trådt i stedet, eller det nyeste referat har den ikke. Se beslutningens andre virkninger.";
        };
    }

    private static Problem unknown(String field, UUID effect) {
        String message =
                "Samarbejdet har ingen virkning %s. Se de virkninger, der er, under /effects.".formatted(effect);
        return Problem.of(400, "unknown-effect", "Ukendt virkning", message, List.of(new FieldError(field, message)));
    }

    private static Problem invalid(List<FieldError> errors) {
        return Problem.of(
                400,
                "invalid-terms",
                "Vilkårene kan ikke bruges",
                errors.stream()
                        .map(error -> error.field() + ": " + error.message())
                        .collect(Collectors.joining("; ", "Ret og send igen. ", ".")),
                errors);
    }
}

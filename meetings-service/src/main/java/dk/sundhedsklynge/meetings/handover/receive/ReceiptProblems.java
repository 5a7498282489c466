package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person is told whose word on a dossier is not kept. */
final class ReceiptProblems {
    private static final Locale DANISH = Locale.of("da");

    private ReceiptProblems() {}

    static Problem of(ReceiptOutcome.Refused refused) {
        return switch (refused) {
            case ReceiptOutcome.NotFound() -> HandoverProblems.noDossier();
            case ReceiptOutcome.Forbidden() ->
                Problem.forbidden("Kun modtageren af mappen og klyngens sekretariat kan svare på dens linjer.");
            case ReceiptOutcome.NotOfCluster() ->
                Problem.forbidden(
                        "Kun klyngens sekretariat svarer på en indsigelse. Modtageren ser svaret ved linjen og kan svare om igen dér.");
            case ReceiptOutcome.NotCarriedOut() ->
                Problem.conflict(
                        "not-carried-out",
                        "Overdragelsen er kun prøvet",
                        "Der kvitteres, når overdragelsen er udført ved en beslutning.");
            case ReceiptOutcome.NewerVersion newer -> newer(newer, _ -> "version");
            case ReceiptOutcome.AnsweredMeanwhile(var answers) -> meanwhile(answers, _ -> "lines");
            case ReceiptOutcome.NoObjection() ->
                Problem.conflict(
                        "no-objection",
                        "Her er intet at svare på",
                        "Modtageren har sagt, at linjen er modtaget. Svar på det, som modtageren siger er forkert.");
            case ReceiptOutcome.Invalid(var errors) ->
                Problem.of(
                        422,
                        "invalid-receipt",
                        "Svaret er ikke gemt",
                        errors.size() == 1
                                ? errors.getFirst().message() + "."
                                : "Ret %d linjer.".formatted(errors.size()),
                        errors);
        };
    }

    /** @param field of a line, by its key */
    static Problem newer(ReceiptOutcome.NewerVersion it, UnaryOperator<String> field) {
        return Problem.of(
                409,
                "newer-version",
                "Udgave %d er kommet".formatted(it.version()),
                it.changes().isEmpty()
                        ? "Du ser den nu. Se linjerne, og gem igen. Intet er gemt endnu."
                        : "Disse linjer er ændret, siden du åbnede mappen. Se dem, og gem igen. Intet er gemt endnu.",
                it.changes().stream()
                        .map(change -> new FieldError(field.apply(change.key()), sentence(change)))
                        .toList());
    }

    /** @param field of a line, by its key */
    static Problem meanwhile(List<Receipt> answers, UnaryOperator<String> field) {
        return Problem.of(
                409,
                "answered-meanwhile",
                "Andre har svaret imens",
                "%s er besvaret, siden du åbnede mappen. Se svaret, og gem igen, hvis dit skal gælde. Intet er gemt endnu."
                        .formatted(DanishNumbers.counted(answers.size(), "linje", "linjer")),
                answers.stream()
                        .map(it -> new FieldError(
                                field.apply(it.line()),
                                "Svaret imens: »%s«%s"
                                        .formatted(
                                                it.verdict().label(), it.remark() == null ? "" : ": " + it.remark())))
                        .toList());
    }

    private static String sentence(Change it) {
        String what = "%s: %s".formatted(it.title(), it.kind().label().toLowerCase(DANISH));
        String differences = it.differences().stream()
                .map(one -> "%s %s bliver til %s".formatted(one.label(), said(one.before()), said(one.after())))
                .collect(Collectors.joining("; "));
        return differences.isEmpty() ? what + "." : "%s, %s.".formatted(what, differences);
    }

    private static String said(@Nullable String text) {
        return text == null ? "intet" : text;
    }
}

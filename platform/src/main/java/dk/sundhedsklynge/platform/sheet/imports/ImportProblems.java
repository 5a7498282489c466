package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.sheet.SheetOutcome;
import dk.sundhedsklynge.platform.sheet.SheetProblems;
import java.util.List;

/** How refusals of files are answered. */
final class ImportProblems {
    private ImportProblems() {}

    static Problem notFound() {
        return Problem.notFound("Filen findes ikke, eller du har ikke adgang til den.");
    }

    static Problem forbidden(SheetWords words) {
        return Problem.forbidden(words.whoMay());
    }

    /** @param refusal a {@link ReceiveOutcome} that keeps no file */
    static Problem of(ReceiveOutcome refusal, SheetWords words) {
        return switch (refusal) {
            case ReceiveOutcome.Received _, ReceiveOutcome.AlreadyThere _ ->
                throw new IllegalArgumentException("No refusal");
            case ReceiveOutcome.Unreadable(SheetOutcome.Refused reason) -> SheetProblems.of(reason);
            case ReceiveOutcome.NotFound _ ->
                Problem.notFound("Samarbejdet findes ikke, eller du har ikke adgang til det.");
            case ReceiveOutcome.Forbidden _ -> forbidden(words);
        };
    }

    /** @param refusal a {@link PostOutcome} that changes nothing */
    static Problem of(PostOutcome refusal, SheetWords words) {
        String posted = words.posted();
        return switch (refusal) {
            case PostOutcome.Changed _, PostOutcome.Posted _, PostOutcome.Reversed _ ->
                throw new IllegalArgumentException("No refusal");
            case PostOutcome.NotFound _ -> notFound();
            case PostOutcome.NoSuchSheet(List<String> sheets) ->
                Problem.of(
                        422,
                        "unknown-sheet",
                        "Filen har ikke det ark",
                        sheets.isEmpty()
                                ? "Filen har ingen ark at vælge imellem. Udelad arket."
                                : "Vælg et af filens ark: %s.".formatted(String.join(", ", sheets)));
            case PostOutcome.Forbidden _ -> forbidden(words);
            case PostOutcome.ChangedMeanwhile _ ->
                Problem.conflict(
                        "changed-meanwhile",
                        "Noget er ændret, siden du så filen",
                        "Intet er %s. Se efter, hvad der nu vil ske, og bekræft så.".formatted(posted));
            case PostOutcome.NotReady _ ->
                Problem.of(
                        422,
                        "rows-are-wrong",
                        "Nogle rækker er forkerte",
                        "Intet er %s. Ret dem i filen, og hent den igen, eller udelad dem.".formatted(posted));
            case PostOutcome.NothingToPost _ ->
                Problem.of(
                        422,
                        "nothing-to-post",
                        "Der er ikke noget at %s".formatted(words.toPost()),
                        "Alle rækker er der i forvejen eller er udeladt.");
            case PostOutcome.AlreadyPosted _ ->
                Problem.conflict(
                        "already-posted",
                        "Filen er allerede %s".formatted(posted),
                        "Det sker ikke igen. Kvitteringen viser, hvad der kom ud af den.");
            case PostOutcome.NotPosted _ ->
                Problem.conflict(
                        "not-posted",
                        "Filen kan ikke tages tilbage",
                        "Den er ikke %s, eller den er allerede %s.".formatted(posted, words.takenBack()));
            case PostOutcome.Hindered(TakenBack.Hindered(String code, String title, String advice)) ->
                Problem.of(422, code, title, advice);
            case PostOutcome.Busy _ ->
                Problem.busy(
                        "Hele klyngens regnskab genberegnes, og imens bogføres der ikke. Intet er gået tabt; prøv igen om lidt.");
        };
    }

    static Problem noKind() {
        return Problem.of(
                422, "unknown-kind", "Slagsen kendes ikke", "Vælg en af de slags rækker, som tjenesten tager imod.");
    }
}

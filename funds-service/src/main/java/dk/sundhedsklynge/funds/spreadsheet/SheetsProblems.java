package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.sheet.SheetOutcome;
import dk.sundhedsklynge.platform.sheet.SheetProblems;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;

/** How refusals of files are answered. */
final class SheetsProblems {
    private SheetsProblems() {}

    static Problem notFound() {
        return Problem.notFound("Filen findes ikke, eller du har ikke adgang til den.");
    }

    static Problem forbidden() {
        return Problem.forbidden(
                "Det kræver rollen økonomi eller sekretariat i klyngen; spørg sekretariatet eller din administrator.");
    }

    /** @param refusal a {@link ReceiveOutcome} that keeps no file */
    static Problem of(ReceiveOutcome refusal) {
        return switch (refusal) {
            case ReceiveOutcome.Received _, ReceiveOutcome.AlreadyThere _ ->
                throw new IllegalArgumentException("No refusal");
            case ReceiveOutcome.Unreadable(SheetOutcome.Refused reason) -> SheetProblems.of(reason);
            case ReceiveOutcome.NotFound _ ->
                Problem.notFound("Klyngen findes ikke, eller du har ikke adgang til den.");
            case ReceiveOutcome.Forbidden _ -> forbidden();
        };
    }

    /** @param refusal a {@link PostOutcome} that changes nothing */
    static Problem of(PostOutcome refusal) {
        return switch (refusal) {
            case PostOutcome.Changed _, PostOutcome.Posted _, PostOutcome.Reversed _ ->
                throw new IllegalArgumentException("No refusal");
            case PostOutcome.NotFound _ -> notFound();
            case PostOutcome.Forbidden _ -> forbidden();
            case PostOutcome.ChangedMeanwhile _ ->
                Problem.conflict(
                        "changed-meanwhile",
                        "Noget er ændret, siden du så filen",
                        "Intet er bogført. Her står, hvad der nu vil ske; se det efter, og bogfør så.");
            case PostOutcome.NotReady _ ->
                Problem.of(
                        422,
                        "rows-are-wrong",
                        "Nogle rækker er forkerte",
                        "Intet er bogført. Ret dem i filen, og hent den igen, eller udelad dem.");
            case PostOutcome.NothingToPost _ ->
                Problem.of(
                        422,
                        "nothing-to-post",
                        "Der er ikke noget at bogføre",
                        "Alle rækker er bogført i forvejen eller udeladt.");
            case PostOutcome.AlreadyPosted _ ->
                Problem.conflict(
                        "already-posted",
                        "Filen er allerede bogført",
                        "Den bogføres ikke igen. Kvitteringen står her.");
            case PostOutcome.NotPosted _ ->
                Problem.conflict(
                        "not-posted",
                        "Filen kan ikke tilbageføres",
                        "Den er ikke bogført, eller den er allerede tilbageført.");
            case PostOutcome.PeriodClosed(LocalDate until) ->
                Problem.of(
                        422,
                        "period-closed",
                        "Perioden er lukket",
                        "Regnskabet er lukket til og med %s, og filen har bilag fra før. De kan ikke tilbageføres; ret med nye bilag i den åbne periode."
                                .formatted(DanishDates.inWords(until)));
            case PostOutcome.BeingWeighed _ ->
                Problem.busy(
                        "Hele klyngens regnskab genberegnes, og imens bogføres der ikke. Intet er gået tabt; prøv igen om lidt.");
        };
    }

    /** What is wrong with a row, in one sentence or two. */
    static String sentence(PreviewedRow.Fault fault) {
        return switch (fault) {
            case PreviewedRow.CellFault(String column, String why) ->
                column == null ? why : "Kolonnen %s: %s".formatted(column, why);
            case PreviewedRow.NoteFault(NoteRefusal refusal) -> {
                Problem.Document problem = NoteProblems.of(refusal).document();
                yield problem.title() + ". " + problem.detail();
            }
        };
    }
}

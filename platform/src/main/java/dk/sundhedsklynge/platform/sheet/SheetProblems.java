package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.problem.Problem;

/** How a file that is not read is answered. */
public final class SheetProblems {
    private static final String CODE = "unreadable-sheet";

    private SheetProblems() {}

    public static Problem of(SheetOutcome.Refused refused) {
        return switch (refused) {
            case SheetOutcome.TooLarge(long size, long most) ->
                Problem.of(
                        413,
                        "too-large",
                        "Filen er for stor",
                        "Den er på %s og må højst være på %s. Del den i flere."
                                .formatted(DanishNumbers.formatBytes(size), DanishNumbers.formatBytes(most)));
            case SheetOutcome.TooLargeUnpacked _ ->
                Problem.of(
                        422,
                        CODE,
                        "Filen er for stor",
                        "Pakket ud fylder den mere, end et regneark med så mange rækker kan. Gem arket i en ny fil.");
            case SheetOutcome.TooManyRows(int most) ->
                Problem.of(
                        422,
                        CODE,
                        "Filen har for mange rækker",
                        "Der kan læses %s rækker ad gangen. Del filen i flere.".formatted(DanishNumbers.format(most)));
            case SheetOutcome.TooManyColumns(int most) ->
                Problem.of(
                        422,
                        CODE,
                        "Filen har for mange kolonner",
                        "Der kan læses %d kolonner. Slet dem, der ikke skal bruges.".formatted(most));
            case SheetOutcome.OldOrLocked _ ->
                Problem.of(
                        422,
                        CODE,
                        "Filen kan ikke åbnes",
                        "Den er i det gamle format .xls, eller den er låst med en adgangskode. Gem den som .xlsx uden adgangskode.");
            case SheetOutcome.Unreadable _ ->
                Problem.of(
                        422,
                        CODE,
                        "Filen kan ikke læses",
                        "Den er hverken et regneark (.xlsx) eller en kommasepareret fil (.csv), eller den er beskadiget. "
                                + "Gem den igen som .xlsx eller .csv.");
            case SheetOutcome.OpenQuotation(long row) ->
                Problem.of(
                        422,
                        CODE,
                        "Et anførselstegn lukkes ikke",
                        "Anførselstegnet står i række %d eller senere. Ret det, eller gem filen som .xlsx."
                                .formatted(row));
            case SheetOutcome.Empty _ ->
                Problem.of(
                        422,
                        CODE,
                        "Filen er tom",
                        "Der står ikke noget i den. Se efter, om det er den rigtige fil, og om arket er skjult.");
        };
    }
}

package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.report.ReadFilingPackage.Fault;
import java.util.List;

/** What a person is told whose package is not taken. */
final class ImportProblems {
    private ImportProblems() {}

    static Problem of(ImportOutcome.Refused refused) {
        return switch (refused) {
            case ImportOutcome.Forbidden() ->
                Problem.forbidden("Kun et sundhedsråds sekretariat kan modtage en pakke. Bed sekretariatet om det.");
            case ImportOutcome.Faulty(Fault fault, String path) ->
                refused("%s%s. Bed afsenderen om pakken igen. Intet er gemt."
                        .formatted(why(fault), path.isEmpty() ? "" : " (" + path + ")"));
            case ImportOutcome.Unreadable(String path) ->
                refused("%s er ikke en mappe, som denne udgave kan læse. Bed afsenderen om pakken igen. Intet er gemt."
                        .formatted(path));
            case ImportOutcome.MadeHere it ->
                refused(
                        "%s er en mappe, der er dannet her i denne installation. Den skal ikke modtages, for den står allerede under Overdragelse: %s. Intet er gemt."
                                .formatted(it.path(), it.href()));
            case ImportOutcome.NotOurs(String path) ->
                refused(
                        "%s siger, at mappen er dannet her, men den mappe siger noget andet. Hent den under Overdragelse. Intet er gemt."
                                .formatted(path));
            case ImportOutcome.ForOthers() ->
                refused("Pakken har ingen mappe til dit råd. Kontrollér, at det er den rigtige pakke. Intet er gemt.");
        };
    }

    static Problem noDossier() {
        return Problem.notFound("Mappen findes ikke, eller du har ikke adgang til den.");
    }

    /** @throws Problem what is not done, and why */
    static void orRefused(RemoveImport.Outcome outcome) {
        switch (outcome) {
            case RemoveImport.Outcome.Removed() -> {}
            case RemoveImport.Outcome.NotFound() -> throw noDossier();
            case RemoveImport.Outcome.Forbidden() ->
                throw Problem.forbidden(
                        "Kun rådets sekretariat kan fjerne en modtaget prøve. Bed sekretariatet om det.");
            case RemoveImport.Outcome.CarriedOut() ->
                throw Problem.of(
                        409,
                        "dossier-carried-out",
                        "Mappen kan ikke fjernes",
                        "Mappen er fra en overdragelse, der er udført. Kun prøver kan fjernes.");
        }
    }

    static Problem closed() {
        return Problem.forbidden(
                "Mappen har lukkede linjer, som du ikke må se endnu. Bed klyngen om en pakke uden lukkede linjer, eller vent, til overdragelsen er udført.");
    }

    static Problem noFileInPackage() {
        return Problem.notFound("Filen findes ikke, eller du har ikke adgang til den.");
    }

    static Problem noFile() {
        return refused("Vælg den journalpakke (.zip), du har fået.");
    }

    private static Problem refused(String detail) {
        return Problem.of(
                422, "package-refused", "Pakken er ikke modtaget", detail, List.of(new FieldError("fil", detail)));
    }

    private static String why(Fault fault) {
        return switch (fault) {
            case NOT_A_ZIP -> "Filen er ikke en journalpakke";
            case NO_INDEX -> "Pakken mangler sin fortegnelse";
            case UNREADABLE_INDEX -> "Pakkens fortegnelse kan ikke læses";
            case UNKNOWN_FORMAT -> "Pakken har et format, som denne udgave ikke kender";
            case TOO_LARGE -> "Pakken er for stor";
            case FORBIDDEN_PATH -> "Pakken har en fil med en sti, der ikke må bruges";
            case TWICE -> "En fil står to gange i pakken";
            case MISSING -> "En fil i fortegnelsen mangler";
            case NOT_IN_INDEX -> "En fil i pakken står ikke i fortegnelsen";
            case CHANGED -> "En fil er ændret, siden pakken blev lavet";
        };
    }
}

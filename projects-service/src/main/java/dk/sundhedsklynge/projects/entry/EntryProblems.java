package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.projects.project.ProjectProblems;
import java.util.List;

/** What a person is told when a project is not kept as they wrote it. */
public final class EntryProblems {
    private EntryProblems() {}

    static Problem of(EntryOutcome.Refused refused) {
        return switch (refused) {
            case EntryOutcome.CooperationNotFound(String id) -> Problem.noCooperation(id);
            case EntryOutcome.NotFound() -> ProjectProblems.notFound();
            case EntryOutcome.Forbidden() -> forbidden();
            case EntryOutcome.Invalid(var errors) ->
                Problem.of(
                        422,
                        "invalid-project",
                        "Noget mangler eller kan ikke bruges",
                        "Ret det, der er markeret, og gem igen. Intet er gemt endnu.",
                        errors);
            case EntryOutcome.NameTaken(var project, String name) ->
                Problem.of(
                        409,
                        "name-taken",
                        "Der er allerede et projekt med det navn",
                        "Projektet hedder \"%s\" og står på /projekter/%s. Ret det, eller giv dette et andet navn."
                                .formatted(name, project),
                        List.of(new FieldError("name", "Projektet \"%s\" har det navn.".formatted(name))));
            case EntryOutcome.NameRefused() ->
                Problem.of(
                        409,
                        "name-refused",
                        "Navnet kan ikke bruges her",
                        "Spørg sekretariatet, eller giv projektet et andet navn. Intet er gemt endnu.",
                        List.of(new FieldError("name", "Navnet kan ikke bruges her; spørg sekretariatet.")));
            case EntryOutcome.PhaseIsDecided(var decided, var stated) -> {
                String advice =
                        "Beslutninger har bragt projektet til fasen \"%s\", og \"%s\" ligger ikke efter den. Registrér en ny beslutning, eller lad fasen stå tom."
                                .formatted(decided.label(), stated.label());
                yield Problem.of(
                        409,
                        "phase-is-decided",
                        "Fasen er sat af en beslutning",
                        advice,
                        List.of(new FieldError("phase", advice)));
            }
            case EntryOutcome.WindingUp(var cutOff) ->
                Problem.conflict(
                        "winding-up",
                        "Samarbejdet er under afvikling",
                        "Nye projekter blev oprettet til og med den %s. Opret projektet hos det sundhedsråd, der tager over."
                                .formatted(DanishDates.inWords(cutOff)));
            case EntryOutcome.Archived() ->
                Problem.conflict(
                        "archived",
                        "Samarbejdet er afsluttet",
                        "Projekterne er et arkiv, der kun kan læses. Skriv til det sundhedsråd, der har overtaget dem.");
            case EntryOutcome.ChangedMeanwhile(int _) ->
                Problem.of(
                        412,
                        "changed-meanwhile",
                        "En anden har rettet projektet",
                        "Se, hvordan det står nu, og gem igen, hvis din rettelse stadig skal gælde. Intet er gemt endnu.");
            case EntryOutcome.TakenBack() ->
                Problem.conflict(
                        "taken-back", "Det er taget tilbage", "Gør projektet gældende igen, før du ændrer noget.");
            case EntryOutcome.Standing() ->
                Problem.conflict("standing", "Det gælder allerede", "Der er intet at fortryde ved projektet.");
            case EntryOutcome.NothingWritten() ->
                Problem.conflict(
                        "nothing-written",
                        "Intet er skrevet i hånden",
                        "Alt om projektet kommer fra beslutninger. Ret det med en ny beslutning.");
            case EntryOutcome.HasMoney() ->
                Problem.conflict(
                        "has-money",
                        "Projektet har penge",
                        "Der er bevilget eller brugt penge på projektet. Ret regnskabet først, så tag projektet tilbage.");
        };
    }

    /** The refusal in a sentence or two, to be said of a row. */
    public static String sentence(EntryOutcome.Refused refused) {
        Problem.Document problem = of(refused).document();
        return problem.title() + ". " + problem.detail();
    }

    static Problem forbidden() {
        return Problem.forbidden(
                "Kun sekretariatet opretter projekter, og kun det og projektets leder retter dem. Bed sekretariatet om det.");
    }
}

package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import java.util.List;

/** What is said about projects that are not shown or not edited. */
public final class ProjectProblems {
    private ProjectProblems() {}

    public static Problem notFound() {
        return Problem.notFound("Projektet findes ikke, eller du har ikke adgang til det.");
    }

    static Problem editForbidden() {
        return Problem.forbidden(
                "Kun sekretariatet kan skrive ejer og beskrivelse. Bed sekretariatet om at rette dem.");
    }

    static Problem unknownParty(String code) {
        String advice = "Vælg en af samarbejdets parter; registret har dem.";
        return Problem.of(
                422,
                "unknown-party",
                "Parten kendes ikke i samarbejdet",
                "Samarbejdet har ingen part med koden %s. %s".formatted(code, advice),
                List.of(new FieldError("ownerParty", advice)));
    }
}

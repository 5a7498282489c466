package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.problem.Problem;

/** What is said about projects that are not shown or not edited. */
final class ProjectProblems {
    private ProjectProblems() {}

    static Problem notFound() {
        return Problem.notFound("Projektet findes ikke, eller du har ikke adgang til det.");
    }

    static Problem editForbidden() {
        return Problem.forbidden(
                "Kun sekretariatet kan skrive ejer og beskrivelse. Bed sekretariatet om at rette dem.");
    }
}

package dk.sundhedsklynge.platform.drafts;

import dk.sundhedsklynge.platform.problem.Problem;

/** What is said of a form that cannot be sent after sign-in. */
final class DraftProblems {
    private DraftProblems() {}

    static Problem gone() {
        return Problem.notFound(
                "Det, du skrev, er sendt, eller det er mere end et kvarter siden. Gå tilbage til siden, og skriv det igen.");
    }

    static Problem ofSomebodyElse() {
        return Problem.forbidden("Formularen blev skrevet af en anden, og den er ikke sendt. Gå til forsiden.");
    }
}

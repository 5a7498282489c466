package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.platform.problem.Problem;

/** How refusals of the journal are answered. */
final class JournalProblems {
    private JournalProblems() {}

    static Problem noCooperation() {
        return Problem.notFound("Samarbejdet findes ikke, eller du har ikke adgang til det.");
    }

    static Problem busy() {
        return Problem.busy("Der kontrolleres flere kæder lige nu. Prøv igen om lidt.");
    }

    static Problem noEntry() {
        return Problem.notFound("Posteringen findes ikke, eller du har ikke adgang til den.");
    }
}

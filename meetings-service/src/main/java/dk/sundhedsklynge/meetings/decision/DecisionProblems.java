package dk.sundhedsklynge.meetings.decision;

import dk.sundhedsklynge.platform.problem.Problem;

/** What a person is told who asks for a decision that is not there for them. */
public final class DecisionProblems {
    private DecisionProblems() {}

    public static Problem notFound() {
        return Problem.notFound("Beslutningen findes ikke, eller du har ikke adgang til den.");
    }
}

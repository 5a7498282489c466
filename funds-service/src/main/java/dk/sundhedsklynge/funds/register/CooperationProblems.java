package dk.sundhedsklynge.funds.register;

import dk.sundhedsklynge.platform.problem.Problem;

/** How a cooperation that is not there for the caller is answered. */
public final class CooperationProblems {
    private CooperationProblems() {}

    public static Problem notFound(String id) {
        return Problem.notFound("Samarbejdet '%s' findes ikke, eller du har ikke adgang til det.".formatted(id));
    }
}

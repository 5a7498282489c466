package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.platform.problem.Problem;

/** How refusals to show an effect are answered. */
final class EffectProblems {
    private EffectProblems() {}

    static Problem notFound() {
        return Problem.notFound("Virkningen findes ikke her, eller du har ikke adgang til den.");
    }
}

package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.platform.problem.Problem;

/** How refusals to show a balance are answered. */
final class BalanceProblems {
    private BalanceProblems() {}

    static Problem noCooperation() {
        return Problem.notFound("Samarbejdet findes ikke, eller du har ikke adgang til det.");
    }

    static Problem noParty(String code) {
        return Problem.notFound(
                "Samarbejdet har ingen part '%s'. Brug kommunekoden eller regionskoden.".formatted(code));
    }

    static Problem noProject() {
        return Problem.notFound("Projektet har ingen penge her, eller du har ikke adgang til det.");
    }

    static Problem dayNotShown() {
        return Problem.of(
                422,
                "day-not-shown",
                "Tallene vises ikke for en bestemt dag",
                "Samarbejdet har lukkede punkter, så du kan kun se tallene, som de sidst er offentliggjort. Udelad datoen for at få dem.");
    }
}

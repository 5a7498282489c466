package dk.sundhedsklynge.meetings.project;

import dk.sundhedsklynge.platform.problem.Problem;

/** What a person is told who may not give a project a name. */
final class ProjectReferenceProblems {
    private ProjectReferenceProblems() {}

    static Problem of(NamingOutcome.Refused refused) {
        return switch (refused) {
            case NamingOutcome.CooperationNotFound(String id) -> Problem.noCooperation(id);
            case NamingOutcome.Forbidden _ ->
                Problem.forbidden("Kun samarbejdets sekretariat giver projekter navne; bed sekretariatet om det.");
        };
    }
}

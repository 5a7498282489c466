package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.problem.Problem;

/** What an operator is told who asks for something that is not done. */
final class EventProblems {
    private EventProblems() {}

    /** @throws Problem 404 when the path names another service than this one */
    static void requireOwn(OwnService own, String service) {
        if (!own.isCalled(service)) {
            throw Problem.notFound("Stien hører til en anden del af løsningen; denne hedder %s.".formatted(own.name()));
        }
    }

    static Problem noDeadLetter() {
        return Problem.notFound("Der er ingen fejlet hændelse med det id; dead-letters viser dem alle.");
    }

    static Problem failsAgain(String reason) {
        return Problem.conflict(
                "event-fails", "Hændelsen kan stadig ikke udføres", reason + " Afspil igen, når årsagen er afhjulpet.");
    }
}

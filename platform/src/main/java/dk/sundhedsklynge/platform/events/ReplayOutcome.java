package dk.sundhedsklynge.platform.events;

/** What came of replaying a dead letter. */
sealed interface ReplayOutcome {
    /** It is done, now or by an earlier replay. */
    record Replayed(DeadLetters.DeadLetter letter) implements ReplayOutcome {}

    record NotFound() implements ReplayOutcome {}

    /** Nothing was done. The reason is what an operator reads, as {@link Failure#reason} says it. */
    record FailsAgain(String reason) implements ReplayOutcome {}
}

package dk.sundhedsklynge.meetings.handover.asked;

/** What came of marking lines as asked about. */
sealed interface AskOutcome {
    record Marked() implements AskOutcome {}

    sealed interface Refused extends AskOutcome {}

    record Forbidden() implements Refused {}

    record NothingChosen() implements Refused {}

    /** The dossiers have changed since. */
    record UnknownLine() implements Refused {}

    record InTheFuture() implements Refused {}
}

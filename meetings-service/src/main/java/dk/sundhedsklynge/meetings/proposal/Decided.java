package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;

/** Which decisions may do something: postponed, refused, discussed or noted, nothing was given. */
final class Decided {
    private Decided() {}

    /** Approved, if only on a condition; the condition is then a doubt. */
    static boolean approved(DecisionRecord decision) {
        return decision.outcome().approves() || decision.outcome() == Outcome.APPROVED_CONDITIONALLY;
    }

    /** Approved, or decided otherwise than by approving what was recommended. */
    static boolean decided(DecisionRecord decision) {
        return approved(decision) || decision.outcome() == Outcome.DECIDED;
    }
}

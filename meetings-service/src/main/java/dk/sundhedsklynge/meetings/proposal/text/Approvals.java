package dk.sundhedsklynge.meetings.proposal.text;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import java.util.List;

/** Which decisions can give money or set a key. A decision that postpones, refuses, discusses or notes cannot. */
public final class Approvals {
    private Approvals() {}

    /** Approved, also with a condition; the condition then becomes a doubt. */
    public static boolean approved(DecisionRecord decision) {
        return decision.outcome().approves() || decision.outcome() == Outcome.APPROVED_CONDITIONALLY;
    }

    /** The recommendations that the decision answers, with the line of the decision. Those that only ask are left out. */
    public static List<Sentence> recommended(ItemRecord item, DecisionRecord decision) {
        return item.content().recommendations().stream()
                .filter(it -> decision.answers().contains(it.number()))
                .filter(it -> !StepWords.asks(it.text()))
                .map(it -> new Sentence(it.text(), decision.line()))
                .toList();
    }

    /** Approved, or decided in the body's own words without a recommendation. */
    public static boolean decided(DecisionRecord decision) {
        return approved(decision) || decision.outcome() == Outcome.DECIDED;
    }
}

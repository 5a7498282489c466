package dk.sundhedsklynge.meetings.proposal.text;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import java.util.List;

/** Which decisions may do something: postponed, refused, discussed or noted, nothing was given. */
public final class Approvals {
    private Approvals() {}

    /** Approved, if only on a condition; the condition is then a doubt. */
    public static boolean approved(DecisionRecord decision) {
        return decision.outcome().approves() || decision.outcome() == Outcome.APPROVED_CONDITIONALLY;
    }

    /** What was recommended and is answered with a word, at the line of the answer; what only asked is left out. */
    public static List<Sentence> recommended(ItemRecord item, DecisionRecord decision) {
        return item.content().recommendations().stream()
                .filter(it -> decision.answers().contains(it.number()))
                .filter(it -> !StepWords.asks(it.text()))
                .map(it -> new Sentence(it.text(), decision.line()))
                .toList();
    }

    /** Approved, or decided otherwise than by approving what was recommended. */
    public static boolean decided(DecisionRecord decision) {
        return approved(decision) || decision.outcome() == Outcome.DECIDED;
    }
}

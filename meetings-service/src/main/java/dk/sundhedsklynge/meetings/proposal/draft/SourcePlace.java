package dk.sundhedsklynge.meetings.proposal.draft;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;

/**
 * The place in the minutes that a proposal rests on.
 *
 * @param decision index among the decisions of the item; -1 when it rests on a table or on text outside the decisions
 */
public record SourcePlace(ItemRecord item, int decision, int line) {
    private static final int NONE = -1;

    public static SourcePlace of(ItemRecord item, DecisionRecord decision) {
        return new SourcePlace(item, item.decisions().indexOf(decision), decision.line());
    }

    public static SourcePlace of(ItemRecord item, int line) {
        return new SourcePlace(item, NONE, line);
    }

    public SourcePlace at(int otherLine) {
        return new SourcePlace(item, decision, otherLine);
    }
}

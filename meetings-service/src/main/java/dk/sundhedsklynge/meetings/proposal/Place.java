package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;

/**
 * Where a proposal rests.
 *
 * @param decision index among the decisions of the item; negative when it rests on no decision, such as a table
 */
record Place(ItemRecord item, int decision, int line) {
    private static final int NONE = -1;

    static Place of(ItemRecord item, DecisionRecord decision) {
        return new Place(item, item.decisions().indexOf(decision), decision.line());
    }

    static Place of(ItemRecord item, int line) {
        return new Place(item, NONE, line);
    }

    Place at(int otherLine) {
        return new Place(item, decision, otherLine);
    }
}

package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.meeting.Meeting;
import dk.sundhedsklynge.meetings.meeting.MeetingOutcome;
import dk.sundhedsklynge.meetings.meeting.MeetingState;
import java.util.UUID;

/** What came of changing or publishing an agenda. */
sealed interface AgendaOutcome {
    /** @param item the one that was added or changed */
    record Changed(Meeting meeting, UUID item) implements AgendaOutcome {}

    /** @param version number of the agenda that was published */
    record Published(Meeting meeting, int version) implements AgendaOutcome {}

    sealed interface Refused extends AgendaOutcome {}

    /** The meeting cannot be changed by the caller, or not any more. */
    record OfMeeting(MeetingOutcome.Refused why) implements Refused {}

    /** No such item stands on the agenda. */
    record UnknownItem(UUID item) implements Refused {}

    record LabelTaken(String label) implements Refused {}

    record TooManyItems(int most) implements Refused {}

    /** There is no item to publish. */
    record NoItems() implements Refused {}

    /** An agenda is published when the meeting is called, and again while it is. */
    record NotCalled(MeetingState state) implements Refused {}

    /** It is as it was published last. */
    record Unchanged(int version) implements Refused {}
}

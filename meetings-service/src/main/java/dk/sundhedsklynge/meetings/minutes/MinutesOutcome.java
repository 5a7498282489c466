package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.meeting.MeetingState;
import java.time.LocalDate;

/** What came of writing or moving minutes. */
sealed interface MinutesOutcome {
    record Done(Minutes minutes) implements MinutesOutcome {}

    sealed interface Refused extends MinutesOutcome {}

    /** There is no such meeting, or none the caller may know of. */
    record UnknownMeeting() implements Refused {}

    record NoMinutes() implements Refused {}

    record Forbidden() implements Refused {}

    record NotHeld(MeetingState state) implements Refused {}

    record AlreadyThere() implements Refused {}

    /** Neither a section nor a decision of the meeting has a text yet. */
    record NoText() implements Refused {}

    /** Nobody approves minutes before the meeting. */
    record ApprovedBeforeMeeting(LocalDate heldOn) implements Refused {}

    /** There is no approval to correct or to take back. */
    record NotApproved() implements Refused {}

    record ChangedMeanwhile() implements Refused {}

    record WrongState(MinutesState state, MinutesStep step) implements Refused {}
}

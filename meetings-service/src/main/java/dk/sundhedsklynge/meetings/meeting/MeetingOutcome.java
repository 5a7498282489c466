package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.List;

/** What came of planning, editing or moving a meeting. */
public sealed interface MeetingOutcome {
    record Done(Meeting meeting) implements MeetingOutcome {}

    sealed interface Refused extends MeetingOutcome {}

    /** There is none, or none the caller may know of. */
    record NotFound() implements Refused {}

    /** The register has no such body, or none the caller may know of. */
    record UnknownBody(String body) implements Refused {}

    record Forbidden() implements Refused {}

    /** Somebody else changed it since it was read. */
    record ChangedMeanwhile() implements Refused {}

    record WrongState(MeetingState state, MeetingStep step) implements Refused {}

    /** It is over, so its details stay as they are. */
    record NotOpen(MeetingState state) implements Refused {}

    /** The handover of the cooperation was carried out; from this day on nothing new begins. */
    record WoundUp(LocalDate cutOff) implements Refused {}

    record DateMissing() implements Refused {}

    record NotBegun(LocalDate day) implements Refused {}

    record Invalid(List<FieldError> errors) implements Refused {}
}

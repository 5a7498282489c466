package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Meetings that the caller is about to change: only the secretariat of the cooperation, and only what it has read. */
@ApplicationScoped
public class ChangeableMeetings {
    private final Meetings meetings;
    private final Caller caller;

    ChangeableMeetings(Meetings meetings, Caller caller) {
        this.meetings = meetings;
        this.caller = caller;
    }

    /** The meeting; until the caller's transaction ends nobody else changes it. */
    public MeetingOutcome find(UUID id, IfMatch read) {
        Meeting meeting = meetings.findForChange(id).orElse(null);
        if (meeting == null) {
            return new MeetingOutcome.NotFound();
        }
        return switch (caller.permission(meeting.cooperation(), Role.SECRETARIAT)) {
            case UNKNOWN -> new MeetingOutcome.NotFound();
            case FORBIDDEN -> new MeetingOutcome.Forbidden();
            case GRANTED ->
                read.isOf(meeting.version()) ? new MeetingOutcome.Done(meeting) : new MeetingOutcome.ChangedMeanwhile();
        };
    }
}

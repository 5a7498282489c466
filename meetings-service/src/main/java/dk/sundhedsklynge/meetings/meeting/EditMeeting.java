package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A secretary changes the plan of a meeting, for one moves it to another day. What it was before stays in the audit trail. */
@ApplicationScoped
@Transactional
class EditMeeting {
    private final ChangeableMeetings changeable;
    private final Meetings meetings;
    private final MeetingStates states;
    private final Register register;
    private final AuditTrail audit;

    EditMeeting(
            ChangeableMeetings changeable,
            Meetings meetings,
            MeetingStates states,
            Register register,
            AuditTrail audit) {
        this.register = register;
        this.changeable = changeable;
        this.meetings = meetings;
        this.states = states;
        this.audit = audit;
    }

    private record Edited(MeetingSummary before, MeetingSummary after) {}

    MeetingOutcome edit(UUID id, IfMatch read, MeetingDetails details) {
        return switch (changeable.find(id, read)) {
            case MeetingOutcome.Refused refused -> refused;
            case MeetingOutcome.Done(Meeting meeting) -> edit(meeting, details);
        };
    }

    private MeetingOutcome edit(Meeting meeting, MeetingDetails details) {
        if (!meeting.state().isOpen()) {
            return new MeetingOutcome.NotOpen(meeting.state());
        }
        List<FieldError> errors = details.errors();
        if (!errors.isEmpty()) {
            return new MeetingOutcome.Invalid(errors);
        }
        if (meeting.state() == MeetingState.CALLED && details.date() == null) {
            return new MeetingOutcome.DateMissing();
        }
        Optional<LocalDate> cutOff = register.cutOffBeforeMeeting(meeting.cooperation(), details.date());
        if (cutOff.isPresent()) {
            return new MeetingOutcome.WoundUp(cutOff.get());
        }
        MeetingSummary before = MeetingSummary.of(meeting);
        meeting.edit(details);
        meetings.flush();
        audit.record(
                "meeting-edited",
                "meeting",
                meeting.id().toString(),
                meeting.cooperation(),
                new Edited(before, MeetingSummary.of(meeting)));
        states.publish(meeting);
        return new MeetingOutcome.Done(meeting);
    }
}

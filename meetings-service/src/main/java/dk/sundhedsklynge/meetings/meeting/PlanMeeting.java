package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A secretary plans a meeting of a body. */
@ApplicationScoped
@Transactional
class PlanMeeting {
    private final Meetings meetings;
    private final MeetingStates states;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    PlanMeeting(
            Meetings meetings, MeetingStates states, Register register, Caller caller, AuditTrail audit, Clock clock) {
        this.meetings = meetings;
        this.states = states;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    MeetingOutcome plan(PlannedMeeting it) {
        Body body = register.body(it.body()).orElse(null);
        if (body == null) {
            return new MeetingOutcome.UnknownBody(it.body());
        }
        return switch (caller.permission(body.cooperation(), Role.SECRETARIAT)) {
            case UNKNOWN -> new MeetingOutcome.UnknownBody(it.body());
            case FORBIDDEN -> new MeetingOutcome.Forbidden();
            case GRANTED -> plan(body, it.details());
        };
    }

    private MeetingOutcome plan(Body body, MeetingDetails details) {
        List<FieldError> errors = details.errors();
        if (!errors.isEmpty()) {
            return new MeetingOutcome.Invalid(errors);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = details.date() == null || details.date().isBefore(today) ? today : details.date();
        Optional<LocalDate> cutOff = register.cutOffBefore(body.cooperation(), day);
        if (cutOff.isPresent()) {
            return new MeetingOutcome.WoundUp(cutOff.get());
        }
        Meeting meeting = new Meeting(UUID.randomUUID(), body, details);
        meetings.persistAndFlush(meeting);
        audit.record("meeting-planned", "meeting", meeting.id().toString(), meeting.cooperation(), details);
        states.publish(meeting);
        return new MeetingOutcome.Done(meeting);
    }
}

package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A secretary moves a meeting from one state to the next. */
@ApplicationScoped
@Transactional
public class MoveMeeting {
    private final ChangeableMeetings changeable;
    private final Meetings meetings;
    private final MeetingStates states;
    private final Register register;
    private final AuditTrail audit;
    private final Clock clock;

    MoveMeeting(
            ChangeableMeetings changeable,
            Meetings meetings,
            MeetingStates states,
            Register register,
            AuditTrail audit,
            Clock clock) {
        this.register = register;
        this.changeable = changeable;
        this.meetings = meetings;
        this.states = states;
        this.audit = audit;
        this.clock = clock;
    }

    private record Moved(
            MeetingState from, MeetingState to, @Nullable String reason) {}

    /** @param reason why it is cancelled; null for other steps */
    public MeetingOutcome move(UUID id, IfMatch read, MeetingStep step, @Nullable String reason) {
        return switch (changeable.find(id, read)) {
            case MeetingOutcome.Refused refused -> refused;
            case MeetingOutcome.Done(Meeting meeting) -> move(meeting, step, reason);
        };
    }

    private MeetingOutcome move(Meeting meeting, MeetingStep step, @Nullable String reason) {
        Optional<MeetingOutcome.Refused> refused = against(meeting, step);
        if (refused.isPresent()) {
            return refused.get();
        }
        take(meeting, step, reason);
        return new MeetingOutcome.Done(meeting);
    }

    /** What stands against the step; empty when nothing does. */
    public Optional<MeetingOutcome.Refused> against(Meeting meeting, MeetingStep step) {
        MeetingState from = meeting.state();
        if (from.after(step).isEmpty()) {
            return Optional.of(new MeetingOutcome.WrongState(from, step));
        }
        LocalDate day = meeting.day();
        if (step == MeetingStep.CALL && day == null) {
            return Optional.of(new MeetingOutcome.DateMissing());
        }
        if (step == MeetingStep.CALL || step == MeetingStep.HOLD) {
            Optional<LocalDate> cutOff = register.cutOffBeforeMeeting(meeting.cooperation(), day);
            if (cutOff.isPresent()) {
                return cutOff.map(MeetingOutcome.WoundUp::new);
            }
        }
        if (step == MeetingStep.HOLD && meeting.heldOn().isAfter(LocalDate.now(clock.withZone(DanishDates.ZONE)))) {
            return Optional.of(new MeetingOutcome.NotBegun(meeting.heldOn()));
        }
        return Optional.empty();
    }

    /**
     * Takes a step that nothing stands {@link #against}, with a meeting that the caller has found for change.
     *
     * @param reason why it is cancelled; null for other steps
     */
    public void take(Meeting meeting, MeetingStep step, @Nullable String reason) {
        MeetingState from = meeting.state();
        meeting.take(step, reason);
        meetings.flush();
        audit.record(
                "meeting-" + step.code(),
                "meeting",
                meeting.id().toString(),
                meeting.cooperation(),
                new Moved(from, meeting.state(), reason));
        states.publish(meeting);
    }
}

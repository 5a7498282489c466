package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A secretary enters a meeting of the past with its decisions. */
@ApplicationScoped
@Transactional
class EnterMeeting {
    private final Meetings meetings;
    private final KeepMeeting keep;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    EnterMeeting(Meetings meetings, KeepMeeting keep, Register register, Caller caller, AuditTrail audit, Clock clock) {
        this.meetings = meetings;
        this.keep = keep;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Entered(UUID meeting) implements Outcome {}

        sealed interface Refused extends Outcome {}

        /** There is none, or none the caller may know of. */
        record UnknownCooperation(String cooperation) implements Refused {}

        record Forbidden() implements Refused {}

        /** The cooperation has no body at the level. */
        record NoBody(String cooperation) implements Refused {}

        /** Two items have the same number. */
        record RepeatedNumber() implements Refused {}

        /** The cooperation takes no meetings of after this day. */
        record WoundUp(LocalDate cutOff) implements Refused {}

        record NotBegun(LocalDate day) implements Refused {}

        /** The body has a meeting that begins then. */
        record AlreadyThere() implements Refused {}
    }

    Outcome enter(NewMeeting it) {
        return switch (caller.permission(it.cooperation(), Role.SECRETARIAT)) {
            case UNKNOWN -> new Outcome.UnknownCooperation(it.cooperation());
            case FORBIDDEN -> new Outcome.Forbidden();
            case GRANTED ->
                register.cooperation(it.cooperation()).isEmpty()
                        ? new Outcome.UnknownCooperation(it.cooperation())
                        : register.body(it.cooperation() + ":" + it.level().slug())
                                .map(body -> enter(body, it))
                                .orElseGet(() -> new Outcome.NoBody(it.cooperation()));
        };
    }

    private Outcome enter(Body body, NewMeeting it) {
        if (it.hasRepeatedNumbers()) {
            return new Outcome.RepeatedNumber();
        }
        if (it.date().isAfter(LocalDate.now(clock.withZone(DanishDates.ZONE)))) {
            return new Outcome.NotBegun(it.date());
        }
        Optional<LocalDate> cutOff = register.cutOffBeforeMeeting(body.cooperation(), it.date());
        if (cutOff.isPresent()) {
            return new Outcome.WoundUp(cutOff.get());
        }
        meetings.lock(body.id(), it.date());
        if (meetings.of(body.id(), it.date()).stream().anyMatch(other -> Objects.equals(other.startsAt(), it.time()))) {
            return new Outcome.AlreadyThere();
        }
        Meeting meeting = keep.keepNew(it.record(body.id(), body.name())).meeting();
        meetings.flush();
        audit.record(
                "meeting-entered",
                "meeting",
                meeting.id().toString(),
                meeting.cooperation(),
                MeetingSummary.of(meeting));
        return new Outcome.Entered(meeting.id());
    }
}

package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.meeting.Meeting;
import dk.sundhedsklynge.meetings.meeting.MeetingState;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** A secretary begins the minutes of a meeting, and takes them through hearing and approval. */
@ApplicationScoped
@Transactional
class WriteMinutes {
    private final MinutesOfMeetings minutes;
    private final Meetings meetings;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    WriteMinutes(MinutesOfMeetings minutes, Meetings meetings, Caller caller, AuditTrail audit, Clock clock) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    MinutesOutcome begin(UUID meeting) {
        return change(meeting, of -> {
            if (of.state() != MeetingState.HELD) {
                return new MinutesOutcome.NotHeld(of.state());
            }
            if (minutes.ofForChange(meeting).isPresent()) {
                return new MinutesOutcome.AlreadyThere();
            }
            Minutes begun = Minutes.written(meeting, caller.subject(), clock.instant());
            minutes.persistAndFlush(begun);
            return done(of, begun, "minutes-begun");
        });
    }

    MinutesOutcome move(UUID meeting, IfMatch read, MinutesStep step) {
        return move(meeting, read::isOf, step, it -> it.take(step));
    }

    /**
     * @param version that was read
     * @param on the day they were approved
     * @param source where that stands
     */
    MinutesOutcome approve(UUID meeting, int version, LocalDate on, String source) {
        return move(meeting, it -> it == version, MinutesStep.APPROVE, it -> it.approve(on, source));
    }

    MinutesOutcome sendToHearing(UUID meeting, int version) {
        return move(
                meeting, it -> it == version, MinutesStep.SEND_TO_HEARING, it -> it.take(MinutesStep.SEND_TO_HEARING));
    }

    private MinutesOutcome move(UUID meeting, IntPredicate isRead, MinutesStep step, Consumer<Minutes> take) {
        return change(meeting, of -> {
            Minutes held = minutes.ofForChange(meeting).orElse(null);
            if (held == null) {
                return new MinutesOutcome.NoMinutes();
            }
            if (!isRead.test(held.version())) {
                return new MinutesOutcome.ChangedMeanwhile();
            }
            if (held.state().after(step).isEmpty()) {
                return new MinutesOutcome.WrongState(held.state(), step);
            }
            if (needsText(step) && !minutes.haveText(held)) {
                return new MinutesOutcome.NoText();
            }
            take.accept(held);
            minutes.flush();
            return done(of, held, "minutes-" + step.code());
        });
    }

    private static boolean needsText(MinutesStep step) {
        return step == MinutesStep.SEND_TO_HEARING || step == MinutesStep.APPROVE;
    }

    private MinutesOutcome change(UUID id, Function<Meeting, MinutesOutcome> change) {
        // Of two who begin at once the second sees what the first did.
        Meeting meeting =
                meetings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (meeting == null) {
            return new MinutesOutcome.UnknownMeeting();
        }
        return switch (caller.permission(meeting.cooperation(), Role.SECRETARIAT)) {
            case UNKNOWN -> new MinutesOutcome.UnknownMeeting();
            case FORBIDDEN -> new MinutesOutcome.Forbidden();
            case GRANTED -> change.apply(meeting);
        };
    }

    private MinutesOutcome done(Meeting meeting, Minutes it, String action) {
        audit.record(
                action,
                "minutes",
                it.id().toString(),
                meeting.cooperation(),
                Map.of("meeting", meeting.id(), "state", it.state()));
        return new MinutesOutcome.Done(it);
    }
}

package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.fact.FactChange.Action;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A secretary begins the minutes of a meeting, and takes them through hearing and approval. */
@ApplicationScoped
@Transactional
class WriteMinutes {
    private final MinutesOfMeetings minutes;
    private final Meetings meetings;
    private final ApprovalHistory history;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    WriteMinutes(
            MinutesOfMeetings minutes,
            Meetings meetings,
            ApprovalHistory history,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.history = history;
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
        return move(meeting, read, step, null);
    }

    MinutesOutcome approve(UUID meeting, IfMatch read, Approval approval) {
        return move(meeting, read, MinutesStep.APPROVE, approval);
    }

    /** @param because why it is corrected */
    MinutesOutcome correctApproval(UUID meeting, IfMatch read, Approval approval, String because) {
        return changeApproval(meeting, read, (of, held) -> {
            if (approval.on().isBefore(of.heldOn())) {
                return new MinutesOutcome.ApprovedBeforeMeeting(of.heldOn());
            }
            Map<String, String> before = held.approvalFields();
            held.correctApproval(approval);
            minutes.flush();
            history.add(held, of.cooperation(), Action.CORRECTED, before, because);
            return done(of, held, "minutes-approval-corrected");
        });
    }

    /**
     * The minutes were not approved, or nobody knows. What was said stays in the history; nothing rests on it but the archive, in
     * which nobody writes.
     *
     * @param because why it does not hold
     */
    MinutesOutcome takeApprovalBack(UUID meeting, IfMatch read, String because) {
        return changeApproval(meeting, read, (of, held) -> {
            Map<String, String> before = held.approvalFields();
            held.takeApprovalBack();
            minutes.flush();
            history.add(held, of.cooperation(), Action.TAKEN_BACK, before, because);
            return done(of, held, "minutes-approval-taken-back");
        });
    }

    private MinutesOutcome changeApproval(
            UUID meeting, IfMatch read, BiFunction<Meeting, Minutes, MinutesOutcome> change) {
        return change(meeting, of -> {
            Minutes held = minutes.ofForChange(meeting).orElse(null);
            if (held == null) {
                return new MinutesOutcome.NoMinutes();
            }
            if (!read.isOf(held.version())) {
                return new MinutesOutcome.ChangedMeanwhile();
            }
            return held.state() == MinutesState.APPROVED ? change.apply(of, held) : new MinutesOutcome.NotApproved();
        });
    }

    /** @param approval null for a step that is none, and where nobody says when it was */
    private MinutesOutcome move(UUID meeting, IfMatch read, MinutesStep step, @Nullable Approval approval) {
        return change(meeting, of -> {
            Minutes held = minutes.ofForChange(meeting).orElse(null);
            if (held == null) {
                return new MinutesOutcome.NoMinutes();
            }
            if (!read.isOf(held.version())) {
                return new MinutesOutcome.ChangedMeanwhile();
            }
            if (held.state().after(step).isEmpty()) {
                return new MinutesOutcome.WrongState(held.state(), step);
            }
            if (needsText(step) && !minutes.haveText(held)) {
                return new MinutesOutcome.NoText();
            }
            if (approval != null && approval.on().isBefore(of.heldOn())) {
                return new MinutesOutcome.ApprovedBeforeMeeting(of.heldOn());
            }
            Map<String, String> before = held.approvalFields();
            if (approval == null) {
                held.take(step);
            } else {
                held.approve(approval);
            }
            minutes.flush();
            if (step == MinutesStep.APPROVE) {
                history.add(held, of.cooperation(), Action.STATE_SET, before, null);
            }
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

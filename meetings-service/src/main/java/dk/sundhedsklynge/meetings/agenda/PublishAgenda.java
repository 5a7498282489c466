package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.agenda.ShownAgenda.ItemView;
import dk.sundhedsklynge.meetings.meeting.ChangeableMeetings;
import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.Meeting;
import dk.sundhedsklynge.meetings.meeting.MeetingOutcome;
import dk.sundhedsklynge.meetings.meeting.MeetingState;
import dk.sundhedsklynge.meetings.meeting.MeetingStep;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.meetings.meeting.MoveMeeting;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A secretary sends an agenda out: by calling the meeting, and once more when something was added to it since. */
@ApplicationScoped
@Transactional
class PublishAgenda {
    private final ChangeableMeetings changeable;
    private final MoveMeeting move;
    private final Meetings meetings;
    private final AgendaVersions versions;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    PublishAgenda(
            ChangeableMeetings changeable,
            MoveMeeting move,
            Meetings meetings,
            AgendaVersions versions,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.changeable = changeable;
        this.move = move;
        this.meetings = meetings;
        this.versions = versions;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Calls the meeting with the agenda as it is. */
    AgendaOutcome call(UUID id, IfMatch read) {
        return switch (changeable.find(id, read)) {
            case MeetingOutcome.Refused refused -> new AgendaOutcome.OfMeeting(refused);
            case MeetingOutcome.Done(Meeting meeting) -> call(meeting);
        };
    }

    private AgendaOutcome call(Meeting meeting) {
        Optional<MeetingOutcome.Refused> refused = move.against(meeting, MeetingStep.CALL);
        if (refused.isPresent()) {
            return new AgendaOutcome.OfMeeting(refused.get());
        }
        List<Item> items = meetings.items(meeting.id());
        if (items.isEmpty()) {
            return new AgendaOutcome.NoItems();
        }
        move.take(meeting, MeetingStep.CALL, null);
        return freeze(meeting, versions.newest(meeting.id()) + 1, items);
    }

    /** Publishes a supplementary agenda. */
    AgendaOutcome publish(UUID id, IfMatch read) {
        return switch (changeable.find(id, read)) {
            case MeetingOutcome.Refused refused -> new AgendaOutcome.OfMeeting(refused);
            case MeetingOutcome.Done(Meeting meeting) -> publish(meeting);
        };
    }

    private AgendaOutcome publish(Meeting meeting) {
        if (meeting.state() != MeetingState.CALLED) {
            return new AgendaOutcome.NotCalled(meeting.state());
        }
        int newest = versions.newest(meeting.id());
        List<Item> items = meetings.items(meeting.id());
        if (items.isEmpty()) {
            return new AgendaOutcome.NoItems();
        }
        if (versions.frozen(meeting.id(), newest)
                .equals(items.stream().map(ItemView::of).toList())) {
            return new AgendaOutcome.Unchanged(newest);
        }
        meeting.touch();
        return freeze(meeting, newest + 1, items);
    }

    private AgendaOutcome freeze(Meeting meeting, int number, List<Item> items) {
        meetings.flush();
        versions.keep(meeting.id(), number, caller.subject(), clock.instant(), items);
        audit.record(
                "agenda-published",
                "meeting",
                meeting.id().toString(),
                meeting.cooperation(),
                Map.of("version", number, "items", items.size()));
        return new AgendaOutcome.Published(meeting, number);
    }
}

package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.meeting.ChangeableMeetings;
import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.Meeting;
import dk.sundhedsklynge.meetings.meeting.MeetingOutcome;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** A secretary changes an agenda, as long as the meeting is planned or called. */
@ApplicationScoped
@Transactional
class EditAgenda {
    private final ChangeableMeetings changeable;
    private final Meetings meetings;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Register register;
    private final Clock clock;

    EditAgenda(
            ChangeableMeetings changeable,
            Meetings meetings,
            EntityManager entities,
            AuditTrail audit,
            Register register,
            Clock clock) {
        this.changeable = changeable;
        this.meetings = meetings;
        this.entities = entities;
        this.audit = audit;
        this.register = register;
        this.clock = clock;
    }

    AgendaOutcome add(UUID meeting, IfMatch read, NewAgendaItem it) {
        return change(meeting, read, (of, agenda) -> {
            Optional<LocalDate> cutOff = register.cutOffBefore(of.cooperation(), LocalDate.now(clock))
                    .or(() -> register.cutOffBeforeMeeting(of.cooperation(), of.day()));
            if (cutOff.isPresent()) {
                return new AgendaOutcome.OfMeeting(new MeetingOutcome.WoundUp(cutOff.get()));
            }
            if (agenda.isFull()) {
                return new AgendaOutcome.TooManyItems(Agenda.MOST_ITEMS);
            }
            UUID id = UUID.randomUUID();
            String label = it.label() == null ? agenda.nextLabel() : it.label();
            if (agenda.isTaken(label, id)) {
                return new AgendaOutcome.LabelTaken(label);
            }
            Item item = agenda.add(id, label, it);
            entities.persist(item);
            return changed(of, item, "agenda-item-added");
        });
    }

    AgendaOutcome edit(UUID meeting, IfMatch read, UUID id, AgendaItemDetails details) {
        return changeItem(meeting, read, id, (of, agenda, item) -> {
            if (agenda.isTaken(details.label(), id)) {
                return new AgendaOutcome.LabelTaken(details.label());
            }
            agenda.edit(item, details);
            return changed(of, item, "agenda-item-edited");
        });
    }

    AgendaOutcome move(UUID meeting, IfMatch read, UUID id, int position) {
        return changeItem(meeting, read, id, (of, agenda, item) -> {
            agenda.move(item, position);
            return changed(of, item, "agenda-item-moved");
        });
    }

    AgendaOutcome withdraw(UUID meeting, IfMatch read, UUID id) {
        return changeItem(meeting, read, id, (of, agenda, item) -> {
            agenda.withdraw(item);
            return changed(of, item, "agenda-item-withdrawn");
        });
    }

    private interface ItemChange {
        AgendaOutcome of(Meeting meeting, Agenda agenda, Item item);
    }

    private AgendaOutcome changeItem(UUID meeting, IfMatch read, UUID id, ItemChange change) {
        return change(meeting, read, (of, agenda) -> agenda.item(id)
                .map(item -> change.of(of, agenda, item))
                .orElseGet(() -> new AgendaOutcome.UnknownItem(id)));
    }

    private AgendaOutcome change(UUID id, IfMatch read, BiFunction<Meeting, Agenda, AgendaOutcome> change) {
        return switch (changeable.find(id, read)) {
            case MeetingOutcome.Refused refused -> new AgendaOutcome.OfMeeting(refused);
            case MeetingOutcome.Done(Meeting meeting) ->
                meeting.state().isOpen()
                        ? change.apply(meeting, new Agenda(id, meetings.items(id), meetings.greatestNumber(id)))
                        : new AgendaOutcome.OfMeeting(new MeetingOutcome.NotOpen(meeting.state()));
        };
    }

    private AgendaOutcome changed(Meeting meeting, Item item, String action) {
        meeting.touch();
        meetings.flush();
        audit.record(action, "item", item.id().toString(), meeting.cooperation(), ShownAgenda.ItemView.of(item));
        return new AgendaOutcome.Changed(meeting, item.id());
    }
}

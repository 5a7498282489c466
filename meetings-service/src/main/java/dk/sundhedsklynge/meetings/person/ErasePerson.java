package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.PublishRegister;
import dk.sundhedsklynge.meetings.register.RegisterStates;
import dk.sundhedsklynge.meetings.register.RegisterStates.PersonState;
import dk.sundhedsklynge.meetings.register.RegisterStates.SeatState;
import dk.sundhedsklynge.platform.access.AppointmentState;
import dk.sundhedsklynge.platform.access.UserState;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.KnownAppointments;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Erases a person who is in no office any more, with all seats, appointments and users, here and in the other services. Published
 * minutes keep the names they printed; the audit trail keeps the id.
 */
@ApplicationScoped
class ErasePerson {
    private final Persons persons;
    private final PublishRegister publish;
    private final KnownAppointments known;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ErasePerson(
            Persons persons,
            PublishRegister publish,
            KnownAppointments known,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.persons = persons;
        this.publish = publish;
        this.known = known;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Erased() implements Outcome {}

        record NotFound() implements Outcome {}

        record Forbidden() implements Outcome {}

        /** Another cooperation knows the person, and the caller is not its secretariat. */
        record KnownElsewhere() implements Outcome {}

        /** The person has a seat or an appointment that is not over. */
        record InOffice() implements Outcome {}
    }

    @Transactional
    Outcome erase(UUID id) {
        if (persons.findForChange(id).isEmpty()) {
            return new Outcome.NotFound();
        }
        List<String> cooperations = persons.cooperations(id);
        if (cooperations.stream().noneMatch(caller::maySee)) {
            return new Outcome.NotFound();
        }
        if (cooperations.stream().noneMatch(this::isSecretariat)) {
            return new Outcome.Forbidden();
        }
        if (!cooperations.stream().allMatch(this::isSecretariat)) {
            return new Outcome.KnownElsewhere();
        }
        if (persons.isInOffice(id, LocalDate.now(clock))) {
            return new Outcome.InOffice();
        }
        Persons.Erased erased = persons.erase(id);
        known.willChange();
        erased.users().forEach(user -> publish.gone(UserState.PREFIX + user, UserState.TYPE));
        erased.appointments()
                .forEach(appointment -> publish.gone(AppointmentState.PREFIX + appointment, AppointmentState.TYPE));
        erased.seats().forEach(seat -> publish.gone(SeatState.key(seat), RegisterStates.SEAT));
        publish.gone(PersonState.key(id), RegisterStates.PERSON);
        audit.record("person-erased", "person", id.toString(), null, Map.of());
        return new Outcome.Erased();
    }

    private boolean isSecretariat(String cooperation) {
        return caller.permission(cooperation, Role.SECRETARIAT) == Permission.GRANTED;
    }
}

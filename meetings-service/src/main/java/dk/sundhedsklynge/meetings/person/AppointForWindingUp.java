package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.PublishRegister;
import dk.sundhedsklynge.meetings.register.RegisterStates;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.AppointmentKind;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives those whom a decision on a handover names what the secretariat may, from the cut-off until the cooperation is an archive, and
 * in this cooperation alone. All services learn of it as of every appointment.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AppointForWindingUp {
    private final Persons persons;
    private final GivenAppointments appointments;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    AppointForWindingUp(
            Persons persons, GivenAppointments appointments, PublishRegister publish, AuditTrail audit, Caller caller) {
        this.persons = persons;
        this.appointments = appointments;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param cutOff the day before the first on which they go on */
    public void appoint(String cooperation, Collection<UUID> named, LocalDate cutOff) {
        for (UUID id : named) {
            Optional<Person> person = persons.findForChange(id);
            if (person.isPresent()) {
                GivenAppointment given = new GivenAppointment(
                        UUID.randomUUID(),
                        AppointmentKind.WINDING_UP,
                        person.get().named(),
                        cooperation,
                        null,
                        null,
                        null,
                        cutOff.plusDays(1),
                        null,
                        1);
                appointments.add(given, caller.subject());
                persons.knownIn(cooperation, id);
                audit.record(
                        "appointment-given",
                        "appointment",
                        given.id().toString(),
                        cooperation,
                        Map.of("person", id, "kind", AppointmentKind.WINDING_UP));
                publish.tell(RegisterStates.PersonState.of(id, person.get().name()), given.state());
            }
        }
    }

    /**
     * Ends every appointment in the cooperation that lets somebody write; who only reads goes on.
     *
     * @param last their last day
     */
    public void endAllThatWrite(String cooperation, LocalDate last) {
        List<GivenAppointment> writing = Arrays.stream(AppointmentKind.values())
                .filter(AppointmentKind::writes)
                .flatMap(kind -> appointments.standing(cooperation, kind, last).stream())
                .toList();
        for (GivenAppointment it : writing) {
            appointments.end(it.id(), LastDay.of(it.from(), last));
            publish.tell(appointments.findForChange(it.id()).orElseThrow().state());
            audit.record(
                    "appointment-ended",
                    "appointment",
                    it.id().toString(),
                    cooperation,
                    Map.of("to", LastDay.of(it.from(), last)));
        }
    }
}

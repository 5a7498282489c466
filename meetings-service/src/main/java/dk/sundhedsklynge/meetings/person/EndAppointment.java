package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.PublishRegister;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Ends an appointment by a last day. A day before today ends it at once, here and within ten seconds in the other services. It can
 * be made shorter later, and never longer: for that a new one is given.
 */
@ApplicationScoped
class EndAppointment {
    private final GivenAppointments appointments;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    EndAppointment(GivenAppointments appointments, PublishRegister publish, AuditTrail audit, Caller caller) {
        this.appointments = appointments;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    sealed interface Outcome {
        record Ended(GivenAppointment appointment) implements Outcome {}

        record NotFound() implements Outcome {}

        record Forbidden() implements Outcome {}

        /** It ends earlier already. */
        record EndsEarlier(LocalDate to) implements Outcome {}
    }

    /** @param to the last day; one before the first day takes the appointment back */
    @Transactional
    Outcome end(UUID id, LocalDate to) {
        Optional<GivenAppointment> found = appointments.findForChange(id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        GivenAppointment it = found.get();
        return switch (caller.permissionToAppoint(it.cooperation())) {
            case UNKNOWN -> new Outcome.NotFound();
            case FORBIDDEN -> new Outcome.Forbidden();
            case GRANTED ->
                it.to() != null && to.isAfter(it.to())
                        ? new Outcome.EndsEarlier(it.to())
                        : new Outcome.Ended(ended(it, LastDay.of(it.from(), to)));
        };
    }

    private GivenAppointment ended(GivenAppointment it, LocalDate to) {
        appointments.end(it.id(), to);
        GivenAppointment ended = appointments.findForChange(it.id()).orElseThrow();
        audit.record("appointment-ended", "appointment", it.id().toString(), it.cooperation(), Map.of("to", to));
        publish.tell(ended.state());
        return ended;
    }
}

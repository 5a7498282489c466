package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.PublishRegister;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ends a seat by a last day. It can be made shorter later, and never longer: for that a new seat is given. */
@ApplicationScoped
class EndSeat {
    private final Register register;
    private final Seats seats;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    EndSeat(Register register, Seats seats, PublishRegister publish, AuditTrail audit, Caller caller) {
        this.register = register;
        this.seats = seats;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    sealed interface Outcome {
        record Ended(Seat seat) implements Outcome {}

        record NotFound() implements Outcome {}

        record Forbidden() implements Outcome {}

        /** It ends earlier already. */
        record EndsEarlier(LocalDate to) implements Outcome {}
    }

    /** @param to the last day; one before the first day takes the seat back */
    @Transactional
    Outcome end(UUID id, LocalDate to) {
        Optional<Seat> found = seats.findForChange(id);
        Optional<String> cooperation =
                found.flatMap(seat -> register.body(seat.body())).map(Body::cooperation);
        if (found.isEmpty() || cooperation.isEmpty()) {
            return new Outcome.NotFound();
        }
        Seat seat = found.get();
        return switch (caller.permission(cooperation.get(), Role.SECRETARIAT)) {
            case UNKNOWN -> new Outcome.NotFound();
            case FORBIDDEN -> new Outcome.Forbidden();
            case GRANTED ->
                seat.to() != null && to.isAfter(seat.to())
                        ? new Outcome.EndsEarlier(seat.to())
                        : new Outcome.Ended(ended(seat, cooperation.get(), LastDay.of(seat.from(), to)));
        };
    }

    private Seat ended(Seat seat, String cooperation, LocalDate to) {
        seats.end(seat.id(), to);
        Seat ended = seats.findForChange(seat.id()).orElseThrow();
        audit.record("seat-ended", "seat", seat.id().toString(), cooperation, Map.of("to", to));
        publish.tell(ended.state());
        return ended;
    }
}

package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.BodyType;
import dk.sundhedsklynge.meetings.register.Organisation;
import dk.sundhedsklynge.meetings.register.Organisations;
import dk.sundhedsklynge.meetings.register.PublishRegister;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.RegisterStates;
import dk.sundhedsklynge.meetings.register.SeatRole;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives a person a seat in a body. It is a record of who sits there; what a user may do comes from appointments. */
@ApplicationScoped
class GiveSeat {
    private final Register register;
    private final Organisations organisations;
    private final Persons persons;
    private final Seats seats;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    GiveSeat(
            Register register,
            Organisations organisations,
            Persons persons,
            Seats seats,
            PublishRegister publish,
            AuditTrail audit,
            Caller caller) {
        this.register = register;
        this.organisations = organisations;
        this.persons = persons;
        this.seats = seats;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    sealed interface Outcome {
        record Given(Seat seat) implements Outcome {}

        record UnknownBody(String body) implements Outcome {}

        record UnknownPerson() implements Outcome {}

        record Forbidden() implements Outcome {}

        record Invalid(List<FieldError> errors) implements Outcome {}

        /** The person has a seat in the body on one of these days. */
        record Held() implements Outcome {}

        /** Others have all the seats of the kind on one of these days; who has one of them. */
        record Occupied(Seat seat) implements Outcome {}
    }

    /** What was asked for. */
    record Wanted(
            UUID person,
            String body,
            @Nullable UUID organisation,
            SeatRole role,
            @Nullable String partyLetter,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Transactional
    Outcome give(Wanted it) {
        Optional<Body> found = register.body(it.body());
        if (found.isEmpty()) {
            return new Outcome.UnknownBody(it.body());
        }
        Body body = found.get();
        switch (caller.permission(body.cooperation(), Role.SECRETARIAT)) {
            case UNKNOWN -> {
                return new Outcome.UnknownBody(it.body());
            }
            case FORBIDDEN -> {
                return new Outcome.Forbidden();
            }
            case GRANTED -> {}
        }
        Optional<Person> person = persons.findForChange(it.person());
        if (person.isEmpty() || persons.cooperations(it.person()).stream().noneMatch(caller::maySee)) {
            return new Outcome.UnknownPerson();
        }
        List<FieldError> errors = errors(it, body);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        List<Seat> taken = seats.takenForChange(it.body(), it.from(), it.to());
        if (taken.stream().anyMatch(seat -> seat.person().id().equals(it.person()))) {
            return new Outcome.Held();
        }
        Optional<Seat> occupied = occupied(it, body, taken);
        if (occupied.isPresent()) {
            return new Outcome.Occupied(occupied.get());
        }
        Seat seat = new Seat(
                UUID.randomUUID(),
                person.get().named(),
                it.body(),
                it.organisation(),
                it.role(),
                it.partyLetter(),
                it.from(),
                it.to(),
                1);
        seats.add(seat);
        persons.knownIn(body.cooperation(), it.person());
        audit.record(
                "seat-given",
                "seat",
                seat.id().toString(),
                body.cooperation(),
                Map.of("person", it.person(), "body", it.body(), "role", it.role()));
        publish.tell(RegisterStates.PersonState.of(it.person(), person.get().name()), seat.state());
        return new Outcome.Given(seat);
    }

    /** One of those that leave no seat of the kind; there are as many members and substitutes as anybody wants. */
    private Optional<Seat> occupied(Wanted it, Body body, List<Seat> taken) {
        if (!it.role().isChair()) {
            return Optional.empty();
        }
        long seatsOfKind = register.bodyType(body.type()).orElseThrow().definition().seats().stream()
                .filter(seat -> seat.role() == it.role())
                .count();
        List<Seat> ofKind =
                taken.stream().filter(seat -> seat.role() == it.role()).toList();
        // There are most on a day when one of them begins, or on the first day that is asked for.
        return Stream.concat(Stream.of(it.from()), ofKind.stream().map(Seat::from))
                .filter(day -> !day.isBefore(it.from()))
                .filter(day ->
                        ofKind.stream().filter(seat -> seat.isHeldOn(day)).count() >= seatsOfKind)
                .findFirst()
                .flatMap(day ->
                        ofKind.stream().filter(seat -> seat.isHeldOn(day)).findFirst());
    }

    private List<FieldError> errors(Wanted it, Body body) {
        List<FieldError> errors = new ArrayList<>();
        if (register.bodyType(body.type())
                .map(BodyType::definition)
                .filter(definition -> definition.hasSeat(it.role()))
                .isEmpty()) {
            errors.add(new FieldError(
                    "role",
                    "Organet har ingen plads af den slags; se pladserne under /body-types/" + body.type() + "."));
        }
        if (it.organisation() != null
                && organisations
                        .find(it.organisation())
                        .filter(organisation -> takesPart(organisation, body.cooperation()))
                        .isEmpty()) {
            errors.add(new FieldError(
                    "organisation",
                    "Skriv id'et på en organisation, der kan deltage i samarbejdet, eller udelad feltet."));
        }
        if (it.to() != null && it.to().isBefore(it.from())) {
            errors.add(new FieldError("to", "Skriv en sidste dag, der ikke ligger før den første."));
        }
        return errors;
    }

    private static boolean takesPart(Organisation organisation, String cooperation) {
        return organisation.cooperation() == null || organisation.cooperation().equals(cooperation);
    }
}

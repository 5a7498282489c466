package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.RegisterSource;
import dk.sundhedsklynge.meetings.register.RegisterStates;
import dk.sundhedsklynge.meetings.register.RegisterStates.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** What the other services are told of persons: names of those in office, seats, appointments and users. */
@ApplicationScoped
class PersonsTold implements RegisterSource {
    private final Persons persons;
    private final Seats seats;
    private final GivenAppointments appointments;
    private final UserAccounts users;

    PersonsTold(Persons persons, Seats seats, GivenAppointments appointments, UserAccounts users) {
        this.persons = persons;
        this.seats = seats;
        this.appointments = appointments;
        this.users = users;
    }

    @Override
    public Stream<State> states() {
        return Stream.of(
                        persons.told().stream().<State>map(it -> RegisterStates.PersonState.of(it.id(), it.name())),
                        seats.all().stream().<State>map(Seat::state),
                        appointments.all().stream().<State>map(GivenAppointment::state),
                        users.all().stream().<State>map(RegisterStates.UserTold::new))
                .flatMap(states -> states);
    }
}

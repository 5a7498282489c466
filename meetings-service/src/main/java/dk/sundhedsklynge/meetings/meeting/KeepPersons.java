package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.person.FormerSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Gives the persons of minutes to the register. */
@ApplicationScoped
class KeepPersons {
    private final EntityManager database;
    private final FormerSeats seats;

    KeepPersons(EntityManager database, FormerSeats seats) {
        this.database = database;
        this.seats = seats;
    }

    void keep(Meeting meeting) {
        // A former seat names its meeting.
        database.flush();
        seats.keep(
                meeting.id(),
                meeting.cooperation(),
                meeting.body(),
                meeting.heldOn(),
                meeting.attendance().stream()
                        .map(it -> new FormerSeats.Seen(it.name(), it.role()))
                        .toList());
    }
}

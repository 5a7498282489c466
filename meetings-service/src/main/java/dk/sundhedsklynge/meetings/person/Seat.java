package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.RegisterStates.SeatState;
import dk.sundhedsklynge.meetings.register.SeatRole;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a body.
 *
 * @param organisation which the person sits there for; null when none is named
 * @param partyLetter of the list that a politician was elected on
 * @param from the first day
 * @param to the last day; null while none is set
 */
record Seat(
        UUID id,
        Person.Named person,
        String body,
        @Nullable UUID organisation,
        SeatRole role,
        @Nullable String partyLetter,
        LocalDate from,
        @Nullable LocalDate to,
        long version) {
    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    SeatState state() {
        return new SeatState(id, 0, person.id(), body, organisation, role, from, to);
    }
}

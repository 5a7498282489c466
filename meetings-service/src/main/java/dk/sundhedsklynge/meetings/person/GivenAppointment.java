package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.RegisterStates.AppointmentTold;
import dk.sundhedsklynge.platform.access.AppointmentState;
import dk.sundhedsklynge.platform.security.AppointmentKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person was appointed to in one cooperation.
 *
 * @param body of a chair or member; null for the others
 * @param party of a finance officer; null for the others
 * @param project of a project lead; null for the others
 * @param from the first day
 * @param to the last day; null until further notice
 */
record GivenAppointment(
        UUID id,
        AppointmentKind kind,
        Person.Named person,
        String cooperation,
        @Nullable String body,
        @Nullable String party,
        @Nullable UUID project,
        LocalDate from,
        @Nullable LocalDate to,
        long version) {
    AppointmentTold state() {
        return new AppointmentTold(
                new AppointmentState(id, 0, kind.code(), person.id(), cooperation, body, party, project, from, to));
    }
}

package dk.sundhedsklynge.platform.security;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person was appointed to in one cooperation.
 *
 * @param body which a chair or member belongs to
 * @param party which a finance officer acts for
 * @param project which a project lead leads
 * @param from the first day
 * @param to the last day; null: until further notice
 */
public record Appointment(
        UUID id,
        AppointmentKind kind,
        String cooperation,
        @Nullable String body,
        @Nullable String party,
        @Nullable UUID project,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

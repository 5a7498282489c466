package dk.sundhedsklynge.platform.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person was appointed to, as the register tells it.
 *
 * @param kind as {@link dk.sundhedsklynge.platform.security.AppointmentKind} writes it; others may come later
 * @param body of a chair or member
 * @param party of a finance officer
 * @param project of a project lead
 * @param from the first day
 * @param to the last day; null: until further notice
 */
public record AppointmentState(
        UUID id,
        long sequence,
        String kind,
        UUID person,
        String cooperation,
        @Nullable String body,
        @Nullable String party,
        @Nullable UUID project,
        LocalDate from,
        @Nullable LocalDate to) {
    public static final String TYPE = "register.appointment-state.v1";

    /** The keys on the register begin with it. */
    public static final String PREFIX = "appointment:";
}

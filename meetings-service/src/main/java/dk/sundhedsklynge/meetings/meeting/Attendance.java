package dk.sundhedsklynge.meetings.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A person at a meeting, as the minutes print it.
 *
 * @param kind present, absent, apology, substitute, accompanying, partial, guest, administration, secretariat or unknown
 */
public record Attendance(
        String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String party,
        String kind,
        int line) {}

package dk.sundhedsklynge.meetings.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has to do with a cooperation.
 *
 * @param email null when it is not known
 * @param phone null when it is not known
 * @param version grows with every edit
 */
public record Person(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        long version) {
    /** A person as others are told who it is. */
    public record Named(UUID id, String name) {}

    Named named() {
        return new Named(id, name);
    }
}

package dk.sundhedsklynge.meetings.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What somebody is in a body. */
public enum SeatRole {
    CHAIR,
    CO_CHAIR,
    VICE_CHAIR,
    MEMBER,
    SUBSTITUTE;

    /** @throws IllegalArgumentException when there is no such role */
    public static SeatRole of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role of a seat: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

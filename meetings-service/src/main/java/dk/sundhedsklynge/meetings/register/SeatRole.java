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

    /** Whether it leads the body, so that a body has as many of them as its type says. */
    public boolean isChair() {
        return this == CHAIR || this == CO_CHAIR || this == VICE_CHAIR;
    }

    /** Danish, with its article. */
    public String inWords() {
        return switch (this) {
            case CHAIR -> "en formand";
            case CO_CHAIR -> "en medformand";
            case VICE_CHAIR -> "en næstformand";
            case MEMBER -> "et medlem";
            case SUBSTITUTE -> "en suppleant";
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

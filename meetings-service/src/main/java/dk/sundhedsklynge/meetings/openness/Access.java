package dk.sundhedsklynge.meetings.openness;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.security.Caller;
import java.util.Locale;

/** Whether an item, and what stems from it, is open to all who see the cooperation. */
public enum Access {
    OPEN,
    CLOSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the caller may see what has this access in the cooperation. */
    public boolean isVisibleTo(Caller caller, String cooperation) {
        return this == OPEN ? caller.maySee(cooperation) : caller.maySeeClosed(cooperation);
    }

    /** @throws IllegalArgumentException for anything but {@code open} and {@code closed}: never open by accident */
    @JsonCreator
    public static Access of(String code) {
        return switch (code) {
            case "open" -> OPEN;
            case "closed" -> CLOSED;
            default -> throw new IllegalArgumentException("Ukendt adgang '%s'; brug open eller closed".formatted(code));
        };
    }
}

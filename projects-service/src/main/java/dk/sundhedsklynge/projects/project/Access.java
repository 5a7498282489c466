package dk.sundhedsklynge.projects.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether what is known stems from an open or from a closed item. */
public enum Access {
    OPEN,
    CLOSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but {@code open} and {@code closed}: never open by accident */
    @JsonCreator
    public static Access of(String code) {
        return switch (code) {
            case "open" -> OPEN;
            case "closed" -> CLOSED;
            default -> throw new IllegalArgumentException("Skriv open eller closed");
        };
    }
}

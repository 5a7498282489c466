package dk.sundhedsklynge.meetings.terms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The one service that an effect is ordered from. */
public enum Addressee {
    FUNDS,
    PROJECTS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

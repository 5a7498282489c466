package dk.sundhedsklynge.meetings.handover.part;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is counted of the money of a fund. */
public enum Quantity {
    RECEIVED("Modtaget"),
    COMMITTED("Disponeret"),
    RESERVED("Reserveret"),
    SPENT("Anvendt"),
    CARRIED_OUT("Overført til senere år"),
    CARRIED_IN("Overført fra tidligere år"),
    UNCOMMITTED("Ikke disponeret"),
    UNSPENT("Ikke anvendt");

    private final String label;

    Quantity(String label) {
        this.label = label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is what is left, which cannot be said while any of what it is counted from is unknown. */
    public boolean isRest() {
        return this == UNCOMMITTED || this == UNSPENT;
    }

    /** Whether it is known from the entries alone, so that a zero says only that nothing is registered. */
    public boolean isOnlyRegistered() {
        return this == RESERVED || this == CARRIED_OUT || this == CARRIED_IN;
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }
}

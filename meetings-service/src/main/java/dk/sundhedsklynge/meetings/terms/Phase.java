package dk.sundhedsklynge.meetings.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.Arrays;

/** Where a project stands. The code is part of the contracts. */
public enum Phase {
    PROPOSED("proposed", "Foreslået"),
    DESCRIBED("described", "Beskrevet"),
    FUNDED("funded", "Bevilget"),
    STARTED("started", "I gang"),
    LIVE("live", "Sat i drift som projekt"),
    EVALUATED("evaluated", "Evalueret"),
    IN_OPERATION("in-operation", "Overgået til drift"),
    CLOSED("closed", "Afsluttet"),
    CARRIED_OVER("carried-over", "Overført til sundhedsråd"),
    REJECTED("rejected", "Afvist");

    private final String code;
    private final String label;

    Phase(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }

    /** Whether the project was given money or runs, and is not over. */
    public boolean isRunning() {
        return switch (this) {
            case FUNDED, STARTED, LIVE, EVALUATED -> true;
            case PROPOSED, DESCRIBED, IN_OPERATION, CLOSED, CARRIED_OVER, REJECTED -> false;
        };
    }

    /** @throws IllegalArgumentException when no phase has this code; the Danish message names those that exist */
    @JsonCreator
    public static Phase of(String code) {
        return Arrays.stream(values())
                .filter(phase -> phase.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Fasen findes ikke; skriv %s"
                        .formatted(DanishLists.or(
                                Arrays.stream(values()).map(Phase::code).toList()))));
    }
}

package dk.sundhedsklynge.projects.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a project stands. The code is part of the contracts, the label is what staff read. */
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

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when no phase has this code; the message names the ones that exist */
    @JsonCreator
    public static Phase of(String code) {
        return Arrays.stream(values())
                .filter(phase -> phase.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukendt fase '%s'; brug en af %s"
                        .formatted(
                                code, Arrays.stream(values()).map(Phase::code).collect(Collectors.joining(", ")))));
    }
}

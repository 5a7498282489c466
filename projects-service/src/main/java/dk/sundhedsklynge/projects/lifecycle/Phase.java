package dk.sundhedsklynge.projects.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where a project stands. The code is part of the contracts, the label is what staff read. */
public enum Phase {
    /** Somebody wrote of the project by hand and did not say where it stands. */
    NOT_STATED("not-stated", "Ikke oplyst"),
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

    /** Those that a source can state. */
    public static List<Phase> stated() {
        return Arrays.stream(values()).filter(it -> it != NOT_STATED).toList();
    }

    /** Whether somebody still has to decide what becomes of the project. */
    public boolean awaitsDecision() {
        return switch (this) {
            case NOT_STATED, PROPOSED, DESCRIBED, FUNDED, STARTED, LIVE, EVALUATED -> true;
            case IN_OPERATION, CLOSED, CARRIED_OVER, REJECTED -> false;
        };
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

package dk.sundhedsklynge.meetings.handover.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Whether a run tries a handover or is one. */
public enum RunKind {
    REHEARSAL("rehearsal", "Prøve"),
    CARRIED_OUT("carried-out", "Overdragelse");

    private final String code;
    private final String label;

    RunKind(String code, String label) {
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

    @JsonCreator
    static RunKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Ukendt slags kørsel '%s'; brug rehearsal eller carried-out".formatted(code)));
    }
}

package dk.sundhedsklynge.projects.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * What a decision can do to a project. The order of the constants is the order in which steps decided on the same day
 * are taken, so that a project registered and started by one meeting is registered first.
 */
public enum Step {
    REGISTER("register", "registreres", "Registreret"),
    DESCRIBE("describe", "beskrives", "Beskrevet"),
    APPOINT_GROUP("appoint-group", "få nedsat en gruppe", "Gruppe nedsat"),
    START("start", "startes", "Startet"),
    WENT_LIVE("went-live", "sættes i drift", "Sat i drift"),
    CHANGE("change", "ændres", "Ændret"),
    EXTEND("extend", "forlænges", "Forlænget"),
    EVALUATE("evaluate", "evalueres", "Evalueret"),
    SPREAD("spread", "udbredes", "Udbredt"),
    TO_OPERATION("to-operation", "overgå til drift", "Overgået til drift"),
    CLOSE("close", "afsluttes", "Afsluttet"),
    CARRY_TO_COUNCIL("carry-to-council", "overføres til et sundhedsråd", "Overført til sundhedsråd");

    private final String code;
    private final String verb;
    private final String label;

    Step(String code, String verb, String label) {
        this.code = code;
        this.verb = verb;
        this.label = label;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Danish infinitive as it follows "kan ikke". */
    public String verb() {
        return verb;
    }

    /** What was done, as staff read it. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when no step has this code */
    @JsonCreator
    public static Step of(String code) {
        return Arrays.stream(values())
                .filter(step -> step.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown project effect type '%s'".formatted(code)));
    }
}

package dk.sundhedsklynge.meetings.postponed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.Arrays;
import java.util.Locale;

/** Whether a postponed item still waits. */
public enum PostponedState {
    WAITING("Venter"),
    TAKEN_UP("Genoptaget"),
    DROPPED("Bortfaldet");

    private final String label;

    PostponedState(String label) {
        this.label = label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when there is none with this code; the message names those that exist */
    @JsonCreator
    public static PostponedState of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukendt tilstand '%s'; brug %s"
                        .formatted(
                                code,
                                DanishLists.or(Arrays.stream(values())
                                        .map(PostponedState::code)
                                        .toList()))));
    }
}

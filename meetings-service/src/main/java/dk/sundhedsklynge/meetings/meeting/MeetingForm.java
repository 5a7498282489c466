package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.Arrays;
import java.util.Locale;

/** How the members of a body come together. */
public enum MeetingForm {
    PHYSICAL("Fysisk"),
    VIRTUAL("Virtuelt"),
    HYBRID("Fysisk og virtuelt");

    private final String label;

    MeetingForm(String label) {
        this.label = label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when there is none with this code; the message names those that exist */
    @JsonCreator
    public static MeetingForm of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukendt mødeform '%s'; brug %s"
                        .formatted(
                                code,
                                DanishLists.or(Arrays.stream(values())
                                        .map(MeetingForm::code)
                                        .toList()))));
    }
}

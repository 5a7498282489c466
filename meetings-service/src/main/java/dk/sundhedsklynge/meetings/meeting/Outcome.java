package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.Arrays;
import java.util.Locale;

/** How a body dealt with an item. Money is moved by an approval alone. */
public enum Outcome {
    APPROVED("Godkendt"),
    APPROVED_AMENDED("Godkendt med ændring"),
    APPROVED_CONDITIONALLY("Godkendt med forbehold"),
    NOTED("Taget til efterretning"),
    DISCUSSED("Drøftet"),
    DECIDED("Besluttet"),
    POSTPONED("Udsat"),
    LEFT_TO_OTHERS("Overladt til andre"),
    STARTED("Igangsat"),
    CLOSED("Afsluttet"),
    NOT_APPROVED("Ikke godkendt"),
    INFORMATION("Orientering"),
    NONE("Ingen udtrykkelig beslutning");

    private final String label;

    Outcome(String label) {
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

    /** Whether it was approved, amended or not. An approval with a condition is none: the secretariat settles it. */
    public boolean approves() {
        return this == APPROVED || this == APPROVED_AMENDED;
    }

    /** @throws IllegalArgumentException when no outcome has this code; the message names those that exist */
    @JsonCreator
    public static Outcome of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukendt udfald '%s'; brug %s"
                        .formatted(
                                code,
                                DanishLists.or(Arrays.stream(values())
                                        .map(Outcome::code)
                                        .toList()))));
    }
}

package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.Arrays;
import java.util.Locale;

/** Why a body meets. */
public enum Occasion {
    ORDINARY("Ordinært møde"),
    EXTRAORDINARY("Ekstraordinært møde"),
    SEMINAR("Seminar"),
    /** Nobody meets: the members answer in writing. */
    WRITTEN_ROUND("Skriftlig behandling"),
    /** With another body. */
    JOINT("Fællesmøde");

    private final String label;

    Occasion(String label) {
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
    public static Occasion of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukendt anledning '%s'; brug %s"
                        .formatted(
                                code,
                                DanishLists.or(Arrays.stream(values())
                                        .map(Occasion::code)
                                        .toList()))));
    }
}

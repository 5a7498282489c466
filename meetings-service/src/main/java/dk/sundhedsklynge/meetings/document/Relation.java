package dk.sundhedsklynge.meetings.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.Arrays;
import java.util.Locale;

/** What a document is to minutes of the same body and day. */
public enum Relation {
    CORRECTION("Rettelse", "Det afløser det referat, der gælder."),
    OTHER_MEETING("Andet møde", "Det er fra et andet møde samme dag."),
    SUPPLEMENT("Tillægsreferat", "Det føjer punkter til mødet, og de andre punkter bliver stående.");

    private final String label;
    private final String meaning;

    Relation(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }

    /** Danish: what follows from it. */
    public String meaning() {
        return meaning;
    }

    /** @throws IllegalArgumentException when there is none with this code; the message names those that exist */
    @JsonCreator
    public static Relation of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukendt svar '%s'; brug %s"
                        .formatted(
                                code,
                                DanishLists.or(Arrays.stream(values())
                                        .map(Relation::code)
                                        .toList()))));
    }
}

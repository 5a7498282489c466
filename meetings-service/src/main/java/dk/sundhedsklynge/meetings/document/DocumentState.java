package dk.sundhedsklynge.meetings.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a document stands among the versions of its meeting. */
public enum DocumentState {
    /** Nobody can tell yet which cluster is meant; nothing came of it. */
    UNSETTLED("Klyngen er ikke afgjort"),
    /** Of the same body and day as other minutes, and the secretariat has not said what it is; nothing came of it. */
    ASKED("Afventer sekretariatets svar"),
    CURRENT("Gældende udgave"),
    SUPERSEDED("Erstattet af en nyere udgave");

    private final String label;

    DocumentState(String label) {
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
}

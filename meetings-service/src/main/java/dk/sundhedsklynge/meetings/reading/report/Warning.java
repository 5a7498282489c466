package dk.sundhedsklynge.meetings.reading.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a secretary should look at. The text itself is never corrected.
 *
 * @param line from 1 in the original
 * @param message Danish, as staff read it
 */
public record Warning(int line, Kind kind, String message) {
    @Schema(name = "WarningKind")
    public enum Kind {
        /** Kept, but the grammar did not expect it there. */
        UNRECOGNISED,
        /** The table of contents and the headings differ. */
        CONTENTS,
        /** Numbers of items repeat, or leave a gap. */
        NUMBERING,
        /** A party's name is misspelt; its place among the others settled which one is meant. */
        PARTY_MISSPELT,
        /** A party's name is misspelt and nothing settles which one is meant. */
        PARTY_UNCLEAR,
        /** A recommendation that no decision answers. */
        UNANSWERED,
        /** Two statements of the meeting's date differ. */
        DATE,
        /** The cluster is unknown to the register, or several have the name. */
        CLUSTER,
        /** Neither title nor recommendations say which level met. */
        LEVEL,
        /** The file ends within a sentence. */
        ENDING,
        /** A letter was lost in a conversion. */
        ENCODING;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

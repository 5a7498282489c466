package dk.sundhedsklynge.funds.note;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a note comes from.
 *
 * @param replaces the note that it corrects; null for none
 * @param reason why it corrects that one
 * @param onBehalf how it came when the secretariat entered it for the party; null when nobody entered it for another
 * @param cameOn the day it came, when it was entered on behalf
 * @param document the document of the register that states it; null for none
 * @param line of that document
 * @param enteredByName what the user was called when the note was entered; null for a system
 */
public record NoteOrigin(
        @Nullable UUID replaces,
        @Nullable String reason,
        @Nullable Channel onBehalf,
        @Nullable LocalDate cameOn,
        @Nullable UUID document,
        @Nullable Integer line,
        @Nullable String enteredByName) {
    /** Entered by a system, or before any of it was kept. */
    public static final NoteOrigin NONE = new NoteOrigin(null, null, null, null, null, null, null);

    /** How something reached the secretariat. */
    public enum Channel {
        MAIL("mail"),
        PHONE("telefon"),
        MEETING("møde"),
        LETTER("brev");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        /** In Danish. */
        public String label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same, correcting another note. */
    public NoteOrigin correcting(UUID note, String why) {
        return new NoteOrigin(note, why, onBehalf, cameOn, document, line, enteredByName);
    }

    public NoteOrigin enteredBy(String name) {
        return new NoteOrigin(replaces, reason, onBehalf, cameOn, document, line, name.isBlank() ? null : name);
    }
}

package dk.sundhedsklynge.meetings.search;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has the words in it.
 *
 * @param day of the meeting; null while it is not settled
 * @param body null for a document of a meeting that is not settled, and for a fact that is of no meeting
 * @param label of the item
 * @param headline of its text, as {@code ts_headline} made it; null when its title is all it has
 * @param document the minutes it stands in; null when it was entered by hand
 */
record Found(
        Kind kind,
        UUID id,
        @Nullable LocalDate day,
        @Nullable String cooperation,
        @Nullable String body,
        String title,
        @Nullable String label,
        @Nullable String headline,
        @Nullable UUID document,
        @Nullable Integer line) {
    /** What was found, and what staff call it. */
    enum Kind {
        MEETING("Møde"),
        ITEM("Punkt"),
        DECISION("Beslutning"),
        DOCUMENT("Dokument"),
        FOLLOW_UP("Opgave"),
        AGREEMENT("Aftale"),
        POSTPONED_ITEM("Udsat punkt");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}

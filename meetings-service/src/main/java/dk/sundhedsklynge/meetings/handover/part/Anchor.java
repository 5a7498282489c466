package dk.sundhedsklynge.meetings.handover.part;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place in a document that a figure or a step rests on, as far as it is known.
 *
 * @param note of funds that somebody entered by hand; null for a place in a document
 * @param paper that the note was entered from; null for a place in a document, and in a part that an earlier release wrote
 */
public record Anchor(
        @Nullable UUID document,
        @Nullable UUID meeting,
        @Nullable UUID decision,
        @Nullable Integer line,
        @Nullable UUID note,
        @Nullable Paper paper) {
    public Anchor(
            @Nullable UUID document,
            @Nullable UUID meeting,
            @Nullable UUID decision,
            @Nullable Integer line,
            @Nullable UUID note) {
        this(document, meeting, decision, line, note, null);
    }
}

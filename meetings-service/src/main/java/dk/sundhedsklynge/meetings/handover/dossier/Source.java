package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Anchor;
import dk.sundhedsklynge.meetings.handover.part.Paper;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a line of a dossier stands in the documents of the cooperation, as far as it is known.
 *
 * @param note of funds that the line stems from; null for a line that stems from a document
 * @param paper that the note was entered from; null for a line that stems from a document, and in a dossier of an earlier release
 */
public record Source(
        @Nullable UUID document,
        @Nullable Integer line,
        @Nullable UUID decision,
        @Nullable UUID note,
        @Nullable Paper paper) {
    public Source(@Nullable UUID document, @Nullable Integer line, @Nullable UUID decision) {
        this(document, line, decision, null, null);
    }

    public static final Source NONE = new Source(null, null, null);

    static Source of(@Nullable Anchor anchor) {
        return anchor == null
                ? NONE
                : new Source(anchor.document(), anchor.line(), anchor.decision(), anchor.note(), anchor.paper());
    }

    /** The page of this site that shows it; null when nothing is known. */
    public @Nullable String href() {
        if (document != null) {
            return line == null
                    ? "/moeder/dokumenter/" + document
                    : "/moeder/dokumenter/%s?linje=%d#linje-%d".formatted(document, line, line);
        }
        if (note != null) {
            return "/midler/noter/" + note;
        }
        return decision == null ? null : "/moeder/beslutninger/" + decision;
    }
}

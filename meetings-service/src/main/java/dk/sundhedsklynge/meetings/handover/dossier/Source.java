package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Anchor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a line of a dossier stands in the documents of the cooperation, as far as it is known.
 *
 * @param note of funds that the line stems from; null for a line that stems from a document
 */
public record Source(
        @Nullable UUID document,
        @Nullable Integer line,
        @Nullable UUID decision,
        @Nullable UUID note) {
    public Source(@Nullable UUID document, @Nullable Integer line, @Nullable UUID decision) {
        this(document, line, decision, null);
    }

    public static final Source NONE = new Source(null, null, null);

    static Source of(@Nullable Anchor anchor) {
        return anchor == null ? NONE : new Source(anchor.document(), anchor.line(), anchor.decision(), anchor.note());
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

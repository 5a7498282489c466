package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.meetings.openness.Access;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact belongs, and where it is known from.
 *
 * @param access closed when its writer says so; a closed item or project closes it too
 * @param project it is about; null: none
 * @param item of a meeting that it belongs to; null: none
 * @param document that states it
 * @param note that says where it is known from; needed where there is neither a document nor an item
 */
public record Basis(
        String cooperation,
        Access access,
        @Nullable UUID project,
        @Nullable UUID item,
        @Nullable UUID document,
        @Nullable String note) {

    /** What a form says when no source is named. */
    static final String NO_SOURCE = "Skriv, hvor du ved det fra, eller vælg det dokument, der siger det.";

    public Basis {
        note = stripped(note);
    }

    boolean namesASource() {
        return item != null || document != null || note != null;
    }

    /** Null for a text of nothing but blanks. */
    public static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

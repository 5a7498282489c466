package dk.sundhedsklynge.funds.note;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which notes are looked for; null leaves a field aside.
 *
 * @param cooperations those whose notes are listed
 * @param closedOf those of them of which the reader may also see closed items
 * @param party code of the party; empty for notes that name none
 * @param fund name of the fund whose money it is
 * @param words a part of the reference or of what the source calls whoever has the money
 */
public record NoteSearch(
        Collection<String> cooperations,
        Collection<String> closedOf,
        Note.@Nullable Kind kind,
        @Nullable String party,
        @Nullable String period,
        @Nullable String fund,
        Note.@Nullable State state,
        @Nullable String words) {
    public NoteSearch {
        cooperations = List.copyOf(cooperations);
        closedOf = List.copyOf(closedOf);
    }
}

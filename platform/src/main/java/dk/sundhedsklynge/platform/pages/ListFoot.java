package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a list: how much of it is shown, the pages beside this one, and the whole as a file: {@code {#include
 * page/listFoot foot=foot /}}.
 *
 * @param shown {@code Viser 1-50 af 312 møder}
 * @param csv null when the list is not given out as a file
 * @param csvText what its link says; a file ends where counting does, and then says so
 */
public record ListFoot(
        String shown,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String csv,
        String csvText) {
    /** Counting ends here, and a file too, so that it costs the same however long a list grows. */
    public static final int MOST_COUNTED = 10_000;

    /**
     * @param total how many rows there are, counted to one more than {@link #MOST_COUNTED}
     * @param one the name of one row, {@code møde}
     * @param many the name of several, {@code møder}
     * @param csvPath where the same list is given as a file; null for none
     */
    public static ListFoot of(
            Slice<?> slice, long total, String one, String many, ListAddress address, @Nullable String csvPath) {
        int size = slice.items().size();
        String range = size == 0
                ? "0"
                : "%s-%s"
                        .formatted(
                                DanishNumbers.format(slice.before() + 1), DanishNumbers.format(slice.before() + size));
        String whole = total > MOST_COUNTED
                ? "flere end " + DanishNumbers.format(MOST_COUNTED)
                : DanishNumbers.format(Math.max(total, slice.before() + size));
        return new ListFoot(
                "Viser %s af %s %s".formatted(range, whole, total == 1 ? one : many),
                link(address, slice.previous()),
                link(address, slice.next()),
                csvPath == null
                        ? null
                        : address.with(ListAddress.TURN, null).at(csvPath).href(),
                total > MOST_COUNTED
                        ? "Hent de første %s som CSV".formatted(DanishNumbers.format(MOST_COUNTED))
                        : "Hent listen som CSV");
    }

    private static @Nullable String link(ListAddress address, @Nullable String cursor) {
        return cursor == null ? null : address.with(ListAddress.TURN, cursor).href();
    }
}

package dk.sundhedsklynge.platform.paging;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a sorted list is asked for: the rows behind a row, or those before it.
 *
 * @param back whether the rows before the row are asked for
 * @param offset how many rows stood before the row, itself counted in where the page begins behind it
 * @param key the values of the row that the list is sorted by; empty for the first page
 */
public record Turn(boolean back, long offset, List<String> key) {
    public static final Turn START = new Turn(false, 0, List.of());

    private static final String BACK = "b";
    private static final String ON = "n";

    public Turn {
        key = List.copyOf(key);
    }

    /** Null when the values are not those of a turn. */
    static @Nullable Turn of(List<String> values) {
        boolean isTurn = values.get(0).equals(BACK) || values.get(0).equals(ON);
        return isTurn
                ? new Turn(
                        values.get(0).equals(BACK),
                        Math.max(0, Long.parseLong(values.get(1))),
                        values.subList(2, values.size()))
                : null;
    }

    public boolean isStart() {
        return key.isEmpty();
    }

    String cursor() {
        return Cursor.encode(Stream.concat(Stream.of(back ? BACK : ON, Long.toString(offset)), key.stream())
                .toArray(String[]::new));
    }
}

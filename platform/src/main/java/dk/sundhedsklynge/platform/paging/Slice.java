package dk.sundhedsklynge.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a sorted list that can be turned both ways.
 *
 * @param before how many rows stand before the first one shown
 * @param next cursor of the following page; null on the last one
 * @param previous cursor of the page before; null on the first one
 */
public record Slice<T>(
        List<T> items,
        long before,
        @Nullable String next,
        @Nullable String previous) {
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * @param found the rows that the turn asks for, nearest first, at most {@code limit + 1}
     * @param key the values of a row that the list is sorted by, as {@link SqlOrder} takes them
     */
    public static <T> Slice<T> of(List<T> found, Turn turn, int limit, Function<? super T, List<String>> key) {
        boolean more = found.size() > limit;
        List<T> near = more ? found.subList(0, limit) : found;
        if (near.isEmpty()) {
            return new Slice<>(near, 0, null, null);
        }
        List<T> items = turn.back() ? near.reversed() : near;
        long before = !turn.back() ? turn.offset() : more ? Math.max(0, turn.offset() - items.size()) : 0;
        boolean follow = turn.back() || more;
        boolean precede = turn.back() ? more : !turn.isStart();
        return new Slice<>(
                items,
                before,
                follow ? new Turn(false, before + items.size(), key.apply(items.getLast())).cursor() : null,
                precede ? new Turn(true, before, key.apply(items.getFirst())).cursor() : null);
    }

    /** The same page with each row as its reader sees it. */
    public <V> Slice<V> map(Function<? super T, ? extends V> view) {
        return new Slice<>(items.stream().<V>map(view).toList(), before, next, previous);
    }
}

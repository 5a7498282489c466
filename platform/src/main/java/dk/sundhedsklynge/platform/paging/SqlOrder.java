package dk.sundhedsklynge.platform.paging;

import dk.sundhedsklynge.platform.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a statement sorts a list and finds the rows of a page. Value and id run in one direction, so that an index on both serves
 * either.
 *
 * @param value an SQL expression that is never null
 * @param type its type in the database
 * @param id an SQL expression of type {@code uuid} that decides between equals
 */
public record SqlOrder(String value, String type, String id, boolean descending) {
    /** How many values a row is found again by. */
    public static final int VALUES = 2;

    /** A condition that begins with {@code and}, with a question mark for each of the turn's values; empty for the first page. */
    public String behind(Turn turn) {
        return turn.isStart()
                ? ""
                : " and (%s, %s) %s (cast(? as %s), cast(? as uuid))"
                        .formatted(value, id, descending == turn.back() ? ">" : "<", type);
    }

    /** The arguments of {@link #behind}. */
    public List<String> arguments(Turn turn) {
        return turn.key();
    }

    /** Nearest first, so the page before comes in the opposite order; {@link Slice#of} turns it. */
    public String by(Turn turn) {
        String direction = descending == turn.back() ? "asc" : "desc";
        return " order by %s %s, %s %s".formatted(value, direction, id, direction);
    }

    /**
     * One page of a list, in one statement.
     *
     * @param found the statement without its end: a select whose last word is a condition
     * @param arguments of that
     * @param key the value and id that a row is found again by, as text
     */
    public <T> Slice<T> page(
            Database database,
            String found,
            List<@Nullable Object> arguments,
            Turn turn,
            int limit,
            Database.Reading<T> reading,
            Function<T, List<String>> key) {
        List<@Nullable Object> all = new ArrayList<>(arguments);
        all.addAll(arguments(turn));
        List<T> rows = database.list(found + behind(turn) + by(turn) + " limit " + (limit + 1), reading, all.toArray());
        return Slice.of(rows, turn, limit, key);
    }
}

package dk.sundhedsklynge.platform.paging;

import java.util.List;

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
}

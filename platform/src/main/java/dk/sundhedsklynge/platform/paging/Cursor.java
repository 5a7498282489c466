package dk.sundhedsklynge.platform.paging;

import dk.sundhedsklynge.platform.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says after which row a page begins: the values that the list is sorted by. Clients pass it on as it is; what is inside is
 * nobody's business but the list's.
 */
public final class Cursor {
    private static final char SEPARATOR = '\u001f';
    private static final int LONGEST = 4_000;
    /** No list is sorted by what a database cannot keep or nobody sees. */
    private static final Pattern UNKEEPABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\u001f]]");

    private Cursor() {}

    public static String encode(String... values) {
        String joined = String.join(String.valueOf(SEPARATOR), values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Where the page begins; null without a cursor, for then it is the first.
     *
     * @param cursor the parameter {@code cursor} as it came
     * @param values how many were encoded
     * @param row of the values; null, or any sign that they are not those of such a row, refuses it
     * @throws Problem 400 when it is no cursor of this list
     */
    public static <T> @Nullable T read(
            @Nullable String cursor, int values, Function<List<String>, ? extends @Nullable T> row) {
        if (cursor == null) {
            return null;
        }
        try {
            List<String> decoded = decode(cursor);
            T found = decoded.size() == values ? row.apply(decoded) : null;
            if (found != null) {
                return found;
            }
        } catch (CharacterCodingException | DateTimeException | IllegalArgumentException e) {
            throw unknown(cursor);
        }
        throw unknown(cursor);
    }

    /**
     * The page of a list that can be turned both ways.
     *
     * @param cursor as a {@link Slice} gave it; null and empty for the first page
     * @param values how many values the list is sorted by
     * @throws Problem 400 when it is no cursor of this list
     */
    public static Turn turn(@Nullable String cursor, int values) {
        Turn turn = read(cursor == null || cursor.isEmpty() ? null : cursor, values + 2, Turn::of);
        return turn == null ? Turn.START : turn;
    }

    private static Problem unknown(String cursor) {
        return Problem.parameter("cursor", cursor, "Brug next fra den foregående side.");
    }

    private static List<String> decode(String cursor) throws CharacterCodingException {
        if (cursor.length() > LONGEST) {
            throw new IllegalArgumentException("Too long");
        }
        String joined = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                .toString();
        if (UNKEEPABLE.matcher(joined).find()) {
            throw new IllegalArgumentException("A character that no value has");
        }
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int at = joined.indexOf(SEPARATOR); at >= 0; at = joined.indexOf(SEPARATOR, from)) {
            values.add(joined.substring(from, at));
            from = at + 1;
        }
        values.add(joined.substring(from));
        return List.copyOf(values);
    }
}

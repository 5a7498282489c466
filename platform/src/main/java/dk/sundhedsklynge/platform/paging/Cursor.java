package dk.sundhedsklynge.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Says after which row a page begins: the values that the list is sorted by. Clients pass it on as it is; what is inside is
 * nobody's business but the list's.
 */
public final class Cursor {
    private static final char SEPARATOR = '\u001f';

    private Cursor() {}

    public static String encode(String... values) {
        String joined = String.join(String.valueOf(SEPARATOR), values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException when it is not a cursor; a list answers {@code unknown-cursor} then */
    public static List<String> decode(String cursor) {
        String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
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

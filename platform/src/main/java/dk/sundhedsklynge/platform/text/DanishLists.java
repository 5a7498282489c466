package dk.sundhedsklynge.platform.text;

import java.util.Collection;
import java.util.List;

/** Several words in one sentence, as Danish joins them: {@code a, b eller c}. */
public final class DanishLists {
    private DanishLists() {}

    /** One of them: {@code a, b eller c}. Empty for none. */
    public static String or(Collection<String> words) {
        return joined(words, " eller ");
    }

    /** All of them: {@code a, b og c}. Empty for none. */
    public static String and(Collection<String> words) {
        return joined(words, " og ");
    }

    private static String joined(Collection<String> words, String beforeLast) {
        List<String> all = List.copyOf(words);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + beforeLast + all.getLast();
    }
}

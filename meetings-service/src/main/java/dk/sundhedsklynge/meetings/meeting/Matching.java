package dk.sundhedsklynge.meetings.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things that are kept a new reading speaks of: the same words are the same thing wherever they stand now; what is
 * left is the one in the same place.
 *
 * @param kept one for each thing read, null where it is new
 * @param left what the new reading does not have
 */
record Matching<K>(List<@Nullable K> kept, List<K> left) {

    /** @param place of what is held, from 1 */
    static <K, R> Matching<K> of(
            List<K> held,
            List<R> read,
            Function<K, String> words,
            Function<R, String> wordsRead,
            ToIntFunction<K> place) {
        List<K> left = new ArrayList<>(held);
        List<@Nullable K> kept = new ArrayList<>();
        for (R one : read) {
            kept.add(take(left, it -> words.apply(it).equals(wordsRead.apply(one))));
        }
        for (int i = 0; i < kept.size(); i++) {
            int position = i + 1;
            if (kept.get(i) == null) {
                kept.set(i, take(left, it -> place.applyAsInt(it) == position));
            }
        }
        return new Matching<>(kept, left);
    }

    private interface Wanted<K> {
        boolean is(K one);
    }

    private static <K> @Nullable K take(List<K> left, Wanted<K> wanted) {
        for (K one : left) {
            if (wanted.is(one)) {
                left.remove(one);
                return one;
            }
        }
        return null;
    }
}

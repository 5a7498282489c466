package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.terms.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much two documents have the same items, from 0 to 1: by their titles and their words, in whatever order and under
 * whatever numbers. Items that nearly all minutes have, such as the approval of the agenda, count for little.
 */
final class Likeness {
    /** Titles of items that say nothing about which meeting it was. */
    private static final Pattern STANDING = Pattern.compile(
            "(?:godkendelse af (?:dagsorden|referat)|dagsorden|velkomst|deltagere|meddelelser|gensidig orientering"
                    + "|bordet rundt|næste møde|opsamling|evaluering af mødet|underskrift|eventuelt).*");

    private static final double WEIGHT_OF_STANDING = 0.2;

    /** Of the same title over other words: a correction may have rewritten the case. */
    private static final double SAME_TITLE = 0.7;

    private static final double SIMILAR_TITLE = 0.75;
    private static final int RUN = 3;

    private Likeness() {}

    /** One item as it is compared. */
    static final class Compared {
        private final double weight;
        private final Set<String> title;
        private final Set<String> text;

        /** @param wording as {@link Wording} compares it */
        Compared(String title, String wording) {
            String heading = Wording.of(title);
            this.weight = STANDING.matcher(heading).matches() ? WEIGHT_OF_STANDING : 1;
            this.title = runs(heading, 1);
            this.text = runs(wording, RUN);
        }

        private double likeTo(Compared other) {
            double words = text.isEmpty() || other.text.isEmpty() ? 0 : share(text, other.text);
            return share(title, other.title) >= SIMILAR_TITLE ? Math.max(SAME_TITLE, words) : words;
        }
    }

    /** Each item is compared with the one most like it among those that are left. */
    static double of(List<Compared> kept, List<Compared> sent) {
        List<Compared> left = new ArrayList<>(kept);
        double alike = 0;
        for (Compared item : sent) {
            Compared best = null;
            double most = 0;
            for (Compared other : left) {
                double likeness = item.likeTo(other);
                if (likeness > most) {
                    most = likeness;
                    best = other;
                }
            }
            if (best != null) {
                left.remove(best);
                alike += most * Math.min(item.weight, best.weight);
            }
        }
        double all = Math.max(weight(kept), weight(sent));
        return all == 0 ? 1 : alike / all;
    }

    private static double weight(List<Compared> items) {
        return items.stream().mapToDouble(item -> item.weight).sum();
    }

    private static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }

    /** The runs of so many words that follow one another; of a shorter text the whole. */
    private static Set<String> runs(String text, int length) {
        List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
        if (words.size() <= length) {
            return length == 1 ? Set.copyOf(words) : words.isEmpty() ? Set.of() : Set.of(String.join(" ", words));
        }
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }
}

package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.terms.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much two documents have the same items, from 0 to 1: by their titles and by the {@link ItemWords words that carry
 * meaning}, in whatever order and under whatever numbers. A word that most items of both documents have counts for little. Items
 * that nearly all minutes have, such as the approval of the agenda, are compared only where there is nothing else.
 */
final class Likeness {
    /** Titles of items that say nothing about which meeting it was. */
    private static final Pattern STANDING = Pattern.compile(
            "(?:godkendelse af (?:dagsorden|referat)|dagsorden|velkomst|deltagere|meddelelser|gensidig orientering"
                    + "|bordet rundt|næste møde|opsamling|evaluering af mødet|underskrift|eventuelt).*");

    /** Of the same title over other words: a correction may have rewritten the case. */
    private static final double SAME_TITLE = 0.7;

    private static final double SIMILAR_TITLE = 0.75;

    /** A title of one word, "Midler", can stand over another case: something of the text must be there too. */
    private static final double SOME_OF_THE_TEXT = 0.25;

    /** Where the titles differ, only an item that has most of its words in common is the same. */
    private static final double MOST_OF_THE_TEXT = 0.5;

    /** Fewer words than these say less about the case. */
    private static final int ENOUGH_WORDS = 5;

    /** From so many words on two cases of one subject share many; pairs of words that follow one another tell them apart. */
    private static final int LONG_TEXT = 60;

    private Likeness() {}

    /** One item as it is compared. */
    static final class Compared {
        private final String printed;
        private final boolean standing;
        private final Set<String> title;
        private final Set<String> words;
        private final Set<String> pairs;

        /** @param text without headings */
        Compared(String title, String text) {
            this(title, text, ItemWords.of(text));
        }

        private Compared(String title, String text, List<String> words) {
            String heading = Wording.of(title);
            this.printed = heading + "\n" + Wording.of(text);
            this.title = new HashSet<>(ItemWords.ofTitle(title));
            this.standing = STANDING.matcher(heading).matches() || this.title.isEmpty();
            this.words = new HashSet<>(words);
            this.pairs = words.size() < LONG_TEXT ? Set.of() : pairs(words);
        }

        static Compared of(String title, ItemContent content) {
            return new Compared(title, ItemWords.plain(content), ItemWords.of(content));
        }

        private double likeTo(Compared other, Map<String, Double> weights) {
            if (printed.equals(other.printed)) {
                return 1;
            }
            double said = words(other, weights);
            double named = standing || other.standing ? 0 : titles(title, other.title);
            if (named < SIMILAR_TITLE) {
                return said < MOST_OF_THE_TEXT ? 0 : said * Math.min(1, (double) fewer(other) / ENOUGH_WORDS);
            }
            boolean isShortTitle = Math.min(title.size(), other.title.size()) == 1;
            boolean saysNothingElse = words.isEmpty() || other.words.isEmpty() || said >= SOME_OF_THE_TEXT;
            return isShortTitle && !saysNothingElse ? said : Math.max(SAME_TITLE, said);
        }

        private int fewer(Compared other) {
            return Math.min(words.size(), other.words.size());
        }

        private double words(Compared other, Map<String, Double> weights) {
            return pairs.isEmpty() || other.pairs.isEmpty()
                    ? share(words, other.words, weights)
                    : share(pairs, other.pairs, Map.of());
        }
    }

    /** Each item is compared with the one most like it among those that are left. */
    static double of(List<Compared> kept, List<Compared> sent) {
        boolean onlyStanding =
                kept.stream().allMatch(item -> item.standing) && sent.stream().allMatch(item -> item.standing);
        List<Compared> before = onlyStanding ? kept : ownItems(kept);
        List<Compared> now = onlyStanding ? sent : ownItems(sent);
        int all = Math.max(before.size(), now.size());
        return all == 0 ? 1 : alike(before, now, weights(before, now)) / all;
    }

    private static List<Compared> ownItems(List<Compared> items) {
        return items.stream().filter(item -> !item.standing).toList();
    }

    private static double alike(List<Compared> kept, List<Compared> sent, Map<String, Double> weights) {
        List<Compared> left = new ArrayList<>(kept);
        double alike = 0;
        for (Compared item : sent) {
            Compared best = null;
            double most = 0;
            for (Compared other : left) {
                double likeness = item.likeTo(other, weights);
                if (likeness > most) {
                    most = likeness;
                    best = other;
                }
            }
            if (best != null) {
                left.remove(best);
                alike += most;
            }
        }
        return alike;
    }

    /** 1 for a word of one item, falling to 0 for one that all items of both documents have; words not named weigh 1. */
    private static Map<String, Double> weights(List<Compared> kept, List<Compared> sent) {
        Map<String, Double> weights = new HashMap<>();
        if (Math.min(kept.size(), sent.size()) < 3) {
            return weights;
        }
        Map<String, Double> ofKept = spread(kept);
        spread(sent).forEach((word, spread) -> weights.put(word, 1 - Math.min(spread, ofKept.getOrDefault(word, 0.0))));
        return weights;
    }

    /** In which part of the items beside one a word stands too, from 0 to 1. */
    private static Map<String, Double> spread(List<Compared> items) {
        Map<String, Double> spread = new HashMap<>();
        items.forEach(item -> item.words.forEach(word -> spread.merge(word, 1.0, Double::sum)));
        spread.replaceAll((word, count) -> (count - 1) / (items.size() - 1));
        return spread;
    }

    private static double share(Set<String> one, Set<String> other, Map<String, Double> weights) {
        double all = weight(one, weights) + weight(other, weights);
        if (all == 0) {
            return 0;
        }
        Set<String> fewer = one.size() <= other.size() ? one : other;
        Set<String> more = fewer == one ? other : one;
        double common = 0;
        for (String word : fewer) {
            if (more.contains(word)) {
                common += weights.getOrDefault(word, 1.0);
            }
        }
        return 2 * common / all;
    }

    private static double weight(Set<String> words, Map<String, Double> weights) {
        double weight = 0;
        for (String word : words) {
            weight += weights.getOrDefault(word, 1.0);
        }
        return weight;
    }

    /** As {@link #share}, with words that a typo tells apart taken as the same. */
    private static double titles(Set<String> one, Set<String> other) {
        Set<String> left = new HashSet<>(other);
        int common = 0;
        for (String word : one) {
            String same = left.contains(word)
                    ? word
                    : left.stream()
                            .filter(it -> !one.contains(it) && isTypoOf(word, it))
                            .findFirst()
                            .orElse(null);
            if (same != null) {
                left.remove(same);
                common++;
            }
        }
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    /** One letter more, less or other in words of at least five letters; never another number. */
    private static boolean isTypoOf(String one, String other) {
        if (Math.min(one.length(), other.length()) < 5
                || Math.abs(one.length() - other.length()) > 1
                || Character.isDigit(one.charAt(0))) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < shorter - from
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        int differ = Math.max(one.length(), other.length()) - from - back;
        boolean isSwapped = differ == 2
                && one.length() == other.length()
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return differ <= 1 || isSwapped;
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return pairs;
    }
}

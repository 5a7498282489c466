package dk.sundhedsklynge.meetings.reading.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How near two pieces of Danish are to each other. */
public final class Wording {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

    /** Words that say nothing about what a matter is, by their first letters. */
    private static final Set<String> COMMON = Set.of(
            "sundhe", "klynge", "nivea", "niveau", "politi", "faglig", "strate", "godken", "drøfte", "beslut", "tager",
            "midler", "forhol", "mødet", "indsti", "orient", "efterr", "dagsor", "punkt", "punkte", "eller", "deres",
            "efter", "under", "herund", "skal", "projek", "region", "kommun", "følgen", "hvilke", "hvorda", "ønsker",
            "være", "bliver", "denne", "forsla", "baggru");

    private Wording() {}

    /** Lower case, with one blank between words and nothing else. */
    public static String plain(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(plain(text).split(" ")));
        words.remove("");
        return words;
    }

    /** The first letters of the longer words, so that forms of one word meet. */
    public static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : words(text)) {
            String stem = word.substring(0, Math.min(6, word.length()));
            if (word.length() >= 5 && !COMMON.contains(stem)) {
                stems.add(stem);
            }
        }
        return stems;
    }

    /** Share of the words of the shorter that the longer has too, 0 to 1. */
    public static double likeness(String one, String other) {
        Set<String> shorter = words(one);
        Set<String> longer = words(other);
        if (shorter.size() > longer.size()) {
            Set<String> swap = shorter;
            shorter = longer;
            longer = swap;
        }
        if (shorter.isEmpty()) {
            return 0;
        }
        long common = shorter.stream().filter(longer::contains).count();
        return (double) common / shorter.size();
    }

    /** The least number of letters to change, add or take away; counts no further than {@code most} + 1. */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}

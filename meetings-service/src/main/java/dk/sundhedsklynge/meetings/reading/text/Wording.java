package dk.sundhedsklynge.meetings.reading.text;

import dk.sundhedsklynge.platform.text.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares pieces of Danish text: by words, by the stems of words, and by letters. */
public final class Wording {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

    /** Stems of words that occur in most items and so do not tell one matter from another. */
    private static final Set<String> COMMON = Set.of(
            "sundhe", "klynge", "nivea", "niveau", "politi", "faglig", "strate", "godken", "drøfte", "beslut", "tager",
            "midler", "forhol", "mødet", "indsti", "orient", "efterr", "dagsor", "punkt", "punkte", "eller", "deres",
            "efter", "under", "herund", "skal", "projek", "region", "kommun", "følgen", "hvilke", "hvorda", "ønsker",
            "være", "bliver", "denne", "forsla", "baggru");

    private Wording() {}

    /** The words in lower case with one blank between them; no punctuation. */
    public static String plain(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(plain(text).split(" ")));
        words.remove("");
        return words;
    }

    /** The first six letters of words of five letters or more, so that the forms of one word are equal. */
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

    /** How many of the words of the shorter text also stand in the longer one, as a share from 0 to 1. */
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

    /**
     * The number of letters to change, add or remove to get from one to the other. Texts whose lengths differ by more than
     * {@code most} give {@code most} + 1.
     */
    public static int distance(String one, String other, int most) {
        return Spelling.distance(one, other, most);
    }
}

package dk.sundhedsklynge.meetings.proposal.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds names in a text. Text and names must be normalized. Names are looked up by their first word, so the time depends
 * on the length of the text and not on the number of names.
 */
final class NameIndex {
    private static final int SHORTEST = 3;

    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<Integer>> lengths = new HashMap<>();

    NameIndex() {}

    NameIndex(Collection<String> names) {
        names.forEach(this::add);
    }

    /** @param start index in the text */
    private record Found(String name, int start) {}

    /** Names shorter than three characters are ignored. */
    void add(String name) {
        if (name.length() >= SHORTEST && names.add(name)) {
            lengths.computeIfAbsent(firstWord(name, 0), word -> new TreeSet<>()).add(name.length());
        }
    }

    /** The names that stand in a text as whole words, in order. Where one contains another, only the longer one counts. */
    List<String> in(String text) {
        List<Found> candidates = candidates(text);
        candidates.sort(Comparator.<Found>comparingInt(found -> -found.name().length())
                .thenComparing(Found::name)
                .thenComparingInt(Found::start));
        BitSet taken = new BitSet(text.length());
        List<Found> found = new ArrayList<>();
        for (Found candidate : candidates) {
            int end = candidate.start() + candidate.name().length();
            int next = taken.nextSetBit(candidate.start());
            if (next < 0 || next >= end) {
                taken.set(candidate.start(), end);
                found.add(candidate);
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found.stream().map(Found::name).toList();
    }

    private List<Found> candidates(String text) {
        List<Found> candidates = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (isEdge(text, start - 1)) {
                for (int length : lengths.getOrDefault(firstWord(text, start), Set.of())) {
                    int end = start + length;
                    if (end <= text.length() && isEdge(text, end) && names.contains(text.substring(start, end))) {
                        candidates.add(new Found(text.substring(start, end), start));
                    }
                }
            }
        }
        return candidates;
    }

    /** Empty where no word begins. */
    private static String firstWord(String text, int start) {
        int end = start;
        while (!isEdge(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    static boolean isEdge(String text, int index) {
        return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }
}

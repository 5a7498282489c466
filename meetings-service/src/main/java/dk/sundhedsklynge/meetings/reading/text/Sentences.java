package dk.sundhedsklynge.meetings.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts running text into sentences. The full stops in "d. 1. maj" and "jf. Lov" do not end a sentence. */
public final class Sentences {
    private static final Set<String> SHORTENED = Set.of(
            "d", "kl", "ca", "nr", "jf", "pr", "vedr", "pkt", "bl", "f", "v", "stk", "ift", "mhp", "inkl", "hhv", "evt",
            "dvs", "mio", "ekskl", "ad", "tlf", "ml", "fx");

    /** Longer text is cut, in characters, so that searching one sentence takes a bounded time. */
    private static final int LONGEST = 1200;

    private Sentences() {}

    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || isEnd(text, i) || i - start >= LONGEST) {
                add(sentences, text.substring(start, i + 1));
                start = i + 1;
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    private static boolean isEnd(String text, int at) {
        char mark = text.charAt(at);
        if ((mark != '.' && mark != '?' && mark != '!') || at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
            return false;
        }
        char next = text.charAt(at + 2);
        if (!Character.isUpperCase(next) && next != '”' && next != '"' && next != '\'') {
            return false;
        }
        int word = at;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return !SHORTENED.contains(text.substring(word, at).toLowerCase(Locale.ROOT));
    }
}

package dk.sundhedsklynge.meetings.proposal.caveat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text in the form in which words are searched: lower case, æ, ø and å as ae, oe and aa, ligatures and wide letters as
 * ordinary ones, invisible characters removed. Places in it can be mapped back to the original.
 */
final class FoldedText {
    private static final Pattern BROKEN_WORD = Pattern.compile(
            "(?<=\\p{L})[-‐‑\u00AD][ \\t]*\\n?[ \\t]+(?=\\p{Ll})" + "|(?<=\\p{L})[-‐‑\u00AD][ \\t]*\\n(?=\\p{Ll})");
    private static final Pattern SPACED_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[ \\u00A0]\\p{L}){2,}(?![\\p{L}\\p{N}])");
    private static final int RING = 0x030A;
    /** Normalizing can turn one character into as many. */
    private static final int LONGEST = 18;

    private final String original;
    private final StringBuilder folded = new StringBuilder();
    private int[] from;
    private final int[] lineBreaks;

    private FoldedText(String original, IntPredicate leftOut) {
        this.original = original;
        this.from = new int[original.length() + LONGEST];
        this.lineBreaks = IntStream.range(0, original.length())
                .filter(at -> original.charAt(at) == '\n')
                .toArray();
        int at = 0;
        while (at < original.length()) {
            int character = original.codePointAt(at);
            if (!leftOut.test(at)) {
                append(fold(character), at);
            }
            at += Character.charCount(character);
        }
    }

    private void append(String plain, int at) {
        int length = folded.length();
        folded.append(plain);
        if (folded.length() > from.length) {
            from = Arrays.copyOf(from, 2 * folded.length());
        }
        Arrays.fill(from, length, folded.length(), at);
    }

    static FoldedText of(String text) {
        return new FoldedText(text, at -> false);
    }

    /** The text as printed and, where words are hyphenated or letter-spaced, also with those words joined. */
    static List<FoldedText> readings(String text) {
        List<FoldedText> readings = new ArrayList<>();
        readings.add(of(text));
        addWithout(BROKEN_WORD, at -> true, text, readings);
        addWithout(SPACED_WORD, at -> !Character.isLetter(text.charAt(at)), text, readings);
        return readings;
    }

    /** @param part whether the character at an index of a match is left out */
    private static void addWithout(Pattern parts, IntPredicate part, String text, List<FoldedText> readings) {
        BitSet leftOut = new BitSet();
        parts.matcher(text).results().forEach(found -> IntStream.range(found.start(), found.end())
                .filter(part)
                .forEach(leftOut::set));
        if (!leftOut.isEmpty()) {
            readings.add(new FoldedText(text, leftOut::get));
        }
    }

    /** The folded form of a text. */
    static String folded(String text) {
        return of(text).folded.toString();
    }

    private static String fold(int character) {
        if (character == RING) {
            return "a";
        }
        int type = Character.getType(character);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            return "";
        }
        if (character == '´' || character == '`' || character == '’' || character == '‘' || character == '′') {
            return "'";
        }
        String plain =
                Normalizer.normalize(Character.toString(character), Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("ö", "oe");
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(folded);
    }

    /** The original text between two indexes of the folded text, without blanks around it. */
    String printed(int start, int end) {
        if (start >= end) {
            return "";
        }
        int last = from[end - 1];
        return original.substring(from[start], last + Character.charCount(original.codePointAt(last)))
                .strip();
    }

    /** The number of line breaks before an index of the folded text. */
    int linesBefore(int start) {
        // binarySearch answers -(insertion point) - 1 for what it does not find.
        return -1 - Arrays.binarySearch(lineBreaks, from[start]);
    }

    /** The indexes of the folded text that are part of a match of the pattern. */
    BitSet covered(Pattern pattern) {
        BitSet covered = new BitSet(folded.length());
        matcher(pattern).results().forEach(it -> covered.set(it.start(), it.end()));
        return covered;
    }
}

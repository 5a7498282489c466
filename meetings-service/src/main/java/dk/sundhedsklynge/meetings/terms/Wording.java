package dk.sundhedsklynge.meetings.terms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words and numbers of a text, without what only its layout changes: case, spaces, line breaks, and the marks of lists,
 * tables and emphasis. A minus, a percent sign, and the point or comma within a number are kept: they change an amount.
 */
public final class Wording {
    private static final Pattern TOKEN = Pattern.compile("[-−–]?\\p{Nd}+(?:[.,]\\p{Nd}+)*|\\p{L}+|%");

    private Wording() {}

    /** Lower-case words with one space between them; empty when there are none. */
    public static String of(String text) {
        return TOKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .map(token -> token.replace('−', '-').replace('–', '-').toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** Whether each line of the quotation stands in the text; both as {@link #of} gives them, the quotation before that. */
    public static boolean holds(String wording, String quotation) {
        String text = " " + wording + " ";
        return quotation.lines().map(Wording::of).allMatch(line -> line.isEmpty() || text.contains(" " + line + " "));
    }
}

package dk.sundhedsklynge.meetings.proposal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence with the line of the document it stands in.
 *
 * @param line from 1
 */
public record Sentence(String text, int line) {
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern MARKS = Pattern.compile("<[^>]+>|[*_`]{1,3}|^#+\\s*");

    /** @param line of the first line of the text */
    public static List<Sentence> in(String text, int line) {
        List<Sentence> sentences = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String sentence : END.split(plain(lines[i]))) {
                if (!sentence.isBlank()) {
                    sentences.add(new Sentence(sentence.strip(), line + i));
                }
            }
        }
        return sentences;
    }

    /** The text without Markdown and HTML markup. */
    public static String plain(String text) {
        return MARKS.matcher(text).replaceAll("").strip();
    }
}

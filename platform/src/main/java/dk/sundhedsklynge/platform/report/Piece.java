package dk.sundhedsklynge.platform.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text.
 *
 * @param isUnbroken whether it stands on one line: a day is never cut at its hyphens, and a year stays with the word before it, as in
 *     {@code Billund, 2024}
 */
public record Piece(String text, boolean isUnbroken) {
    private static final Pattern UNBROKEN =
            Pattern.compile("\\d{2}-\\d{2}-\\d{4}|(?<![\\p{L}\\d)])[\\p{L}\\d)]+, \\d{4}(?:-\\d{4})?$");

    /** All of a text in its order. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = UNBROKEN.matcher(text);
        int end = 0;
        while (found.find()) {
            if (found.start() > end) {
                pieces.add(new Piece(text.substring(end, found.start()), false));
            }
            pieces.add(new Piece(found.group(), true));
            end = found.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }
}

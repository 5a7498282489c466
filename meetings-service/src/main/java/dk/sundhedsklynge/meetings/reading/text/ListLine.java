package dk.sundhedsklynge.meetings.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with the mark of a list: a number, a letter or a bullet. A question mark counts as a bullet, since
 * conversions turn bullets into question marks.
 *
 * @param number of a numbered or lettered line, 0 for a bullet
 * @param indent blanks before the mark; a line with more blanks than the others belongs to a list inside the list
 */
public record ListLine(int number, int indent, String text, Line line) {
    private static final Pattern NUMBERED = Pattern.compile(
            "^(\\d{1,2})[.)]\\s+(?!(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b)(\\S.*)$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•·▪◦*●■o\\u2022\\uF0B7\\uF0A7?])\\s+(\\S.*)$");
    private static final Pattern LETTERED = Pattern.compile("^([a-h])[.)]\\s+(\\S.*)$");

    public static @Nullable ListLine of(Line line) {
        String text = line.text().strip();
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return new ListLine(Integer.parseInt(numbered.group(1)), line.indent(), numbered.group(2), line);
        }
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) {
            return new ListLine(0, line.indent(), bullet.group(1), line);
        }
        Matcher lettered = LETTERED.matcher(text);
        return lettered.matches()
                ? new ListLine(lettered.group(1).charAt(0) - 'a' + 1, line.indent(), lettered.group(2), line)
                : null;
    }

    public boolean isNumbered() {
        return number > 0;
    }

    /** The text without its list mark, if it has one. */
    public static String without(String text) {
        ListLine marked = of(Line.of(0, text));
        return marked == null ? text.strip() : marked.text();
    }
}

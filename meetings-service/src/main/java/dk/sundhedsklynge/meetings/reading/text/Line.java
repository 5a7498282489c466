package dk.sundhedsklynge.meetings.reading.text;

import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.util.regex.Pattern;

/**
 * A line of the document.
 *
 * @param number from 1 in the original
 * @param raw as printed
 * @param text without hidden characters, the markup around words, and blanks at the ends
 * @param indent blanks before the text
 * @param level number of # of a Markdown heading, 0 for none
 */
public record Line(int number, String raw, String text, int indent, int level) {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
    private static final Pattern BOLD =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\*\\*(?=[^\\s*])([^*]{1,400}+)(?<!\\s)\\*\\*");
    private static final Pattern BOLD_AND_SLANTED =
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*{3}(?=[^\\s*])([^*]{1,400}+)(?<!\\s)\\*{3}(?!\\*)");
    private static final Pattern UNDERLINED =
            Pattern.compile("(?<![\\p{L}\\p{N}_])__(?=[^\\s_])([^_]{1,400}+)(?<!\\s)__(?![\\p{L}\\p{N}_])");
    private static final Pattern CLOSED_HEADING = Pattern.compile("\\s#{1,6}$");
    private static final Pattern TAGS = Pattern.compile("</?(?:b|strong|i|em|u)>");
    private static final Pattern ODD_BLANKS = Pattern.compile("[\\u00A0\\u2007\\u202F\\u2009]");

    static Line of(int number, String raw) {
        String plain = HiddenCharacters.cleaned(ODD_BLANKS.matcher(raw).replaceAll(" "))
                .replace('\n', ' ');
        int indent = 0;
        while (indent < plain.length() && Character.isWhitespace(plain.charAt(indent))) {
            indent++;
        }
        // A table's first cell can be empty: its tab must stay.
        String text = plain.indexOf('\t') >= 0 && !plain.isBlank() ? plain : plain.strip();
        var heading = HEADING.matcher(text);
        int level = heading.find() ? heading.end(1) : 0;
        text = level > 0
                ? CLOSED_HEADING
                        .matcher(heading.replaceFirst(""))
                        .replaceFirst("")
                        .strip()
                : text;
        text = BOLD_AND_SLANTED.matcher(TAGS.matcher(text).replaceAll("")).replaceAll("$1");
        text = UNDERLINED.matcher(BOLD.matcher(text).replaceAll("$1")).replaceAll("$1");
        return new Line(number, raw, text, indent, level);
    }

    /** The same line with only a part of its text, as when a heading and its content share one. */
    public Line withText(String part) {
        return new Line(number, raw, part.strip(), indent, 0);
    }

    /** The same line, to be read as a blank one. */
    Line blank() {
        return new Line(number, raw, "", indent, 0);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public boolean isTabbed() {
        return text.indexOf('\t') >= 0;
    }

    public boolean isPiped() {
        return text.startsWith("|");
    }

    /** Whether it is a row of a table, with bars or tabs between its cells. */
    public boolean isTableRow() {
        return isPiped() || isTabbed();
    }
}

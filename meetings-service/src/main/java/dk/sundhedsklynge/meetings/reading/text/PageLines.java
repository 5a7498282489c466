package dk.sundhedsklynge.meetings.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Page headers and footers that a conversion left in the text. They can interrupt a sentence or a table, so they are
 * read as blank lines.
 */
public final class PageLines {
    private static final Pattern PAGE = Pattern.compile(
            "(?:^|\\s)(?:side|s\\.)\\s?\\d{1,3}(?:\\s?(?:af|/)\\s?\\d{1,3})?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 160;

    private PageLines() {}

    /** Blanks the lines that end in a page number and stand in the same form on more than one page. */
    public static List<Line> without(List<Line> lines) {
        Map<String, Integer> times = new HashMap<>();
        lines.stream().filter(PageLines::isPage).forEach(line -> times.merge(shape(line), 1, Integer::sum));
        return lines.stream()
                .map(line -> isPage(line) && times.getOrDefault(shape(line), 0) > 1 ? line.blank() : line)
                .toList();
    }

    private static boolean isPage(Line line) {
        String text = line.text().strip();
        return text.length() <= LONGEST
                && !line.isPiped()
                && !text.contains("..")
                && PAGE.matcher(text).find();
    }

    private static String shape(Line line) {
        return DIGITS.matcher(line.text().strip()).replaceAll("0");
    }
}

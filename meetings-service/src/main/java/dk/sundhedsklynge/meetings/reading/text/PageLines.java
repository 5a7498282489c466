package dk.sundhedsklynge.meetings.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines that a conversion leaves of the pages' heads and feet. They belong to the paper and not to the meeting, and
 * stand between the lines of sentences and tables: they are read as blank.
 */
public final class PageLines {
    private static final Pattern PAGE = Pattern.compile(
            "(?:^|\\s)(?:side|s\\.)\\s?\\d{1,3}(?:\\s?(?:af|/)\\s?\\d{1,3})?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 160;

    private PageLines() {}

    /** A line that says which page it is, and says so again on another page. */
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

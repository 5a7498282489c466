package dk.sundhedsklynge.meetings.reading.section;

import java.util.regex.Pattern;

/** Whether an item is closed to the public. In doubt it is closed, because what was shown once cannot be taken back. */
public final class Openness {
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("[(\\[][^)\\]]{0,60}\\b(?:lukket|lukkede|fortrolig\\w*)\\b[^)\\]]{0,60}[)\\]]", flags());
    private static final Pattern AT_AN_END = Pattern.compile(
            "^lukket(?:\\s(?:punkt|sag|møde|dagsorden))?\\s*(?:[:–—-].*)?$|[-–—:]\\s*lukket(?:\\s(?:punkt|sag))?\\.?$|^lukket\\s(?:punkt|pkt\\.?)\\s\\d+.*$",
            flags());
    private static final Pattern BEHIND_DOORS = Pattern.compile(
            "\\b(?:for lukkede døre|lukket dørs?|(?:på|i) (?:et )?lukket møde|lukket punkt|lukket dagsorden)\\b",
            flags());

    private Openness() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }

    /** @param title of an item, or the openness printed beside it */
    public static boolean isClosed(String title) {
        return IN_PARENTHESES.matcher(title).find()
                || AT_AN_END.matcher(title.strip()).find();
    }

    /** A title without the words that say whether it is closed, so that titles can be compared. */
    public static String without(String title) {
        return IN_PARENTHESES.matcher(title).replaceAll(" ").replaceFirst("(?i)^\\s*lukket\\s*[:–—-]\\s*", "");
    }

    /** Whether the text of an item says that it was dealt with behind closed doors. */
    public static boolean saysClosed(String text) {
        return BEHIND_DOORS.matcher(text).find();
    }
}

package dk.sundhedsklynge.meetings.reading.text;

/** The beginning of a text, short enough to be quoted in a message. */
public final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** @return at most 80 characters on one line; a text that was cut ends in three dots */
    public static String of(String text) {
        String whole = text.strip().replace('\t', ' ');
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 3) + "...";
    }
}

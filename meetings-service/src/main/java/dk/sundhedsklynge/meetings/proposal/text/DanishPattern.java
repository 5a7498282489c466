package dk.sundhedsklynge.meetings.proposal.text;

import java.util.regex.Pattern;

/** Patterns for Danish words: æ, ø and å are letters, and case does not matter. */
public final class DanishPattern {
    private DanishPattern() {}

    public static Pattern of(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}

package dk.sundhedsklynge.meetings.reading.text;

import java.util.regex.Pattern;

/** What minutes print where there is nothing to say: a dash, a full stop, "Ingen". */
public final class Placeholder {
    private static final Pattern NOTHING =
            Pattern.compile("^(?:\\.|-|–|Ingen(?: indstilling)?\\.?|Intet\\.?)$", Pattern.CASE_INSENSITIVE);

    private Placeholder() {}

    public static boolean is(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }
}

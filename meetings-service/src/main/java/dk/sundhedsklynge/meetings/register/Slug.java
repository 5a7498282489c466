package dk.sundhedsklynge.meetings.register;

import java.util.Locale;
import java.util.regex.Pattern;

/** Readable ids out of Danish names. They never change, even when a name does. */
final class Slug {
    private static final Pattern PARENTHESIS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    static String of(String name) {
        String plain = PARENTHESIS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        plain = plain.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        return OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    }
}

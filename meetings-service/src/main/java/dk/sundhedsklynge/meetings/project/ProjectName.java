package dk.sundhedsklynge.meetings.project;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names of projects are compared: without case, quotes, stress marks and the kind of dash. */
public final class ProjectName {
    private static final Pattern MARKS = Pattern.compile("[\"'”“’‘«»*_`^#]|<[^>]+>");
    private static final Pattern DASHES = Pattern.compile("\\s*[-–—]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ProjectName() {}

    public static String normalized(String name) {
        String plain = MARKS.matcher(name).replaceAll("");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = SPACES.matcher(plain).replaceAll(" ").strip();
        return plain.replaceAll("[.,:;]+$", "").toLowerCase(Locale.ROOT);
    }
}

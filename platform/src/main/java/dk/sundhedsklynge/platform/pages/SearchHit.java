package dk.sundhedsklynge.platform.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param kind Danish: what it is
 * @param href null when it has no page
 * @param place Danish: where it belongs, with its day
 * @param excerpt of its text, empty when the title says it all
 */
public record SearchHit(String kind, String title, @Nullable String href, String place, List<Excerpt> excerpt) {
    /** Stand around a word that was looked for, in what {@code ts_headline} makes. */
    private static final String START = "\u0002";

    private static final String STOP = "\u0003";

    /** The last argument of {@code ts_headline}, so that {@link #excerpt} can read it. */
    public static final String HEADLINE =
            "StartSel=%s, StopSel=%s, MaxWords=32, MinWords=12, MaxFragments=1".formatted(START, STOP);

    public SearchHit {
        excerpt = List.copyOf(excerpt);
    }

    /** Some words of a text; whether they were looked for. */
    public record Excerpt(String text, boolean isHit) {}

    /** @param headline as {@code ts_headline} made it; null for none */
    public static List<Excerpt> excerpt(@Nullable String headline) {
        List<Excerpt> parts = new ArrayList<>();
        if (headline != null) {
            for (String from : headline.split(START, -1)) {
                int stop = from.indexOf(STOP);
                add(parts, stop < 0 ? "" : from.substring(0, stop), true);
                add(parts, from.substring(stop + 1), false);
            }
        }
        return parts;
    }

    private static void add(List<Excerpt> parts, String text, boolean isHit) {
        if (!text.isEmpty()) {
            parts.add(new Excerpt(text, isHit));
        }
    }
}

package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed beside what stands, where somebody else was first.
 *
 * @param changes only the fields that differ
 * @param since Danish: by whom and when it was changed; null where nobody changed it by hand
 */
public record Comparison(
        List<FieldChange> changes, @Nullable String since) {

    /**
     * @param stands the fields as they are now, by their names in Danish; one that says nothing is left out
     * @param by what whoever changed it was called; null where it is not known
     * @param at null where nobody changed it by hand
     */
    public static Comparison of(
            Map<String, String> stands, Map<String, String> typed, @Nullable String by, @Nullable Instant at) {
        Set<String> fields = new LinkedHashSet<>(typed.keySet());
        fields.addAll(stands.keySet());
        return new Comparison(
                fields.stream()
                        .map(it -> new FieldChange(it, typed.getOrDefault(it, ""), stands.getOrDefault(it, "")))
                        .filter(it -> !it.mine().equals(it.now()))
                        .toList(),
                at == null ? null : since(by, at));
    }

    private static String since(@Nullable String by, Instant at) {
        return "Ændret%s den %s".formatted(by == null ? "" : " af " + by, DanishDates.inWords(at));
    }
}

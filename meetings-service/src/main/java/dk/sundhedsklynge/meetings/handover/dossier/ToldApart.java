package dk.sundhedsklynge.meetings.handover.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines of one kind with the same title say where they stand, so that a reader can tell them apart. */
public final class ToldApart {
    private static final Pattern ITEM = Pattern.compile("\\bpunkt \\S+");

    private ToldApart() {}

    private record Alike(TextLine.Kind kind, String title) {
        static Alike of(TextLine line) {
            return new Alike(line.kind(), line.title());
        }
    }

    /** The same lines in the same order. */
    public static List<TextLine> of(List<TextLine> lines) {
        Map<Alike, Long> counts = lines.stream().collect(Collectors.groupingBy(Alike::of, Collectors.counting()));
        List<TextLine> told = new ArrayList<>();
        for (TextLine line : lines) {
            String place = Objects.requireNonNullElse(counts.get(Alike.of(line)), 0L) > 1 ? place(line) : "";
            told.add(place.isEmpty() ? line : with(line, "%s (%s)".formatted(line.title(), place)));
        }
        return List.copyOf(told);
    }

    private static TextLine with(TextLine line, String title) {
        List<Missing> missing = line.missing().stream()
                .map(it -> new Missing(said(it.what(), line.title(), title), it.whom()))
                .toList();
        return new TextLine(
                line.key(),
                line.kind(),
                title,
                line.facts(),
                line.parties(),
                line.organisations(),
                missing,
                line.source(),
                line.access());
    }

    private static String said(String what, String title, String told) {
        return what.contains(title) ? what.replace(title, told) : what + told.substring(title.length());
    }

    private static String place(TextLine line) {
        return Stream.of(
                        item(line),
                        line.source().line() == null
                                ? null
                                : "linje " + line.source().line())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String item(TextLine line) {
        return line.facts().stream()
                .filter(it -> it.label().equals("Sted"))
                .map(it -> ITEM.matcher(it.value()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }
}

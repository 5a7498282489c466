package dk.sundhedsklynge.meetings.reading.decision;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import dk.sundhedsklynge.meetings.reading.section.Section;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.ListLine;
import dk.sundhedsklynge.meetings.reading.text.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads recommendations: one for each line with a list mark, or the whole text where no line has one. */
public final class Recommendations {
    private static final Pattern BY = Pattern.compile(
            "^(?!Det\\s)(\\p{Lu}[^.:]{2,80}?)\\s(?:indstiller|anbefaler|foreslår)\\b|\\bindstilles\\saf\\s([^.:,]{3,80}?),?\\sat\\b");
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?:\\bat|:|\\bfølgende)\\s*[:,]?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB = Pattern.compile("^(?:[Aa]t\\s)?(\\p{L}{3,20}(?:er|e))(?:,|\\s)(?=\\S)");
    private static final Set<String> NO_VERBS = Set.of(
            "der",
            "her",
            "eller",
            "efter",
            "over",
            "under",
            "hver",
            "ifølge",
            "denne",
            "disse",
            "alle",
            "derfor",
            "flere",
            "begge",
            "parterne",
            "kommunerne",
            "borgere",
            "midlerne");

    private final List<Recommendation> all = new ArrayList<>();

    private Recommendations() {}

    /** @param sections the item's recommendations, one or several */
    public static List<Recommendation> in(List<Section> sections) {
        Recommendations recommendations = new Recommendations();
        sections.forEach(section -> recommendations.read(section.lines()));
        return List.copyOf(recommendations.all);
    }

    private void read(List<Line> lines) {
        List<Line> filled = lines.stream()
                .filter(line -> !line.isBlank() && !Placeholder.is(line.text()))
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        List<ListLine> marked =
                filled.stream().map(ListLine::of).filter(it -> it != null).toList();
        if (marked.isEmpty()) {
            readUnmarked(filled);
            return;
        }
        int outer = marked.stream().mapToInt(ListLine::indent).min().orElse(0);
        boolean numbered = marked.stream()
                .filter(it -> it.indent() == outer)
                .findFirst()
                .orElseThrow()
                .isNumbered();
        String by = null;
        StringBuilder text = new StringBuilder();
        Line first = null;
        Line previous = null;
        for (Line line : lines) {
            ListLine mark = line.isBlank() ? null : ListLine.of(line);
            if (mark != null && mark.indent() == outer && mark.isNumbered() == numbered) {
                add(text, first, by);
                first = line;
                text.append(mark.text());
            } else if (first != null && !line.isBlank() && (mark != null || previous == null || !previous.isBlank())) {
                text.append(mark != null ? "\n" : " ").append(line.text().strip());
            } else if (!line.isBlank()) {
                add(text, first, by);
                first = null;
                by = by(line.text().strip(), by);
            }
            previous = line;
        }
        add(text, first, by);
    }

    private void add(StringBuilder text, @Nullable Line line, @Nullable String by) {
        if (line != null && !text.isEmpty()) {
            all.add(new Recommendation(all.size() + 1, text.toString().strip(), line.number(), by));
        }
        text.setLength(0);
    }

    private void readUnmarked(List<Line> filled) {
        String by = by(filled.getFirst().text().strip(), null);
        List<Line> after = filled.subList(1, filled.size());
        boolean isList = INTRODUCTION.matcher(filled.getFirst().text().strip()).find()
                && after.size() > 1
                && after.stream().allMatch(Recommendations::beginsWithVerb);
        if (isList) {
            after.forEach(line ->
                    all.add(new Recommendation(all.size() + 1, line.text().strip(), line.number(), by)));
            return;
        }
        String whole = filled.stream().map(line -> line.text().strip()).collect(Collectors.joining("\n"));
        all.add(new Recommendation(all.size() + 1, whole, filled.getFirst().number(), by));
    }

    private static boolean beginsWithVerb(Line line) {
        Matcher verb = VERB.matcher(line.text().strip());
        return verb.find() && !NO_VERBS.contains(verb.group(1).toLowerCase(Locale.ROOT));
    }

    private static @Nullable String by(String text, @Nullable String otherwise) {
        Matcher by = BY.matcher(text);
        if (!by.find()) {
            return otherwise;
        }
        return by.group(1) != null ? by.group(1).strip() : by.group(2).strip();
    }
}

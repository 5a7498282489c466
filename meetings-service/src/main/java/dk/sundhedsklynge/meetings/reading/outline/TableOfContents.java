package dk.sundhedsklynge.meetings.reading.outline;

import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.section.Openness;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of contents: titles with page numbers. It is used to check the headings; an item is never made from it. */
public final class TableOfContents {
    public record Entry(String title, int line) {}

    private static final Pattern HEADING =
            Pattern.compile("^(?:Indholdsfortegnelse|Indhold|Dagsordenens indhold):?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY =
            Pattern.compile("^(.*?)\\s?(?:\\.{3,}+|…++|(?:\\.\\s){3,}+|\\t)[.\\s…|]*+(\\d{1,4})?\\s*\\|?$");
    private static final Pattern ROW = Pattern.compile("^\\|\\s*([^|]*[^|.…\\s])[.…\\s]*\\|\\s*(\\d{1,4})\\s*\\|?$");
    private static final Pattern RULE = Pattern.compile("^[|\\s:-]*$");
    private static final Pattern NUMBER = Pattern.compile("^(?:Punkt\\s)?(\\d{1,3})\\s?[.:)]?\\s+(?=\\S)");

    /** Longer lines are not entries, in characters. */
    private static final int LONGEST = 600;

    private final List<Entry> entries;
    private final Set<String> titles;

    private TableOfContents(List<Entry> entries) {
        this.entries = entries;
        this.titles =
                entries.stream().map(entry -> Wording.plain(entry.title())).collect(Collectors.toSet());
    }

    public static boolean isHeading(Line line) {
        return HEADING.matcher(line.text().strip()).matches();
    }

    /** @param lines between its heading and the first item */
    public static TableOfContents read(List<Line> lines, ReadingReport report) {
        List<Entry> entries = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank() || line.text().length() > LONGEST) {
                continue;
            }
            if (RULE.matcher(line.text()).matches()) {
                report.understood(line);
                continue;
            }
            open.add(line);
            Matcher entry = entry(line);
            if (line.isPiped() && !entry.matches()) {
                report.understood(line);
                open.clear();
            } else if (entry.matches()) {
                open.forEach(report::understood);
                entries.add(new Entry(
                        title(open, entry.group(1), entries.size() + 1),
                        open.getFirst().number()));
                open.clear();
            } else if (open.size() > 3) {
                open.removeFirst();
            }
        }
        return new TableOfContents(List.copyOf(entries));
    }

    private static Matcher entry(Line line) {
        String text = line.text().strip();
        Matcher row = ROW.matcher(text);
        return row.matches() ? row : ENTRY.matcher(text);
    }

    private static String title(List<Line> open, String last, int number) {
        StringBuilder title = new StringBuilder();
        for (Line line : open.subList(0, open.size() - 1)) {
            title.append(line.text().strip()).append(' ');
        }
        String whole = (title + last).replaceFirst("^\\|\\s*", "").strip();
        Matcher numbered = NUMBER.matcher(whole);
        boolean isNumbered = numbered.find() && Integer.parseInt(numbered.group(1)) == number;
        return isNumbered ? whole.substring(numbered.end()) : whole;
    }

    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> entry(int number) {
        return number >= 1 && number <= entries.size() ? Optional.of(entries.get(number - 1)) : Optional.empty();
    }

    /** Whether the entry at this number has at least half of the words of the title. */
    boolean confirms(int number, String title) {
        return entry(number)
                .filter(entry -> Wording.likeness(entry.title(), title) >= 0.5)
                .isPresent();
    }

    /** Whether the table of contents prints this item as closed to the public. */
    public boolean printsClosed(int number, String title) {
        return confirms(number, title)
                && entry(number)
                        .filter(entry -> Openness.isClosed(entry.title()))
                        .isPresent();
    }

    boolean has(String title) {
        return titles.contains(Wording.plain(title));
    }
}

package dk.sundhedsklynge.meetings.reading.section;

import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.reading.text.Line;
import java.util.List;

/**
 * A part of an item.
 *
 * @param line of the heading, or the first line where it has none
 * @param lines of the content, blank ones included; text on the heading's own line is a line of its own
 */
public record Section(SectionKind kind, String heading, int line, List<Line> lines) {

    boolean isEmpty() {
        return filled().isEmpty();
    }

    public List<Line> filled() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** As it is stored: verbatim, without the blank lines around it. */
    public ItemContent.Section content() {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        StringBuilder text = new StringBuilder();
        for (Line it : lines.subList(from, to)) {
            text.append(text.isEmpty() && it == lines.get(from) ? "" : "\n")
                    .append(it.number() == line ? it.text() : it.raw());
        }
        int textLine = from < to ? lines.get(from).number() : line;
        return new ItemContent.Section(kind.code(), heading, line, text.toString(), textLine);
    }
}

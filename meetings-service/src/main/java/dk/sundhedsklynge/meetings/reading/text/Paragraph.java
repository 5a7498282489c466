package dk.sundhedsklynge.meetings.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Consecutive lines without a blank line between them, joined into one text. A list line starts on a new line. */
public record Paragraph(String text, int line) {
    public static List<Paragraph> in(List<Line> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int first = 0;
        for (Line line : lines) {
            if (line.isBlank()) {
                add(paragraphs, text, first);
            } else {
                first = text.isEmpty() ? line.number() : first;
                text.append(text.isEmpty() ? "" : ListLine.of(line) == null ? " " : "\n")
                        .append(line.text().strip());
            }
        }
        add(paragraphs, text, first);
        return paragraphs;
    }

    private static void add(List<Paragraph> paragraphs, StringBuilder text, int line) {
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(text.toString(), line));
            text.setLength(0);
        }
    }

    public boolean isHeadingOfList() {
        return text.endsWith(":");
    }
}

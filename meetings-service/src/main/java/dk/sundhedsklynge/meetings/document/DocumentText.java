package dk.sundhedsklynge.meetings.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of an original, counted as the reader of minutes counts them. */
public final class DocumentText {
    private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");

    private final List<String> lines;

    DocumentText(byte[] original) {
        String text = new String(original, StandardCharsets.UTF_8);
        lines = List.of(BREAK.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1));
    }

    /** @param number from 1 */
    public record Line(int number, String text) {}

    int count() {
        return lines.size();
    }

    /** Both ends included; what lies outside the document is left out. */
    List<Line> between(int from, int to) {
        return new ArrayList<>(IntStream.rangeClosed(Math.max(1, from), Math.min(lines.size(), to))
                .mapToObj(number -> new Line(number, lines.get(number - 1)))
                .toList());
    }
}

package dk.sundhedsklynge.meetings.reading.report;

import dk.sundhedsklynge.meetings.reading.text.Excerpt;
import dk.sundhedsklynge.meetings.reading.text.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects, while a document is read, which lines were understood and what a secretary should look at. A line counts as
 * understood when a value was read from it, or when it is prose in a section that was recognised.
 */
public final class ReadingReport {
    private final List<Line> lines;
    private final Set<Integer> understood = new HashSet<>();
    private final List<Warning> warnings = new ArrayList<>();

    public ReadingReport(List<Line> lines) {
        this.lines = lines;
    }

    public void understood(Line line) {
        understood.add(line.number());
    }

    public void notUnderstood(Line line) {
        notUnderstood(line.number());
    }

    public void notUnderstood(int line) {
        understood.remove(line);
    }

    public void warn(int line, Warning.Kind kind, String message) {
        warnings.add(new Warning(line, kind, message));
    }

    /** Share of the lines with text that were understood, 0 to 1. */
    public double shareUnderstood() {
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        return filled == 0 ? 0 : (double) counted() / filled;
    }

    private long counted() {
        return lines.stream()
                .filter(line -> !line.isBlank() && understood.contains(line.number()))
                .count();
    }

    /** Lines with text that were not understood. Their text is kept all the same. */
    public List<Line> linesNotUnderstood() {
        return lines.stream()
                .filter(line -> !line.isBlank() && !understood.contains(line.number()))
                .toList();
    }

    /** In the order of the document, with one for each line that was not understood. */
    public List<Warning> warnings() {
        List<Warning> all = new ArrayList<>(warnings);
        for (Line line : linesNotUnderstood()) {
            all.add(new Warning(
                    line.number(),
                    Warning.Kind.UNRECOGNISED,
                    "Linjen er gemt som tekst, men blev ikke forstået: " + Excerpt.of(line.text())));
        }
        all.sort(Comparator.comparingInt(Warning::line));
        return List.copyOf(all);
    }
}

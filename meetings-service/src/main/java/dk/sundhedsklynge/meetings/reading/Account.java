package dk.sundhedsklynge.meetings.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which lines stand where the grammar expected them, and what a secretary should look at. A line is only counted when
 * something was read from it, or when it is prose in a section that was recognised.
 */
final class Account {
    private final List<Line> lines;
    private final Set<Integer> expected = new HashSet<>();
    private final List<Warning> warnings = new ArrayList<>();

    Account(List<Line> lines) {
        this.lines = lines;
    }

    void expect(Line line) {
        expected.add(line.number());
    }

    void doubt(Line line) {
        doubt(line.number());
    }

    void doubt(int line) {
        expected.remove(line);
    }

    void warn(int line, Warning.Kind kind, String message) {
        warnings.add(new Warning(line, kind, message));
    }

    double share() {
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        return filled == 0 ? 0 : (double) counted() / filled;
    }

    private long counted() {
        return lines.stream()
                .filter(line -> !line.isBlank() && expected.contains(line.number()))
                .count();
    }

    /** Lines that are kept and not understood. */
    List<Line> unrecognised() {
        return lines.stream()
                .filter(line -> !line.isBlank() && !expected.contains(line.number()))
                .toList();
    }

    /** In the order of the document. */
    List<Warning> warnings() {
        List<Warning> all = new ArrayList<>(warnings);
        for (Line line : unrecognised()) {
            all.add(new Warning(
                    line.number(),
                    Warning.Kind.UNRECOGNISED,
                    "Linjen er bevaret, men ikke forstået: " + cut(line.text())));
        }
        all.sort(Comparator.comparingInt(Warning::line));
        return List.copyOf(all);
    }

    static String cut(String text) {
        String whole = text.strip().replace('\t', ' ');
        return whole.length() <= 80 ? whole : whole.substring(0, 77) + "...";
    }
}

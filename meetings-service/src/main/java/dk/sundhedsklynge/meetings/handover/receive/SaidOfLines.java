package dk.sundhedsklynge.meetings.handover.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the lines of a dossier. The last word on a line counts; those before it stay.
 *
 * @param byLine key of the line; the last word comes first
 */
public record SaidOfLines(Map<String, List<Receipt>> byLine) {
    static SaidOfLines of(List<Receipt> all) {
        return new SaidOfLines(
                all.stream().collect(Collectors.groupingBy(Receipt::line, LinkedHashMap::new, Collectors.toList())));
    }

    /** Of each line that something was said of. */
    public List<Receipt> last() {
        return byLine.values().stream().map(List::getFirst).toList();
    }

    /** All others, of each line the newest first. */
    public List<Receipt> earlier() {
        return byLine.values().stream().flatMap(it -> it.stream().skip(1)).toList();
    }

    @Nullable
    Receipt lastOf(String line) {
        List<Receipt> its = byLine.get(line);
        return its == null ? null : its.getFirst();
    }

    List<Receipt> earlierOf(String line) {
        return byLine.getOrDefault(line, List.of()).stream().skip(1).toList();
    }
}

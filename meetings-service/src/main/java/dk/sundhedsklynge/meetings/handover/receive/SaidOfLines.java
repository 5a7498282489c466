package dk.sundhedsklynge.meetings.handover.receive;

import static java.util.Comparator.comparing;

import dk.sundhedsklynge.meetings.handover.dossier.LineFingerprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the lines of a dossier. The last word on a line counts; those before it stay.
 *
 * @param byLine key of the line; the last word comes first
 */
public record SaidOfLines(Map<String, List<Receipt>> byLine) {
    /** @param all of each line the last comes first */
    static SaidOfLines of(List<Receipt> all) {
        Map<String, List<Receipt>> byLine =
                all.stream().collect(Collectors.groupingBy(Receipt::line, LinkedHashMap::new, Collectors.toList()));
        byLine.replaceAll((_, its) -> withWhatFollowed(its));
        return new SaidOfLines(byLine);
    }

    private static List<Receipt> withWhatFollowed(List<Receipt> newestFirst) {
        List<Receipt> all = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            all.add(i == 0 ? newestFirst.getFirst() : newestFirst.get(i).followedBy(newestFirst.get(i - 1)));
        }
        return List.copyOf(all);
    }

    /**
     * For those who do not see closed items.
     *
     * @param open fingerprints of the lines as they see them
     * @param whole fingerprints of the lines as others see them: what was said of these is told without words
     */
    SaidOfLines forOthers(Map<String, LineFingerprint> open, Map<String, LineFingerprint> whole) {
        Map<String, List<Receipt>> left = new LinkedHashMap<>();
        byLine.forEach((line, its) -> {
            LineFingerprint asSeen = open.get(line);
            LineFingerprint asOthersSee = whole.get(line);
            List<Receipt> same = asSeen == null
                    ? List.of()
                    : its.stream()
                            .filter(it -> asSeen.isSameAs(it.sha256())
                                    || asOthersSee != null && asOthersSee.isSameAs(it.sha256()))
                            .map(it -> asSeen.isSameAs(it.sha256()) ? it : it.withoutWords(asSeen.sha256()))
                            .toList();
            if (!same.isEmpty()) {
                left.put(line, same);
            }
        });
        return new SaidOfLines(left);
    }

    /** Of each line that something was said of. */
    public List<Receipt> last() {
        return byLine.values().stream().map(List::getFirst).toList();
    }

    /** All others, of each line the newest first. */
    public List<Receipt> earlier() {
        return byLine.values().stream().flatMap(it -> it.stream().skip(1)).toList();
    }

    /**
     * Those the cluster can answer: each that is the last word on its line or has no answer yet. What waits for an answer comes first,
     * what was taken back last.
     */
    List<Receipt> objections() {
        return byLine.values().stream()
                .flatMap(
                        its -> its.stream().filter(it -> it.objects() && (it == its.getFirst() || it.answer() == null)))
                .sorted(comparing((Receipt it) -> it.withdrawnOn() != null).thenComparing(it -> !it.awaitsAnswer()))
                .toList();
    }

    /** Null for one that is not among them. */
    @Nullable
    Receipt find(UUID receipt) {
        return byLine.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.id().equals(receipt))
                .findFirst()
                .orElse(null);
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

package dk.sundhedsklynge.meetings.handover.asked;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.Dossier.MissingIn;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that is missing, in its place.
 *
 * @param kind of the line, as the dossiers head it
 * @param receivers in whose dossiers it is
 */
record ListedLine(MissingLine missing, String kind, Set<Receiver> receivers) {
    private static final String MONEY = "Midler";
    private static final String PROJECTS = "Projekter";

    /** What a line can be of, in the order of the dossiers. */
    static List<String> kinds() {
        return Stream.concat(
                        Stream.of(MONEY, PROJECTS),
                        Arrays.stream(TextLine.Kind.values()).map(TextLine.Kind::label))
                .toList();
    }

    /**
     * Each once, in the order of the dossiers.
     *
     * @param asked the days by mark
     */
    static List<ListedLine> in(Collection<Dossier> dossiers, Map<String, LocalDate> asked) {
        Map<String, ListedLine> all = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            Map<String, String> kinds = kinds(dossier);
            dossier.allMissing().forEach(it -> all.computeIfAbsent(mark(it), mark -> listed(it, asked, kinds))
                    .receivers()
                    .add(dossier.receiver()));
        }
        return List.copyOf(all.values());
    }

    private static ListedLine listed(MissingIn it, Map<String, LocalDate> asked, Map<String, String> kinds) {
        String mark = mark(it);
        return new ListedLine(
                new MissingLine(
                        mark, it.line(), it.missing().what(), it.missing().whom(), asked.get(mark)),
                kinds.getOrDefault(it.line(), ""),
                new LinkedHashSet<>());
    }

    private static String mark(MissingIn it) {
        return MissingLine.mark(it.line(), it.missing().what());
    }

    /** By the keys of the lines. */
    private static Map<String, String> kinds(Dossier dossier) {
        Map<String, String> kinds = new HashMap<>();
        dossier.money().forEach(it -> kinds.put(it.key(), MONEY));
        dossier.projects().forEach(it -> kinds.put(it.key(), PROJECTS));
        dossier.texts().forEach(it -> kinds.put(it.key(), it.kind().label()));
        return kinds;
    }
}

package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.openness.Access;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Those whom the law gives a seat in every cluster and who hold no money: they are handed to the region, which has to say who follows
 * them.
 */
final class Participants {
    /** Keys and names. */
    private static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "hospital", "Akutsygehuset",
            "psychiatry", "Psykiatrien",
            "general-practice", "Almen praksis",
            "patients", "Patienter og pårørende"));

    private Participants() {}

    static List<TextLine> of(Membership.Region region) {
        return ALL.entrySet().stream()
                .map(it -> new TextLine(
                        "participant:" + it.getKey(),
                        TextLine.Kind.PARTICIPANT,
                        it.getValue(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Missing("Modtager for %s efter 2026".formatted(it.getValue()), region.successor())),
                        Source.NONE,
                        Access.OPEN))
                .toList();
    }
}

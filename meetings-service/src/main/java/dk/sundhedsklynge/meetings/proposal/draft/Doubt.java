package dk.sundhedsklynge.meetings.proposal.draft;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.proposal.caveat.Caveat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons why a person must look at a proposal before it is confirmed, as Danish sentences. */
public final class Doubt {
    private static final int MOST_QUOTED = 5;
    private static final int LONGEST_QUOTE = 80;

    private final List<String> reasons = new ArrayList<>();

    public Doubt add(String reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return this;
    }

    public Doubt addIf(boolean condition, String reason) {
        return condition ? add(reason) : this;
    }

    /** Adds a reason unless the decision was approved without a condition. */
    public Doubt addUnlessApproved(DecisionRecord decision) {
        if (decision.outcome() == Outcome.APPROVED_CONDITIONALLY) {
            String condition = decision.detail().condition();
            return add(
                    condition == null
                            ? "Beslutningen er godkendt med forbehold. Se efter, om forbeholdet er opfyldt."
                            : "Beslutningen er godkendt med forbehold: %s.".formatted(condition));
        }
        return addIf(
                !decision.outcome().approves(),
                "Beslutningen er læst som '%s' og ikke som godkendt. Se efter, om der er givet noget."
                        .formatted(decision.outcome().label()));
    }

    Doubt addUnlessCompetent(boolean competent) {
        return addIf(!competent, "Organet kan ikke selv beslutte det, så det er kun indstillet.");
    }

    /** Adds a reason for each kind of caveat: the words with their lines, and what to check. */
    public Doubt addCaveats(List<Caveat> caveats) {
        caveats.stream()
                .collect(groupingBy(Caveat::kind, () -> new EnumMap<>(Caveat.Kind.class), toList()))
                .forEach((kind, ofKind) -> add("Teksten har %s: %s%s. %s"
                        .formatted(
                                kind.means(),
                                ofKind.stream()
                                        .limit(MOST_QUOTED)
                                        .map(it -> "\"%s\" (linje %d)".formatted(quoted(it.words()), it.line()))
                                        .collect(joining(", ")),
                                ofKind.size() > MOST_QUOTED ? " med flere" : "",
                                kind.check())));
        return this;
    }

    private static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + " …";
    }

    boolean isNone() {
        return reasons.isEmpty();
    }

    /** Each reason on a line of its own; null when there is none. */
    @Nullable
    String lines() {
        return reasons.isEmpty() ? null : String.join("\n", reasons);
    }
}

package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that stands against taking a proposal unseen, in Danish sentences. */
final class Doubt {
    private final List<String> reasons = new ArrayList<>();

    Doubt add(String reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return this;
    }

    Doubt addIf(boolean condition, String reason) {
        return condition ? add(reason) : this;
    }

    /** Only what was approved as it stood or as it was amended is taken unseen. */
    Doubt addUnlessApproved(DecisionRecord decision) {
        if (decision.outcome() == Outcome.APPROVED_CONDITIONALLY) {
            String condition = decision.detail().condition();
            return add(
                    condition == null
                            ? "Beslutningen er godkendt med forbehold."
                            : "Beslutningen er godkendt med forbehold: %s.".formatted(condition));
        }
        return addIf(
                !decision.outcome().approves(),
                "Udfaldet er læst som '%s', ikke som godkendt."
                        .formatted(decision.outcome().label()));
    }

    Doubt addUnlessCompetent(boolean competent) {
        return addIf(!competent, "Organet kan ikke beslutte det alene; det er kun indstillet.");
    }

    boolean isNone() {
        return reasons.isEmpty();
    }

    @Nullable
    String sentence() {
        return reasons.isEmpty() ? null : String.join(" ", reasons);
    }
}

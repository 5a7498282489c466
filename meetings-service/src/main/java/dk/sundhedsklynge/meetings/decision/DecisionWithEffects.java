package dk.sundhedsklynge.meetings.decision;

import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.DecisionView;
import dk.sundhedsklynge.meetings.openness.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision in its place, with what it did as far as the reader may see it. */
public record DecisionWithEffects(
        String cooperation,
        String body,
        LocalDate date,
        UUID meeting,
        @Nullable UUID document,
        int item,
        UUID itemId,
        String label,
        String itemTitle,
        Access access,
        DecisionView decision,
        List<EffectView> effects) {

    DecisionWithEffects with(List<EffectView> shown) {
        return new DecisionWithEffects(
                cooperation, body, date, meeting, document, item, itemId, label, itemTitle, access, decision, shown);
    }
}

package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An effect before anybody has looked at it.
 *
 * @param competent whether the body may decide it; what it may not becomes a reservation
 * @param quote the words it rests on; they stay in this service
 * @param doubt Danish sentence that says why it is not taken unseen; null when it may be
 */
public record Draft(
        UUID id,
        String cooperation,
        EffectType type,
        Terms terms,
        LocalDate decidedOn,
        String decidedBy,
        boolean competent,
        @Nullable UUID reservation,
        List<UUID> waitsFor,
        Access access,
        Anchor anchor,
        String quote,
        @Nullable String doubt) {}

package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
        @Nullable String doubt) {

    /** @param label what the item is called that it stands in */
    public Draft labelled(String label) {
        return new Draft(
                id,
                cooperation,
                type,
                terms,
                decidedOn,
                decidedBy,
                competent,
                reservation,
                waitsFor,
                access,
                new Anchor(
                        anchor.document(),
                        anchor.meeting(),
                        anchor.item(),
                        anchor.itemId(),
                        label,
                        anchor.decision(),
                        anchor.line()),
                quote,
                doubt);
    }

    Draft withId(UUID other) {
        return new Draft(
                other,
                cooperation,
                type,
                terms,
                decidedOn,
                decidedBy,
                competent,
                reservation,
                waitsFor,
                access,
                anchor,
                quote,
                doubt);
    }

    Draft doubted(String why) {
        return new Draft(
                id,
                cooperation,
                type,
                terms,
                decidedOn,
                decidedBy,
                competent,
                reservation,
                waitsFor,
                access,
                anchor,
                quote,
                why);
    }

    /** The same with other ids for what it names; its own id stays. */
    Draft renamed(UnaryOperator<UUID> ids) {
        return new Draft(
                id,
                cooperation,
                type,
                terms.renamed(ids),
                decidedOn,
                decidedBy,
                competent,
                reservation == null ? null : ids.apply(reservation),
                waitsFor.stream().map(ids).toList(),
                access,
                anchor,
                quote,
                doubt);
    }
}

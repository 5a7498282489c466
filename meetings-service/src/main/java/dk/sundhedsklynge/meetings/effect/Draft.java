package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.openness.Access;
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
        return with(
                id,
                terms,
                reservation,
                waitsFor,
                new Anchor(
                        anchor.document(),
                        anchor.meeting(),
                        anchor.item(),
                        anchor.itemId(),
                        label,
                        anchor.decision(),
                        anchor.line()),
                doubt);
    }

    Draft withId(UUID other) {
        return with(other, terms, reservation, waitsFor, anchor, doubt);
    }

    Draft doubted(String why) {
        return with(id, terms, reservation, waitsFor, anchor, why);
    }

    /** The same with other ids for what it names; its own id stays. */
    Draft renamed(UnaryOperator<UUID> ids) {
        return with(
                id,
                terms.renamed(ids),
                reservation == null ? null : ids.apply(reservation),
                waitsFor.stream().map(ids).toList(),
                anchor,
                doubt);
    }

    private Draft with(
            UUID newId,
            Terms newTerms,
            @Nullable UUID newReservation,
            List<UUID> newWaitsFor,
            Anchor newAnchor,
            @Nullable String newDoubt) {
        return new Draft(
                newId,
                cooperation,
                type,
                newTerms,
                decidedOn,
                decidedBy,
                competent,
                newReservation,
                newWaitsFor,
                access,
                newAnchor,
                quote,
                newDoubt);
    }
}

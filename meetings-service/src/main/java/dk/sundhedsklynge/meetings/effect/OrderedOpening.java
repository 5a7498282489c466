package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.opening.OpeningInForce;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opening that was confirmed and not refused. When funds has said that it is in force, its day, its meeting and the types
 * it contains are what funds said; until then day and meeting are those that were ordered.
 *
 * @param asOf the last day of the position
 * @param meeting the meeting that states it
 * @param contained codes of the types of effects that it contains; null while funds has not said that it is in force
 */
record OrderedOpening(
        UUID effect,
        Terms.Opening terms,
        boolean closed,
        LocalDate asOf,
        @Nullable UUID meeting,
        @Nullable List<String> contained) {

    /**
     * Empty for what is no opening, and for one that was not confirmed, was refused or was given up.
     *
     * @param inForce what funds said of it; null while funds has not said that it is in force
     */
    static Optional<OrderedOpening> of(Effect effect, @Nullable OpeningInForce inForce) {
        boolean stands = effect.state().isOrdered() && effect.state() != EffectState.REFUSED;
        if (!stands || !(effect.terms() instanceof Terms.Opening terms)) {
            return Optional.empty();
        }
        boolean closed = effect.access() == Access.CLOSED;
        return Optional.of(
                inForce == null
                        ? new OrderedOpening(
                                effect.id(),
                                terms,
                                closed,
                                terms.asOf(),
                                effect.anchor().meeting(),
                                null)
                        : new OrderedOpening(
                                effect.id(), terms, closed, inForce.asOf(), inForce.meeting(), inForce.contained()));
    }

    boolean isInForce() {
        return contained != null;
    }

    /** Whether the money of a decision is in it already; of one that funds has not answered, whether it would be. */
    boolean contains(Effect money) {
        return terms.isOfCluster()
                && money.terms().movesMoney()
                && (contained == null || contained.contains(money.type().code()))
                && !isAfter(money);
    }

    /** What the very meeting decided comes after the position it stated, also on the same day. */
    private boolean isAfter(Effect decided) {
        boolean sameMeeting =
                decided.decidedOn().equals(asOf) && decided.anchor().meeting().equals(meeting);
        return decided.decidedOn().isAfter(asOf) || sameMeeting;
    }

    /** Whether another opening of the fund leaves it where it is: only one for an earlier day takes its place. */
    boolean standsBeside(Terms.Opening other) {
        return terms.isOfSameFund(other) && !other.asOf().isBefore(asOf);
    }
}

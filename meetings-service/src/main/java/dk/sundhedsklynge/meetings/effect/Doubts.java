package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a proposal is not taken unseen. What was read with doubt is left to a secretary, and so is what an opening in force
 * contains, since it would only be linked, never booked.
 */
public final class Doubts {
    private final @Nullable InForce opening;
    private final Predicate<UUID> ordered;

    private record InForce(UUID effect, LocalDate asOf, UUID meeting) {}

    /**
     * @param openings of one cooperation, in any state; the oldest that was confirmed and not refused is in force
     * @param ordered whether an effect was confirmed and still stands
     */
    public Doubts(Collection<Effect> openings, Predicate<UUID> ordered) {
        this.ordered = ordered;
        this.opening = openings.stream()
                .filter(effect -> effect.state().isOrdered() && effect.state() != EffectState.REFUSED)
                .flatMap(effect -> effect.terms() instanceof Terms.Opening it
                        ? Stream.of(new InForce(
                                effect.id(), it.asOf(), effect.anchor().meeting()))
                        : Stream.empty())
                .min(Comparator.comparing(InForce::asOf).thenComparing(InForce::effect))
                .orElse(null);
    }

    /** A Danish sentence; empty when nothing stands against it. */
    public Optional<String> against(Effect effect) {
        if (effect.doubt() != null) {
            return Optional.of(effect.doubt());
        }
        Optional<String> contained = containedIn(opening, effect);
        if (contained.isPresent()) {
            return contained;
        }
        return effect.waitsFor().stream().allMatch(ordered)
                ? Optional.empty()
                : Optional.of("Den venter på en virkning, som ikke er bekræftet. Bekræft den først.");
    }

    private static Optional<String> containedIn(@Nullable InForce opening, Effect effect) {
        if (opening == null || opening.effect().equals(effect.id())) {
            return Optional.empty();
        }
        String day = DanishDates.inWords(opening.asOf());
        if (effect.terms() instanceof Terms.Opening it) {
            return it.asOf().isBefore(opening.asOf())
                    ? Optional.empty()
                    : Optional.of(
                            "Åbningen pr. %s gælder, så denne bogføres ikke. Forkast den, hvis den ikke skal erstatte åbningen."
                                    .formatted(day));
        }
        return movesMoney(effect) && !isAfter(opening, effect)
                ? Optional.of(
                        "Beslutningen er ikke truffet efter åbningen pr. %s, så beløbet er allerede med i den. Forkast virkningen, hvis det er rigtigt."
                                .formatted(day))
                : Optional.empty();
    }

    /** A document states the position it decides upon: what the very meeting decided comes after it, also on the same day. */
    private static boolean isAfter(InForce opening, Effect effect) {
        boolean sameMeeting = effect.decidedOn().equals(opening.asOf())
                && effect.anchor().meeting().equals(opening.meeting());
        return effect.decidedOn().isAfter(opening.asOf()) || sameMeeting;
    }

    private static boolean movesMoney(Effect effect) {
        return switch (effect.type()) {
            case OPENING, ALLOTMENT, RESERVE, GRANT, SUPPLEMENT, REDUCE, RELEASE, CARRY_OVER -> true;
            case EARMARK -> effect.terms() instanceof Terms.Earmark it && it.amount() != null;
            case SET_KEY, FRAME -> false;
            case REGISTER,
                    DESCRIBE,
                    START,
                    WENT_LIVE,
                    EXTEND,
                    CHANGE,
                    CLOSE,
                    TO_OPERATION,
                    CARRY_TO_COUNCIL,
                    APPOINT_GROUP -> false;
        };
    }
}

package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an effect.
 *
 * @param waiting effects or keys that are not here yet
 * @param result of an applied one: {@code booked}, {@code reserved}, {@code contained} or {@code changed}
 * @param entry the journal entry that stands for it; null when no money moved
 * @param on the day it counts from
 * @param missing øre
 * @param advice Danish sentence: what to do about a refusal
 * @param warning Danish sentence: booked although something did not suffice
 */
public record EffectAnswer(
        State state,
        Set<UUID> waiting,
        @Nullable String result,
        @Nullable UUID entry,
        @Nullable LocalDate on,
        @Nullable String reason,
        @Nullable Long missing,
        @Nullable String advice,
        @Nullable String warning) {

    /** Where an effect stands. */
    public enum State {
        WAITING,
        APPLIED,
        REFUSED,
        WITHDRAWN
    }

    static final EffectAnswer NONE = waiting(Set.of());

    static EffectAnswer of(Outcome outcome, @Nullable UUID entry, LocalDate on) {
        return switch (outcome) {
            case Outcome.Booked booked -> applied("booked", entry, on, booked.warning());
            case Outcome.Reserved reserved -> applied("reserved", entry, on, reserved.warning());
            case Outcome.Contained contained -> applied("contained", null, on, contained.warning());
            case Outcome.Changed changed -> applied("changed", null, on, null);
            case Outcome.Refused refused ->
                new EffectAnswer(
                        State.REFUSED,
                        Set.of(),
                        null,
                        null,
                        null,
                        refused.reason(),
                        refused.missing(),
                        refused.advice(),
                        null);
            case Outcome.Waiting waiting -> waiting(waiting.forThese());
        };
    }

    private static EffectAnswer applied(String result, @Nullable UUID entry, LocalDate on, @Nullable String warning) {
        return new EffectAnswer(State.APPLIED, Set.of(), result, entry, on, null, null, null, warning);
    }

    private static EffectAnswer waiting(Set<UUID> forThese) {
        return new EffectAnswer(State.WAITING, Set.copyOf(forThese), null, null, null, null, null, null, null);
    }

    /** The outcome it rests on, without its transfers; of one that was withdrawn there is none. */
    Outcome outcome() {
        return switch (state) {
            case APPLIED ->
                switch (Objects.requireNonNull(result)) {
                    case "booked" -> new Outcome.Booked(List.of(), warning);
                    case "reserved" -> new Outcome.Reserved(List.of(), warning);
                    case "contained" -> new Outcome.Contained(warning);
                    case "changed" -> new Outcome.Changed();
                    default -> throw new IllegalStateException("Unknown result " + result);
                };
            case REFUSED ->
                new Outcome.Refused(Objects.requireNonNull(reason), missing, Objects.requireNonNull(advice));
            case WAITING -> new Outcome.Waiting(waiting);
            case WITHDRAWN -> throw new IllegalStateException("What was withdrawn is not weighed");
        };
    }

    /** Without what it tells of the money of the cooperation, in which closed items are counted in. */
    EffectAnswer withoutMoney() {
        return new EffectAnswer(state, waiting, result, entry, on, reason, null, null, null);
    }

    /** True if the answer differs from the one last published. */
    boolean differsFrom(EffectAnswer other) {
        return !withoutWaiting().equals(other.withoutWaiting());
    }

    private EffectAnswer withoutWaiting() {
        return new EffectAnswer(state, Set.of(), result, entry, on, reason, missing, advice, warning);
    }
}

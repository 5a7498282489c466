package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.book.Verdict;
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
public record Answer(
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

    static final Answer NONE = waiting(Set.of());

    static Answer of(Verdict verdict, @Nullable UUID entry, LocalDate on) {
        return switch (verdict) {
            case Verdict.Booked booked -> applied("booked", entry, on, booked.warning());
            case Verdict.Reserved reserved -> applied("reserved", entry, on, reserved.warning());
            case Verdict.Contained contained -> applied("contained", null, on, null);
            case Verdict.Changed changed -> applied("changed", null, on, null);
            case Verdict.Refused refused ->
                new Answer(
                        State.REFUSED,
                        Set.of(),
                        null,
                        null,
                        null,
                        refused.reason(),
                        refused.missing(),
                        refused.advice(),
                        null);
            case Verdict.Waiting waiting -> waiting(waiting.forThese());
        };
    }

    private static Answer applied(String result, @Nullable UUID entry, LocalDate on, @Nullable String warning) {
        return new Answer(State.APPLIED, Set.of(), result, entry, on, null, null, null, warning);
    }

    private static Answer waiting(Set<UUID> forThese) {
        return new Answer(State.WAITING, Set.copyOf(forThese), null, null, null, null, null, null, null);
    }

    /** The verdict it rests on, without its transfers; of one that was withdrawn there is none. */
    Verdict verdict() {
        return switch (state) {
            case APPLIED ->
                switch (Objects.requireNonNull(result)) {
                    case "booked" -> new Verdict.Booked(List.of(), warning);
                    case "reserved" -> new Verdict.Reserved(List.of(), warning);
                    case "contained" -> new Verdict.Contained();
                    case "changed" -> new Verdict.Changed();
                    default -> throw new IllegalStateException("Unknown result " + result);
                };
            case REFUSED ->
                new Verdict.Refused(Objects.requireNonNull(reason), missing, Objects.requireNonNull(advice));
            case WAITING -> new Verdict.Waiting(waiting);
            case WITHDRAWN -> throw new IllegalStateException("What was withdrawn is not weighed");
        };
    }

    /** Whether whoever ordered it has to be told something else than before. */
    boolean saysElse(Answer other) {
        return !withoutWaiting().equals(other.withoutWaiting());
    }

    private Answer withoutWaiting() {
        return new Answer(state, Set.of(), result, entry, on, reason, missing, advice, warning);
    }
}

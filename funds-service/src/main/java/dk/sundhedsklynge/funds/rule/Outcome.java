package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.account.Transfer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of an order. A refusal is an answer, not an error. */
public sealed interface Outcome {

    /** @param warning Danish sentence when it was booked although the money did not suffice */
    record Booked(List<Transfer> transfers, @Nullable String warning) implements Outcome {}

    /** Recommended by a body that may not grant. */
    record Reserved(List<Transfer> transfers, @Nullable String warning) implements Outcome {}

    /**
     * The opening in force covers it already.
     *
     * @param warning Danish sentence when the opening states nothing that it can be in
     */
    record Contained(@Nullable String warning) implements Outcome {}

    /** It holds, and moves no money. */
    record Changed() implements Outcome {}

    /**
     * @param missing øre; null when money is not what is missing
     * @param advice Danish sentence: what to do
     */
    record Refused(String reason, @Nullable Long missing, String advice) implements Outcome {}

    /** It was decided after the cooperation was cut off; such orders are not weighed. */
    Refused WINDING_UP = Refusals.windingUp();

    /** It names a fund as none can be called; such orders are not weighed. */
    Refused FUND_NAME = Refusals.fundName();

    /** It names a project of another cooperation; such orders are not weighed. */
    Refused OTHER_COOPERATION = Refusals.otherCooperation();

    /** @param forThese effects or keys that are not here yet */
    record Waiting(Set<UUID> forThese) implements Outcome {}

    /** The transfers to book; none for most. */
    default List<Transfer> transfersToBook() {
        return switch (this) {
            case Booked booked -> booked.transfers();
            case Reserved reserved -> reserved.transfers();
            case Contained contained -> List.of();
            case Changed changed -> List.of();
            case Refused refused -> List.of();
            case Waiting waiting -> List.of();
        };
    }

    /**
     * Whether the same accounts are given the same amounts; warnings and reasons are not compared. Two refusals come to the same,
     * since neither moves money.
     */
    default boolean comesToTheSame(Outcome other) {
        boolean isMoved = this instanceof Booked && other instanceof Booked
                || this instanceof Reserved && other instanceof Reserved;
        return equals(other)
                || this instanceof Refused && other instanceof Refused
                || isMoved && GivenMoney.of(transfersToBook()).equals(GivenMoney.of(other.transfersToBook()));
    }

    /** Whether what waited for it may go on. */
    default boolean isDone() {
        return switch (this) {
            case Booked booked -> true;
            case Reserved reserved -> true;
            case Contained contained -> true;
            case Changed changed -> true;
            case Refused refused -> false;
            case Waiting waiting -> false;
        };
    }
}

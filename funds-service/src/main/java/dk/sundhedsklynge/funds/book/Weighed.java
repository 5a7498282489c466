package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.ledger.Transfer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order with what became of it.
 *
 * @param turn when it was weighed; null while it waits, and when it was refused without being weighed
 */
public record Weighed(Order order, @Nullable Turn turn, Verdict verdict) {

    /** One that was not weighed so far. */
    static Weighed unweighed(Order order) {
        return new Weighed(order, null, new Verdict.Waiting(Set.of()));
    }

    /** The transfers to book. */
    public List<Transfer> booked() {
        return verdict.transfersToBook();
    }

    boolean isWeighedBefore(Turn moment) {
        return turn != null && turn.isBefore(moment);
    }
}

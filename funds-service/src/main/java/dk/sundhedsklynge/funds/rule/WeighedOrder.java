package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order with what became of it.
 *
 * @param turn when it was weighed; null while it waits, and when it was refused without being weighed
 */
public record WeighedOrder(Order order, @Nullable WeighingTurn turn, Outcome outcome) {

    /** One that was not weighed so far. */
    public static WeighedOrder unweighed(Order order) {
        return new WeighedOrder(order, null, new Outcome.Waiting(Set.of()));
    }

    /** The transfers to book. */
    public List<Transfer> booked() {
        return outcome.transfersToBook();
    }

    public boolean isWeighedBefore(WeighingTurn moment) {
        return turn != null && turn.isBefore(moment);
    }
}

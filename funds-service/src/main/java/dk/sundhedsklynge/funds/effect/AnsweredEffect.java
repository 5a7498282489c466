package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.posting.OrderSource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An effect with its answer so far.
 *
 * @param sequence number of the last answer that was told, 0 until there is one
 * @param turn when it was weighed; null while it waits, and when it was refused unweighed
 * @param tieOrder of a distribution key, its parties in the order that settles ties
 */
public record AnsweredEffect(
        Effect effect,
        EffectAnswer answer,
        long sequence,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable WeighingTurn turn,
        List<String> tieOrder) {

    AnsweredEffect withAnswer(EffectAnswer other) {
        return new AnsweredEffect(effect, other, sequence, receivedAt, answeredAt, turn, tieOrder);
    }

    /** What is weighed of it. */
    Order order() {
        return effect.order(tieOrder);
    }

    OrderSource.StoredOrder storedOrder() {
        return new OrderSource.StoredOrder(order(), turn, answer.outcome(), answer.entry());
    }
}

package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.book.Order;
import dk.sundhedsklynge.funds.book.Turn;
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
        Answer answer,
        long sequence,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable Turn turn,
        List<String> tieOrder) {

    /** What is weighed of it. */
    Order order() {
        return effect.order(tieOrder);
    }

    OrderSource.Kept kept() {
        return new OrderSource.Kept(order(), turn, answer.verdict(), answer.entry());
    }
}

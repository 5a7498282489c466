package dk.sundhedsklynge.funds.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may move money: an effect that was ordered, or a note that was entered.
 *
 * @param on the day it counts from; of an opening its {@code asOf}
 * @param competent whether the body may decide it; otherwise a grant is only recommended
 * @param reservation what a grant answers
 * @param document the imported document; null when it was entered by hand
 */
public record Order(
        UUID id,
        CauseType cause,
        String cooperation,
        String fund,
        LocalDate on,
        boolean competent,
        @Nullable UUID reservation,
        List<UUID> waitsFor,
        boolean closed,
        @Nullable UUID document,
        @Nullable UUID meeting,
        Place place,
        String actor,
        Terms terms) {

    /** The order everything is weighed in, whatever order it came in. */
    static final Comparator<Order> BY_TIME = Comparator.comparing(Order::on)
            .thenComparing(order -> order.terms().rank())
            .thenComparing(Order::place)
            .thenComparing(Order::id);

    /** The recommendation it answers, turns into a grant, lowers or releases. */
    @Nullable
    UUID answers() {
        return terms instanceof Terms.Reduce reduce ? reduce.reservation() : reservation;
    }

    boolean isOpening() {
        return terms instanceof Terms.Opening;
    }
}

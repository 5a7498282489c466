package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where orders are kept with what became of them. What was withdrawn or reversed is not among them. */
public interface OrderSource {

    /**
     * An order as it is kept.
     *
     * @param outcome without its transfers, which stand in the entry
     * @param entry the journal entry that stands for it; null when it moves no money
     */
    record StoredOrder(
            Order order,
            @Nullable WeighingTurn turn,
            Outcome outcome,
            @Nullable UUID entry) {}

    /** @param entry the journal entry that stands for it; null when it moves no money */
    record PostedOrder(WeighedOrder weighed, @Nullable UUID entry) {}

    /** Writes what became of orders, and tells it to whoever has to know; those that are as they were are left alone. */
    void keep(Collection<PostedOrder> orders);

    /** All of a cooperation but those that are refused unweighed because they name a project of another. */
    List<StoredOrder> all(String cooperation);

    /** Those with this turn or a later one. */
    List<StoredOrder> from(String cooperation, WeighingTurn start);

    /** Those with this turn or a later one, but for vouchers. */
    List<StoredOrder> fromWithoutVouchers(String cooperation, WeighingTurn start);

    /** Whether any voucher counts from this day or a later one. */
    default boolean hasVouchers(String cooperation, LocalDate from) {
        return false;
    }

    default boolean hasVouchersOf(String cooperation, UUID project, LocalDate from) {
        return false;
    }

    List<StoredOrder> byId(Collection<UUID> ids);

    default List<StoredOrder> waiting(String cooperation) {
        return List.of();
    }

    default List<StoredOrder> thatWaitFor(String cooperation, Collection<UUID> causes) {
        return List.of();
    }

    default List<StoredOrder> settling(Collection<UUID> recommendations) {
        return List.of();
    }

    default List<StoredOrder> containedRecommendations(String cooperation, Collection<UUID> projects) {
        return List.of();
    }

    default List<StoredOrder> keys(String cooperation, Collection<UUID> keys, WeighingTurn before) {
        return List.of();
    }

    default Optional<WeighingTurn> firstTurnOfKey(String cooperation, UUID key) {
        return Optional.empty();
    }

    default List<StoredOrder> openings(String cooperation) {
        return List.of();
    }

    /** Which of these effects another service has applied. */
    default Set<UUID> appliedElsewhere(Collection<UUID> effects) {
        return Set.of();
    }

    /** Which of these effects were taken back. */
    default Set<UUID> withdrawn(Collection<UUID> effects) {
        return Set.of();
    }
}

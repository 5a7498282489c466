package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.book.Order;
import dk.sundhedsklynge.funds.book.Turn;
import dk.sundhedsklynge.funds.book.Verdict;
import dk.sundhedsklynge.funds.book.Weighed;
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
     * @param verdict without its transfers, which stand in the entry
     * @param entry the journal entry that stands for it; null when it moves no money
     */
    record Kept(
            Order order,
            @Nullable Turn turn,
            Verdict verdict,
            @Nullable UUID entry) {}

    /** @param entry the journal entry that stands for it; null when it moves no money */
    record Outcome(Weighed weighed, @Nullable UUID entry) {}

    /** Writes what became of orders, and tells it to whoever has to know; those that are as they were are left alone. */
    void keep(Collection<Outcome> outcomes);

    /** All of a cooperation but those that are refused unweighed because they name a project of another. */
    List<Kept> all(String cooperation);

    /** Those with this turn or a later one. */
    List<Kept> from(String cooperation, Turn start);

    /** Those with this turn or a later one, but for vouchers. */
    List<Kept> fromWithoutVouchers(String cooperation, Turn start);

    /** Whether any voucher counts from this day or a later one. */
    default boolean hasVouchers(String cooperation, LocalDate from) {
        return false;
    }

    default boolean hasVouchersOf(String cooperation, UUID project, LocalDate from) {
        return false;
    }

    List<Kept> byId(Collection<UUID> ids);

    default List<Kept> waiting(String cooperation) {
        return List.of();
    }

    default List<Kept> thatWaitFor(String cooperation, Collection<UUID> causes) {
        return List.of();
    }

    default List<Kept> answering(Collection<UUID> recommendations) {
        return List.of();
    }

    default List<Kept> containedRecommendations(String cooperation, Collection<UUID> projects) {
        return List.of();
    }

    default List<Kept> keys(String cooperation, Collection<UUID> keys, Turn before) {
        return List.of();
    }

    default Optional<Turn> firstTurnOfKey(String cooperation, UUID key) {
        return Optional.empty();
    }

    default List<Kept> openings(String cooperation) {
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

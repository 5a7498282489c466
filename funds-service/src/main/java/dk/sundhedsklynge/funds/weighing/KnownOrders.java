package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders of one cooperation with what became of them so far. What was withdrawn or reversed is not among them. */
public interface KnownOrders {

    /** All of them, in any order. */
    List<WeighedOrder> all();

    /** Those that wait. */
    List<WeighedOrder> waiting();

    /** Those with this turn or a later one. */
    List<WeighedOrder> from(WeighingTurn start);

    /** Those with this turn or a later one, but for vouchers. */
    List<WeighedOrder> fromWithoutVouchers(WeighingTurn start);

    /** Whether any voucher counts from this day or a later one. */
    boolean hasVouchers(LocalDate from);

    /**
     * The least that a project had left of what it was granted, at any time from a day on, or less than that; empty when no
     * voucher of the project counts from that day or a later one.
     */
    OptionalLong leastLeftOfGrant(UUID project, LocalDate from);

    List<WeighedOrder> byId(Collection<UUID> ids);

    /** Those that wait, or had to wait, for one of these. */
    List<WeighedOrder> thatWaitFor(Collection<UUID> causes);

    /** Those that turn one of these recommendations into a grant, lower or release it. */
    List<WeighedOrder> settling(Collection<UUID> recommendations);

    /** Recommendations for these projects that the opening contains. */
    List<WeighedOrder> containedRecommendations(Collection<UUID> projects);

    /** The last orders before a turn that set these keys. */
    List<WeighedOrder> keys(Collection<UUID> keys, WeighingTurn before);

    /** When this key was set first; empty while it is not. */
    Optional<WeighingTurn> firstTurnOfKey(UUID key);

    /** The opening in force per fund. */
    Map<String, Order> openings();

    /** Which of these effects another service has applied. */
    Set<UUID> appliedElsewhere(Collection<UUID> effects);

    /** Which of these effects were taken back. */
    Set<UUID> withdrawn(Collection<UUID> effects);

    /** The balances as they stand; the caller may change what it gets. */
    Balances balances();

    /** The last day of the closed period; null when none is closed. */
    @Nullable
    LocalDate closedUntil();
}

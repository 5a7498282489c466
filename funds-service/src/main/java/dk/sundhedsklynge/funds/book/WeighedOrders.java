package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.ledger.Balances;
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
public interface WeighedOrders {

    /** All of them, in any order. */
    List<Weighed> all();

    /** Those that wait. */
    List<Weighed> waiting();

    /** Those with this turn or a later one. */
    List<Weighed> from(Turn start);

    /** Those with this turn or a later one, but for vouchers. */
    List<Weighed> fromWithoutVouchers(Turn start);

    /** Whether any voucher counts from this day or a later one. */
    boolean hasVouchers(LocalDate from);

    /**
     * The least that a project had left of what it was granted, at any time from a day on, or less than that; empty when no
     * voucher of the project counts from that day or a later one.
     */
    OptionalLong leastLeftOfGrant(UUID project, LocalDate from);

    List<Weighed> byId(Collection<UUID> ids);

    /** Those that wait, or had to wait, for one of these. */
    List<Weighed> thatWaitFor(Collection<UUID> causes);

    /** Those that turn one of these recommendations into a grant, lower or release it. */
    List<Weighed> answering(Collection<UUID> recommendations);

    /** Recommendations for these projects that the opening contains. */
    List<Weighed> containedRecommendations(Collection<UUID> projects);

    /** The last orders before a turn that set these keys. */
    List<Weighed> keys(Collection<UUID> keys, Turn before);

    /** When this key was set first; empty while it is not. */
    Optional<Turn> firstTurnOfKey(UUID key);

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

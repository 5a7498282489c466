package dk.sundhedsklynge.funds.opening;

import dk.sundhedsklynge.funds.balance.Sheet;
import dk.sundhedsklynge.funds.book.CauseType;
import dk.sundhedsklynge.funds.book.Order;
import dk.sundhedsklynge.funds.book.Place;
import dk.sundhedsklynge.funds.book.Plan;
import dk.sundhedsklynge.funds.book.Planning;
import dk.sundhedsklynge.funds.book.Terms;
import dk.sundhedsklynge.funds.book.Verdict;
import dk.sundhedsklynge.funds.ledger.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weighs all of a cooperation with and without an opening, and says what would be different. Nothing is booked. */
@ApplicationScoped
public class PreviewOpening {
    private static final Verdict NOT_THERE = new Verdict.Waiting(Set.of());

    private final Planning planning;

    PreviewOpening(Planning planning) {
        this.planning = planning;
    }

    /**
     * @param inForce the opening of the fund as things are; null when there is none
     * @param verdict what would become of the opening itself
     */
    public record Preview(
            @Nullable Order inForce, Verdict verdict, List<Change> changes, Figures before, Figures after) {}

    /** An order whose outcome would be another one. */
    public record Change(Order order, Verdict before, Verdict after) {}

    /** @param meeting whose own decisions come after the position; null when it is none's */
    @Transactional
    public Preview preview(String cooperation, String fund, Terms.Opening terms, @Nullable UUID meeting) {
        Map<UUID, Order> orders = planning.orders(cooperation);
        Plan before = planning.weigh(cooperation, orders.values());
        Order opening = new Order(
                UUID.randomUUID(),
                CauseType.OPENING,
                cooperation,
                fund,
                terms.asOf(),
                true,
                null,
                List.of(),
                false,
                null,
                meeting,
                new Place(terms.asOf(), 0, 0),
                cooperation,
                terms);
        List<Order> more = new ArrayList<>(orders.values());
        more.add(opening);
        Plan after = planning.weigh(cooperation, more);
        List<Change> changes = orders.values().stream()
                .map(order -> new Change(order, verdict(before, order), verdict(after, order)))
                .filter(change -> !change.before().equals(change.after()))
                .sorted(Comparator.comparing((Change change) -> change.order().on())
                        .thenComparing(change -> change.order().id()))
                .toList();
        return new Preview(
                before.openings().get(fund),
                verdict(after, opening),
                changes,
                new Sheet(before.balances()).total(),
                new Sheet(after.balances()).total());
    }

    private static Verdict verdict(Plan plan, Order order) {
        return plan.verdicts().getOrDefault(order.id(), NOT_THERE);
    }
}

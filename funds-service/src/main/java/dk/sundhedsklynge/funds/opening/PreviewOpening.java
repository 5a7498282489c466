package dk.sundhedsklynge.funds.opening;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.balance.BalanceSheet;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Precedence;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.posting.TooManyOrders;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weighs all of a cooperation with and without an opening, and says what would be different. Nothing is booked. */
@ApplicationScoped
public class PreviewOpening {
    private static final Outcome NOT_THERE = new Outcome.Waiting(Set.of());

    private final ReconcileLedger ledger;
    private final DueWeighings weighings;

    PreviewOpening(ReconcileLedger ledger, DueWeighings weighings) {
        this.ledger = ledger;
        this.weighings = weighings;
    }

    /**
     * @param inForce the opening of the fund as things are; null when there is none
     * @param outcome what would become of the opening itself
     */
    public record Preview(
            @Nullable Order inForce, Outcome outcome, List<Change> changes, Figures before, Figures after) {}

    /** An order whose outcome would be another one. */
    public record Change(Order order, Outcome before, Outcome after) {}

    /**
     * @param meeting whose own decisions come after the position; null when it is none's
     * @throws TooManyOrders when there is more to weigh than memory is meant for
     */
    @Transactional
    public Preview preview(String cooperation, String fund, Terms.Opening terms, @Nullable UUID meeting) {
        weighings.ordersToWeigh(cooperation);
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
                Precedence.inMinutes(terms.asOf(), 0, 0),
                cooperation,
                terms);
        ReconcileLedger.Trial trial = ledger.tryOut(opening);
        List<Change> changes = trial.before().values().stream()
                .map(one -> new Change(one.order(), one.outcome(), outcome(trial, one.order())))
                .filter(change -> !change.before().equals(change.after()))
                .sorted(Comparator.comparing((Change change) -> change.order().on())
                        .thenComparing(change -> change.order().id()))
                .toList();
        return new Preview(
                trial.inForce().get(fund),
                outcome(trial, opening),
                changes,
                new BalanceSheet(trial.balancesBefore()).total(),
                new BalanceSheet(trial.balancesAfter()).total());
    }

    private static Outcome outcome(ReconcileLedger.Trial trial, Order order) {
        WeighedOrder weighed = trial.after().get(order.id());
        return weighed == null ? NOT_THERE : weighed.outcome();
    }
}

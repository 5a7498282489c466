package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How things stood before a turn, as far as what is weighed from there on needs to know.
 *
 * @param start the first turn that is weighed
 * @param balances before that turn; changed by the weighing
 * @param openings in force, by fund; these do not depend on the turn
 * @param history what says how keys and recommendations stood, in the order of their turns
 * @param done effects that what waits for them need not wait for any longer
 * @param settled recommendations with a outcome, whatever it is, or taken back
 * @param closedUntil the last day of the closed period; null when none is closed
 */
record WeighingStart(
        WeighingTurn start,
        Balances balances,
        Map<String, Order> openings,
        List<WeighedOrder> history,
        Set<UUID> done,
        Set<UUID> settled,
        @Nullable LocalDate closedUntil) {

    static WeighingStart everything(
            Map<String, Order> openings, Collection<UUID> appliedElsewhere, Collection<UUID> withdrawn) {
        return new WeighingStart(
                WeighingTurn.FIRST,
                new Balances(),
                openings,
                List.of(),
                Set.copyOf(appliedElsewhere),
                Set.copyOf(withdrawn),
                null);
    }
}

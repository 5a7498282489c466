package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.project.ProjectOwners;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import dk.sundhedsklynge.funds.weighing.Reweigh;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What another owner of a project changes.
 *
 * @param admitted effects that are refused for their project and no longer are to be
 * @param refused effects that are to be refused for it
 */
record OwnerChange(List<Order> admitted, List<WeighedOrder> refused) {

    static OwnerChange of(List<WeighedOrder> effects, ProjectOwners owners) {
        List<Order> admitted = new ArrayList<>();
        List<WeighedOrder> refused = new ArrayList<>();
        for (WeighedOrder one : effects) {
            Order order = one.order();
            boolean ofOthers = !owners.ofOthers(
                            order.cooperation(), order.terms().projects())
                    .isEmpty();
            boolean wasOfOthers = one.turn() == null
                    && one.outcome() instanceof Outcome.Refused refusal
                    && refusal.reason().equals(Outcome.OTHER_COOPERATION.reason());
            if (ofOthers && !wasOfOthers) {
                refused.add(one);
            } else if (wasOfOthers && !ofOthers) {
                admitted.add(order);
            }
        }
        return new OwnerChange(admitted, refused);
    }

    boolean isEmpty() {
        return admitted.isEmpty() && refused.isEmpty();
    }

    /** The change together with effects that are withdrawn. */
    Reweigh.Change andRemoved(List<WeighedOrder> withdrawn) {
        List<WeighedOrder> removed = new ArrayList<>(refused);
        removed.addAll(withdrawn);
        Set<UUID> answered = new HashSet<>();
        withdrawn.forEach(one -> answered.add(one.order().id()));
        return new Reweigh.Change(admitted, removed, answered);
    }

    /** What is to be told about those that are refused. */
    List<OrderSource.PostedOrder> refusals() {
        return refused.stream().map(one -> refusal(one.order())).toList();
    }

    static OrderSource.PostedOrder refusal(Order order) {
        return new OrderSource.PostedOrder(new WeighedOrder(order, null, Outcome.OTHER_COOPERATION), null);
    }
}

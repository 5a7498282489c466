package dk.sundhedsklynge.funds.posting;

import dk.sundhedsklynge.funds.book.Order;
import dk.sundhedsklynge.funds.book.Reweigh;
import dk.sundhedsklynge.funds.book.Verdict;
import dk.sundhedsklynge.funds.book.Weighed;
import dk.sundhedsklynge.funds.project.ProjectOwners;
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
record OwnerChange(List<Order> admitted, List<Weighed> refused) {

    static OwnerChange of(List<Weighed> effects, ProjectOwners owners) {
        OwnerChange change = new OwnerChange(new ArrayList<>(), new ArrayList<>());
        for (Weighed one : effects) {
            Order order = one.order();
            boolean ofOthers = !owners.ofOthers(
                            order.cooperation(), order.terms().projects())
                    .isEmpty();
            boolean wasOfOthers = one.turn() == null
                    && one.verdict() instanceof Verdict.Refused refused
                    && refused.reason().equals(Verdict.OTHER_COOPERATION.reason());
            if (ofOthers && !wasOfOthers) {
                change.refused.add(one);
            } else if (wasOfOthers && !ofOthers) {
                change.admitted.add(order);
            }
        }
        return change;
    }

    boolean isEmpty() {
        return admitted.isEmpty() && refused.isEmpty();
    }

    /** The change together with effects that are withdrawn. */
    Reweigh.Change andRemoved(List<Weighed> withdrawn) {
        List<Weighed> removed = new ArrayList<>(refused);
        removed.addAll(withdrawn);
        Set<UUID> answered = new HashSet<>();
        withdrawn.forEach(one -> answered.add(one.order().id()));
        return new Reweigh.Change(admitted, removed, answered);
    }

    /** What is to be told about those that are refused. */
    List<OrderSource.Outcome> refusals() {
        return refused.stream().map(one -> refusal(one.order())).toList();
    }

    static OrderSource.Outcome refusal(Order order) {
        return new OrderSource.Outcome(new Weighed(order, null, Verdict.OTHER_COOPERATION), null);
    }
}

package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether vouchers stay as they are when what was decided is weighed again. Vouchers change nothing in the book of grants; of
 * grants only the warning that a project has spent more than it was granted follows.
 */
final class UntouchedVouchers {
    private final KnownOrders stored;
    private final WeighingTurn start;
    private final Map<UUID, Long> lost = new HashMap<>();

    UntouchedVouchers(KnownOrders stored, WeighingTurn start) {
        this.stored = stored;
        this.start = start;
    }

    /** Whether what was decided can be weighed without the vouchers between: what is carried over and what leaves
     * depend on what was spent. */
    static boolean canBeLeftAlone(
            KnownOrders stored, Reweigh.Change change, List<WeighedOrder> decided, List<WeighedOrder> waiting) {
        List<Order> orders = Stream.of(change.removed(), decided, waiting)
                .flatMap(List::stream)
                .map(WeighedOrder::order)
                .toList();
        Set<UUID> causes = new HashSet<>();
        orders.forEach(order -> causes.addAll(order.causes()));
        return orders.stream().noneMatch(UntouchedVouchers::dependsOnSpending)
                && stored.byId(causes).stream().noneMatch(cause -> dependsOnSpending(cause.order()));
    }

    private static boolean dependsOnSpending(Order order) {
        return order.terms() instanceof Terms.CarryOver
                || order.terms() instanceof Terms.Leaving
                || order.terms() instanceof Terms.Spending;
    }

    /** @param result of weighing what was decided */
    boolean areLeftAlone(Reweigh.Change change, Reweigh.Result result) {
        boolean payable = false;
        for (WeighedOrder gone : change.removed()) {
            payable |= compare(gone, null);
        }
        for (WeighedOrder after : result.after().values()) {
            payable |= compare(result.before().get(after.order().id()), after);
        }
        if (payable && stored.hasVouchers(start.day())) {
            return false;
        }
        return lost.entrySet().stream().allMatch(project -> {
            OptionalLong least = stored.leastLeftOfGrant(project.getKey(), start.day());
            return least.isEmpty() || least.getAsLong() - project.getValue() >= 0;
        });
    }

    /**
     * Takes note of projects that are granted otherwise than before, and of what they may lose by it at some time.
     *
     * @return whether it changes what there is to pay with
     */
    private boolean compare(@Nullable WeighedOrder before, @Nullable WeighedOrder after) {
        List<Transfer> old = before == null ? List.of() : before.booked();
        List<Transfer> now = after == null ? List.of() : after.booked();
        boolean sameTurn = before != null && after != null && Objects.equals(before.turn(), after.turn());
        if (old.equals(now) && (sameTurn || old.isEmpty())) {
            return false;
        }
        old.forEach(transfer -> lose(transfer, transfer.amount()));
        now.forEach(
                transfer -> lose(transfer, transfer.debit().kind() == AccountKind.COMMITTED ? transfer.amount() : 0));
        return Stream.concat(old.stream(), now.stream())
                .anyMatch(transfer -> transfer.debit().kind() == AccountKind.UNSPENT
                        || transfer.credit().kind() == AccountKind.UNSPENT);
    }

    private void lose(Transfer transfer, long amount) {
        UUID granted = transfer.credit().kind() == AccountKind.COMMITTED
                ? transfer.credit().project()
                : null;
        UUID lowered = transfer.debit().kind() == AccountKind.COMMITTED
                ? transfer.debit().project()
                : null;
        if (granted != null) {
            lost.merge(granted, amount, Long::sum);
        }
        if (lowered != null) {
            lost.merge(lowered, amount, Long::sum);
        }
    }
}

package dk.sundhedsklynge.funds.weighing;

import static dk.sundhedsklynge.funds.weighing.Given.FUND;

import dk.sundhedsklynge.funds.account.AccountDays;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.Openings;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Orders of one cooperation, kept as the database keeps them: each with what became of it when it was last weighed. */
final class OrdersInMemory implements KnownOrders {
    final Map<UUID, WeighedOrder> orders = new HashMap<>();
    final Set<UUID> applied = new HashSet<>();
    final Set<UUID> taken = new HashSet<>();

    @Nullable
    LocalDate closed;

    private Balances balances = new Balances();

    Balances standing() {
        return balances;
    }

    /** @return what was looked at again */
    Reweigh.Result change(Reweigh.Change change) {
        return keep(change, Reweigh.reweigh(this, change));
    }

    void close(LocalDate until) {
        closed = until;
        keep(Reweigh.Change.NONE, Reweigh.everything(this, Reweigh.Change.NONE));
    }

    private Reweigh.Result keep(Reweigh.Change change, Reweigh.Result result) {
        change.removed().forEach(gone -> orders.remove(gone.order().id()));
        orders.putAll(result.after());
        balances = copy(result.balances());
        return result;
    }

    @Override
    public List<WeighedOrder> all() {
        return which(one -> true);
    }

    @Override
    public List<WeighedOrder> waiting() {
        return which(one -> one.outcome() instanceof Outcome.Waiting);
    }

    @Override
    public List<WeighedOrder> from(WeighingTurn start) {
        return which(one -> one.turn() != null && !one.turn().isBefore(start));
    }

    @Override
    public List<WeighedOrder> fromWithoutVouchers(WeighingTurn start) {
        return from(start).stream()
                .filter(one -> !(one.order().terms() instanceof Terms.Spending))
                .toList();
    }

    @Override
    public boolean hasVouchers(LocalDate from) {
        return !vouchers(from).isEmpty();
    }

    @Override
    public OptionalLong leastLeftOfGrant(UUID project, LocalDate from) {
        if (vouchers(from).stream()
                .noneMatch(one ->
                        one.order().terms() instanceof Terms.Spending spending && project.equals(spending.project()))) {
            return OptionalLong.empty();
        }
        AccountDays days = days();
        return OptionalLong.of(days.lowest(
                balances.accountsTiedTo(FUND, AccountKind.COMMITTED, project),
                balances.accountsTiedTo(FUND, AccountKind.SPENT, project),
                balances.totalOf(FUND, AccountKind.COMMITTED, project)
                        - balances.totalOf(FUND, AccountKind.SPENT, project),
                from));
    }

    AccountDays days() {
        AccountDays days = new AccountDays(LocalDate.MIN);
        orders.values().forEach(one -> one.booked()
                .forEach(transfer -> days.add(one.order().on(), transfer)));
        return days;
    }

    private List<WeighedOrder> vouchers(LocalDate from) {
        return which(one -> one.order().terms() instanceof Terms.Spending
                && !one.order().on().isBefore(from));
    }

    @Override
    public List<WeighedOrder> byId(Collection<UUID> ids) {
        return which(one -> ids.contains(one.order().id()));
    }

    @Override
    public List<WeighedOrder> thatWaitFor(Collection<UUID> causes) {
        return which(one -> one.order().waitsFor().stream().anyMatch(causes::contains));
    }

    @Override
    public List<WeighedOrder> settling(Collection<UUID> recommendations) {
        return which(one -> one.order().recommendation() != null
                && recommendations.contains(one.order().recommendation()));
    }

    @Override
    public List<WeighedOrder> containedRecommendations(Collection<UUID> projects) {
        return which(one -> one.outcome() instanceof Outcome.Contained
                && one.order().terms() instanceof Terms.Grant grant
                && projects.contains(grant.project()));
    }

    @Override
    public List<WeighedOrder> keys(Collection<UUID> keys, WeighingTurn before) {
        Map<UUID, WeighedOrder> last = new HashMap<>();
        for (WeighedOrder one : set()) {
            if (one.order().terms() instanceof Terms.SetKey set
                    && keys.contains(set.sets())
                    && one.isWeighedBefore(before)) {
                last.put(set.sets(), one);
            }
        }
        return List.copyOf(last.values());
    }

    @Override
    public Optional<WeighingTurn> firstTurnOfKey(UUID key) {
        return set().stream()
                .filter(one -> one.order().terms() instanceof Terms.SetKey set
                        && set.sets().equals(key))
                .findFirst()
                .map(WeighedOrder::turn);
    }

    private List<WeighedOrder> set() {
        List<WeighedOrder> set = which(one ->
                one.order().terms() instanceof Terms.SetKey && one.outcome().isDone());
        set.sort(Comparator.comparing(WeighedOrder::turn));
        return set;
    }

    @Override
    public Map<String, Order> openings() {
        return Openings.of(orders.values().stream().map(WeighedOrder::order).toList(), applied, closed, frozen())
                .inForce();
    }

    private Set<UUID> frozen() {
        Set<UUID> frozen = new HashSet<>();
        orders.values().stream()
                .filter(one -> closed != null
                        && one.turn() != null
                        && !one.order().on().isAfter(closed))
                .forEach(one -> frozen.add(one.order().id()));
        return frozen;
    }

    @Override
    public Set<UUID> appliedElsewhere(Collection<UUID> effects) {
        Set<UUID> which = new HashSet<>(applied);
        which.retainAll(effects);
        return which;
    }

    @Override
    public Set<UUID> withdrawn(Collection<UUID> effects) {
        Set<UUID> which = new HashSet<>(taken);
        which.retainAll(effects);
        return which;
    }

    @Override
    public Balances balances() {
        return copy(balances);
    }

    @Override
    public @Nullable LocalDate closedUntil() {
        return closed;
    }

    private List<WeighedOrder> which(Predicate<WeighedOrder> which) {
        return new ArrayList<>(orders.values().stream().filter(which).toList());
    }

    private static Balances copy(Balances balances) {
        Balances copy = new Balances();
        balances.standing().forEach(copy::add);
        return copy;
    }
}

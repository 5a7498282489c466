package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountDays;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.AvailableMoney;
import dk.sundhedsklynge.funds.rule.OrderRules;
import dk.sundhedsklynge.funds.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cluster's money of one cooperation as it stands, kept between postings, so that a voucher is weighed without reading what
 * was booked before. A voucher changes nothing in the book of grants: only spending and carry-over can follow from it.
 */
public final class ClusterMoney {
    private final String fund;
    private final Balances balances;
    private final AccountDays days;
    private final Limits limits;
    private LocalDate lastNote;

    /**
     * What a voucher is held against.
     *
     * @param opening in force; null when there is none
     * @param closedUntil the last day of the closed period; null when none is closed
     * @param lastCarryOver the last day on which money was carried to another year or left the fund; null when there is none
     * @param lastEffect the last turn of an effect; null when there is none
     */
    public record Limits(
            @Nullable Order opening,
            @Nullable LocalDate closedUntil,
            @Nullable LocalDate lastCarryOver,
            @Nullable WeighingTurn lastEffect) {}

    /**
     * @param days what accounts were given and lost per day, from {@link AccountDays#since()} on
     * @param lastNote the last day a note counts from
     */
    public ClusterMoney(String fund, Balances balances, AccountDays days, Limits limits, LocalDate lastNote) {
        this.fund = fund;
        this.balances = balances;
        this.days = days;
        this.limits = limits;
        this.lastNote = lastNote;
    }

    /** The last day of the closed period, when the voucher counts from a day in it. */
    public Optional<LocalDate> closedUntil(Order voucher) {
        return Optional.ofNullable(limits.closedUntil())
                .filter(until -> !voucher.on().isAfter(until));
    }

    /** Whether money is tied to the project here. One without any may be closed, which is not known here. */
    public boolean hasMoneyOf(UUID project) {
        return Stream.of(AccountKind.COMMITTED, AccountKind.RESERVED, AccountKind.SPENT)
                .anyMatch(kind -> balances.totalOf(fund, kind, project) != 0);
    }

    /**
     * What becomes of a new voucher; empty when that, or what became of those behind it, has to be found by weighing them.
     *
     * @param voucher the last of its day
     */
    public Optional<Outcome> weigh(Order voucher) {
        if (!(voucher.terms() instanceof Terms.Spending terms)) {
            throw new IllegalArgumentException("Only vouchers are weighed alone");
        }
        Order opening = limits.opening();
        Map<String, Order> openings = opening == null ? Map.of() : Map.of(fund, opening);
        if (OrderRules.isContained(voucher, openings)) {
            return Optional.of(OrderRules.contained(voucher, openings));
        }
        if (isLast(voucher)) {
            return Optional.of(new OrderRules(new AvailableMoney(balances), openings).weigh(voucher));
        }
        if (!changesNothingBehind(voucher.on(), terms)) {
            return Optional.empty();
        }
        Account own = Account.of(fund, AccountKind.UNSPENT, terms.holder(), terms.period());
        Account spent = Account.of(fund, AccountKind.SPENT, terms.holder(), terms.period(), terms.project());
        return Optional.of(new Outcome.Booked(List.of(new Transfer(own, spent, terms.amount())), null));
    }

    private boolean isLast(Order voucher) {
        return !voucher.on().isBefore(lastNote)
                && (limits.lastEffect() == null || limits.lastEffect().isBefore(WeighingTurn.own(voucher)));
    }

    /**
     * Whether all that is spent from that day on is paid from its own year, is covered by what was received and lies within
     * what was granted, with this voucher as without it. Then neither the accounts nor the warnings of those behind it change.
     * Within a day everything spent is taken to come before everything received.
     */
    private boolean changesNothingBehind(LocalDate day, Terms.Spending terms) {
        if (limits.lastCarryOver() != null && !day.isAfter(limits.lastCarryOver())) {
            return false;
        }
        Account own = Account.of(fund, AccountKind.UNSPENT, terms.holder(), terms.period());
        if (lowest(Set.of(own), day) - terms.amount() <= 0) {
            return false;
        }
        for (Account other : balances.accountsOf(fund, AccountKind.UNSPENT, terms.holder())) {
            if (!other.equals(own) && days.isDebitedFrom(other, day) && lowest(Set.of(other), day) <= 0) {
                return false;
            }
        }
        for (Holder holder : balances.byHolder(fund, AccountKind.UNSPENT).keySet()) {
            long taken = holder.equals(terms.holder()) ? terms.amount() : 0;
            if (lowest(balances.accountsOf(fund, AccountKind.UNSPENT, holder), day) - taken < 0) {
                return false;
            }
        }
        UUID project = terms.project();
        return project == null || leastLeftOfGrant(project, day) - terms.amount() >= 0;
    }

    /** The least that accounts together held at any time from a day on; never more than that. */
    private long lowest(Set<Account> accounts, LocalDate day) {
        long now = accounts.stream().mapToLong(balances::of).sum();
        return days.lowest(accounts, Set.of(), now, day);
    }

    /** The least that a project had left of what it was granted, at any time from a day on. */
    private long leastLeftOfGrant(UUID project, LocalDate day) {
        Set<Account> committed = balances.accountsTiedTo(fund, AccountKind.COMMITTED, project);
        Set<Account> spent = balances.accountsTiedTo(fund, AccountKind.SPENT, project);
        long now = balances.totalOf(fund, AccountKind.COMMITTED, project)
                - balances.totalOf(fund, AccountKind.SPENT, project);
        return days.lowest(committed, spent, now, day);
    }

    /** It was booked. */
    public void booked(Order voucher, Outcome outcome) {
        balances.apply(outcome.transfersToBook());
        outcome.transfersToBook().forEach(transfer -> days.add(voucher.on(), transfer));
        if (voucher.on().isAfter(lastNote)) {
            lastNote = voucher.on();
        }
    }
}

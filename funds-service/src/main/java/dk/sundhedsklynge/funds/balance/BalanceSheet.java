package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.order.FundNames;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The balances of one cooperation as the figures staff speak of. A fund is a wall: only cluster money is in its figures. */
public final class BalanceSheet {
    private final Balances balances;

    public BalanceSheet(Balances balances) {
        this.balances = balances;
    }

    public Figures total() {
        return figures(account -> true);
    }

    /** Of the cluster's money, what stands on these accounts. */
    public Figures figures(Predicate<Account> which) {
        return sum(account -> FundNames.isOfCluster(account.fund()) && which.test(account));
    }

    /** Money that no party is named for comes last. */
    public SortedMap<Holder, Figures> byHolder() {
        return grouped(Account::holder, account -> FundNames.isOfCluster(account.fund()));
    }

    public SortedMap<String, Figures> byPeriod() {
        return grouped(Account::period, account -> FundNames.isOfCluster(account.fund()));
    }

    public SortedMap<UUID, Figures> byProject() {
        return grouped(Account::project, account -> FundNames.isOfCluster(account.fund()));
    }

    /**
     * The accounts of one fund that are not zero.
     *
     * @param name {@code cluster}, or what the source calls the money
     */
    public SortedMap<Account, Long> ofFund(String name) {
        return balances.standing(account -> FundNames.nameOf(account.fund()).equals(name));
    }

    /**
     * What is known of each fund that has money, by the name of the fund.
     *
     * @param parties of the cluster's own money
     */
    public SortedMap<String, KnownMoney> money(StatedPosition.OfFunds stated, PartiesOfFund parties) {
        TreeMap<String, TreeMap<Account, Long>> funds = new TreeMap<>();
        stated.funds().forEach(fund -> funds.put(fund, new TreeMap<>()));
        balances.standing().forEach((account, balance) -> funds.computeIfAbsent(account.fund(), key -> new TreeMap<>())
                .put(account, balance));
        TreeMap<String, KnownMoney> money = new TreeMap<>();
        funds.forEach((fund, accounts) -> money.put(
                FundNames.nameOf(fund),
                new KnownMoney(
                        accounts, stated.of(fund), FundNames.isOfCluster(fund) ? parties : parties.askingNobody())));
        money.values().removeIf(KnownMoney::isNothing);
        return money;
    }

    private <K extends Comparable<K>> SortedMap<K, Figures> grouped(
            Function<Account, @Nullable K> by, Predicate<Account> which) {
        TreeMap<K, Figures> groups = new TreeMap<>();
        for (Map.Entry<Account, Long> one : balances.standing(which).entrySet()) {
            K key = by.apply(one.getKey());
            if (key != null) {
                Figures added = Figures.NONE.with(one.getKey().kind(), one.getValue());
                groups.merge(key, added, Figures::plus);
            }
        }
        groups.values().removeIf(Figures::isNothing);
        return groups;
    }

    private Figures sum(Predicate<Account> which) {
        Figures figures = Figures.NONE;
        for (Map.Entry<Account, Long> one : balances.standing(which).entrySet()) {
            figures = figures.with(one.getKey().kind(), one.getValue());
        }
        return figures;
    }
}

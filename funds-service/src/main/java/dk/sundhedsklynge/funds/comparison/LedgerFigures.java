package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.account.StatedFact;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.order.FundNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of a cooperation at one moment, and what of it is known: of what nobody stated there is no figure. */
public final class LedgerFigures {
    private final ScopedAccounts accounts;
    private final long[] balances;
    private final Map<FigureScope, KnownFigures> known = new HashMap<>();
    private StatedPosition.OfFunds stated = new StatedPosition.OfFunds();
    private List<StatedFact> opened = List.of();
    private @Nullable Map<String, KnownMoney> funds;

    LedgerFigures(ScopedAccounts accounts) {
        this.accounts = accounts;
        this.balances = new long[accounts.size()];
    }

    void add(int account, long amount) {
        balances[account] = Math.addExact(balances[account], amount);
        forget();
    }

    /** What is stated at that moment. */
    void state(StatedPosition.OfFunds positions) {
        stated = positions;
        forget();
    }

    /** @param rows of the opening of that very day; empty on any other */
    void open(List<StatedFact> rows) {
        opened = rows;
    }

    /** What the opening of that day says, without what was decided on it; null on any other day, and where it does not say. */
    @Nullable
    Long opened(ClaimedQuantity quantity, FigureScope scope) {
        List<StatedFact> rows = opened.stream()
                .filter(it -> it.what().equals(quantity.code())
                        && scope.isAbout(it, accounts.parties().isMunicipality()))
                .toList();
        return rows.isEmpty()
                ? null
                : rows.stream().mapToLong(StatedFact::amount).reduce(0, Math::addExact);
    }

    private void forget() {
        funds = null;
        known.clear();
    }

    /**
     * What a claim is about; cluster money only.
     *
     * @return øre; null where nobody has stated it
     */
    @Nullable
    Long known(ClaimedQuantity quantity, FigureScope scope) {
        UUID project = scope.project();
        if (project != null) {
            return ofProject(quantity, scope, project);
        }
        return quantity == ClaimedQuantity.CARRIED_OVER && money(scope).asksWhatIsCarriedInto(scope.period())
                ? null
                : quantity.known(known(scope));
    }

    private @Nullable Long ofProject(ClaimedQuantity quantity, FigureScope scope, UUID project) {
        Figures booked = booked(accounts.of(scope));
        boolean isLeftOut = money(scope)
                .openedOf(project)
                .leavesOutSpent((HeldIn place) -> (scope.period() == null
                                || place.period().equals(scope.period()))
                        && scope.isHeldBy(place.holder(), accounts.parties().isMunicipality()));
        return quantity.ofProject(booked, !isLeftOut && booked.spent() != 0);
    }

    /** Whether nothing is booked or stated of what a claim is about. */
    boolean isNothing(FigureScope scope) {
        boolean nothingStated = scope.project() != null
                || (scope.period() == null
                        ? money(scope).isNothing()
                        : money(scope).byHolder(scope.period()).isEmpty());
        return nothingStated && booked(accounts.of(scope)).isNothing();
    }

    /** What is known of what a claim is about that names no project. */
    KnownFigures known(FigureScope scope) {
        return known.computeIfAbsent(scope, it -> {
            String period = it.period();
            return period == null ? money(it).total() : money(it).total(period);
        });
    }

    /** What is booked and not split, of which a part can be of the party that a claim is about. */
    Figures notSplit(FigureScope scope) {
        return booked(accounts.notSplit(scope));
    }

    /** Of each source that is not the cluster's. */
    Collection<KnownFigures> otherFunds() {
        return funds().entrySet().stream()
                .filter(fund -> !FundNames.isOfCluster(fund.getKey()))
                .map(fund -> fund.getValue().total())
                .toList();
    }

    private Figures booked(int[] indexes) {
        Figures figures = Figures.NONE;
        for (int index : indexes) {
            figures = figures.with(accounts.get(index).kind(), balances[index]);
        }
        return figures;
    }

    private KnownMoney money(FigureScope scope) {
        PartiesOfFund parties = accounts.parties();
        return funds().entrySet().stream()
                .filter(fund -> FundNames.isOfCluster(fund.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> new KnownMoney(Map.of(), new StatedPosition(), parties))
                .of(holder -> scope.isHeldBy(holder, parties.isMunicipality()));
    }

    private Map<String, KnownMoney> funds() {
        Map<String, KnownMoney> read = funds;
        if (read == null) {
            Map<String, Map<Account, Long>> standing = new HashMap<>();
            stated.funds().forEach(fund -> standing.put(fund, new HashMap<>()));
            for (int index = 0; index < balances.length; index++) {
                Account account = accounts.get(index);
                standing.computeIfAbsent(account.fund(), key -> new HashMap<>()).put(account, balances[index]);
            }
            read = new HashMap<>();
            for (Map.Entry<String, Map<Account, Long>> fund : standing.entrySet()) {
                boolean isOfCluster = FundNames.isOfCluster(fund.getKey());
                PartiesOfFund parties = accounts.parties();
                read.put(
                        fund.getKey(),
                        new KnownMoney(
                                fund.getValue(),
                                stated.of(fund.getKey()),
                                isOfCluster ? parties : parties.askingNobody()));
            }
            funds = read;
        }
        return read;
    }
}

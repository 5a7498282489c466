package dk.sundhedsklynge.funds.account;

import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.funds.account.KnownFigures.Unknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The money of one fund, in a row for each holder and period, and in sums. What nobody has stated is unknown, and is never counted
 * as zero.
 *
 * <ul>
 *   <li>What is known of a row is the rule of {@link KnownPlace}.
 *   <li>Each period is counted by itself. What a party received or spent in one of them and nobody stated makes its sum over the
 *       periods unknown, also where it only used money of another period: the state may have paid for this one too.
 *   <li>The state pays parties. Money that no party is named for is what the source states, so a row of it that only used money of
 *       another period makes no sum unknown.
 *   <li>Money received for all parties together is in the sum, and so is what is stated as spent of it, where none of them states
 *       what it received itself. How much of it is whose is unknown in the rows of the parties.
 *   <li>Each party of the fund is in the sums, also one of whom nothing stands: that nobody stated anything of it is not that it has
 *       none.
 * </ul>
 */
public final class KnownMoney {
    private static final String ALL_PERIODS = "";

    private final TreeMap<HeldIn, KnownPlace> places = new TreeMap<>();
    private final StatedPosition stated;
    private final PartiesOfFund parties;
    private final boolean granted;

    /** @param standing balances of the accounts of one fund */
    public KnownMoney(Map<Account, Long> standing, StatedPosition stated, PartiesOfFund parties) {
        this(
                stated,
                parties,
                stated.statesAny(AccountKind.COMMITTED)
                        || standing.entrySet().stream()
                                .anyMatch(one ->
                                        one.getValue() != 0 && one.getKey().kind() == AccountKind.COMMITTED));
        standing.forEach((account, balance) ->
                place(new HeldIn(account.holder(), account.period())).add(account.kind(), balance));
        stated.places().forEach(this::place);
        places.values().removeIf(KnownPlace::isNothing);
    }

    private KnownMoney(StatedPosition stated, PartiesOfFund parties, boolean granted) {
        this.stated = stated;
        this.parties = parties;
        this.granted = granted;
    }

    /** What these hold. */
    public KnownMoney of(Predicate<Holder> whose) {
        KnownMoney theirs = new KnownMoney(stated, parties.only(whose), granted);
        places.forEach((place, money) -> {
            if (whose.test(place.holder())) {
                theirs.places.put(place, money);
            }
        });
        return theirs;
    }

    private KnownPlace place(HeldIn place) {
        return places.computeIfAbsent(place, this::nothing);
    }

    private KnownPlace nothing(HeldIn place) {
        return new KnownPlace(place, stated, granted);
    }

    public boolean isNothing() {
        return places.isEmpty();
    }

    /** What the opening in force states of a project. */
    public OpenedProject openedOf(UUID project) {
        return stated.ofProject(project);
    }

    /** Each holder's money of each period. */
    public SortedMap<HeldIn, KnownFigures> lines() {
        TreeMap<HeldIn, KnownFigures> lines = new TreeMap<>();
        places.forEach((place, money) -> lines.put(place, money.figures()));
        return lines;
    }

    /** One holder's money of one period, also where nothing stands. */
    public KnownFigures line(HeldIn place) {
        KnownPlace money = places.get(place);
        return (money == null ? nothing(place) : money).figures();
    }

    /** Each holder's money of all periods together, unknown of a party of whom nothing is stated. */
    public SortedMap<Holder, KnownFigures> byHolder() {
        SortedMap<Holder, KnownFigures> holders = statedByHolder();
        unstated(holders)
                .forEach(party -> holders.put(
                        party, nothing(new HeldIn(party, ALL_PERIODS)).figures()));
        return holders;
    }

    private SortedMap<Holder, KnownFigures> statedByHolder() {
        TreeMap<Holder, TreeMap<HeldIn, KnownPlace>> held = new TreeMap<>();
        places.forEach((place, money) ->
                held.computeIfAbsent(place.holder(), key -> new TreeMap<>()).put(place, money));
        TreeMap<Holder, KnownFigures> holders = new TreeMap<>();
        held.forEach((holder, periods) -> holders.put(holder, sumOfPeriods(holder, periods)));
        return holders;
    }

    /**
     * The parties of the fund that nothing stands of in any period, where what was received is not stated for all of them either.
     *
     * @param holders those that something stands of
     */
    private List<Holder> unstated(SortedMap<Holder, KnownFigures> holders) {
        if (holders.isEmpty()) {
            return List.of();
        }
        Together together = new Together(holders);
        return parties.codes().stream()
                .map(Holder::party)
                .filter(party -> !holders.containsKey(party) && !together.saysWhatIsReceived(party))
                .toList();
    }

    private static KnownFigures sumOfPeriods(Holder holder, SortedMap<HeldIn, KnownPlace> periods) {
        boolean anyReceived = periods.values().stream().anyMatch(KnownPlace::isReceivedKnown);
        boolean anySpent = periods.values().stream().anyMatch(KnownPlace::isSpentKnown);
        KnownSum sum = new KnownSum();
        Figures booked = Figures.NONE;
        LocalDate statedOn = null;
        for (Map.Entry<HeldIn, KnownPlace> one : periods.entrySet()) {
            KnownPlace money = one.getValue();
            boolean elsewhere = !holder.namesParty() && anyReceived && money.isPaidByOtherPeriods();
            booked = booked.plus(money.booked());
            statedOn = statedOn == null ? money.restsStatedOn() : statedOn;
            for (Quantity quantity : Quantity.values()) {
                Long known = elsewhere ? money.counted(quantity, true, anySpent) : money.known(quantity);
                if (known != null) {
                    sum.add(quantity, known);
                } else {
                    money.addUnknown(quantity, sum);
                }
            }
        }
        return sum.figures(booked, statedOn);
    }

    /** Each holder's money of one period, and the parties of whom nothing is stated in any; empty where nothing stands in it. */
    public SortedMap<Holder, KnownFigures> byHolder(String period) {
        return byPeriodAndHolder().getOrDefault(period, new TreeMap<>());
    }

    private SortedMap<String, SortedMap<Holder, KnownFigures>> byPeriodAndHolder() {
        TreeMap<String, SortedMap<Holder, KnownFigures>> periods = new TreeMap<>();
        places.forEach((place, money) ->
                periods.computeIfAbsent(place.period(), key -> new TreeMap<>()).put(place.holder(), money.figures()));
        List<Holder> unstated = unstated(statedByHolder());
        periods.forEach((period, holders) -> unstated.forEach(
                party -> holders.put(party, nothing(new HeldIn(party, period)).figures())));
        return periods;
    }

    /** What all hold in each period. */
    public SortedMap<String, KnownFigures> byPeriod() {
        TreeMap<String, KnownFigures> sums = new TreeMap<>();
        byPeriodAndHolder().forEach((period, holders) -> sums.put(period, sumOfHolders(holders, period)));
        return sums;
    }

    /** What all hold, of all periods. */
    public KnownFigures total() {
        return sumOfHolders(byHolder(), ALL_PERIODS);
    }

    /** What all hold in one period, also where nothing stands. */
    public KnownFigures total(String period) {
        return sumOfHolders(byHolder(period), period);
    }

    /**
     * Whether it was decided that money goes on to a period, and a party has not answered how much.
     *
     * @param period null for any
     */
    public boolean asksWhatIsCarriedInto(@Nullable String period) {
        return places.keySet().stream()
                .flatMap(place -> stated.carriedToUnanswered(place).stream())
                .anyMatch(to -> period == null || period.equals(to));
    }

    private KnownFigures sumOfHolders(SortedMap<Holder, KnownFigures> holders, String period) {
        Together together = new Together(holders);
        KnownSum sum = new KnownSum();
        Figures booked = Figures.NONE;
        LocalDate statedOn = null;
        for (Map.Entry<Holder, KnownFigures> one : holders.entrySet()) {
            KnownFigures figures = one.getValue();
            HeldIn place = new HeldIn(one.getKey(), period);
            booked = booked.plus(figures.booked());
            statedOn = statedOn == null ? figures.restsStatedOn() : statedOn;
            boolean receivedElsewhere = together.saysWhatIsReceived(one.getKey());
            boolean spentElsewhere = together.saysWhatIsSpent(one.getKey());
            for (Quantity quantity : Quantity.values()) {
                Long known = counted(quantity, figures, receivedElsewhere, spentElsewhere);
                if (known != null) {
                    sum.add(quantity, known);
                } else {
                    sum.addUnknown(quantity, place, figures);
                }
            }
        }
        return sum.figures(booked, statedOn);
    }

    /** Money for all parties or for the municipalities together, where what was received of it is all that any of them received. */
    private final class Together {
        private final List<Map.Entry<Holder, KnownFigures>> stated;

        Together(SortedMap<Holder, KnownFigures> holders) {
            stated = holders.entrySet().stream()
                    .filter(one -> !one.getKey().namesParty() && one.getValue().received() != null)
                    .filter(one -> isAllOfTheirs(holders, one.getKey()))
                    .toList();
        }

        /** Of a party. */
        boolean saysWhatIsReceived(Holder holder) {
            return stated.stream().anyMatch(one -> isFor(one.getKey(), holder.party()));
        }

        /** Of a party. */
        boolean saysWhatIsSpent(Holder holder) {
            return stated.stream()
                    .anyMatch(one -> isFor(one.getKey(), holder.party())
                            && one.getValue().spent() != null);
        }

        /** Where a party states what it received itself, money for several of them comes besides, and says nothing of the others. */
        private boolean isAllOfTheirs(SortedMap<Holder, KnownFigures> holders, Holder several) {
            return holders.entrySet().stream().noneMatch(one -> {
                KnownFigures its = one.getValue();
                return isFor(several, one.getKey().party())
                        && (its.received() != null || its.atLeast(Quantity.RECEIVED) != null);
            });
        }

        private boolean isFor(Holder several, @Nullable String party) {
            return party != null
                    && (several.equals(Holder.ofNoParty())
                            || parties.isMunicipality().test(party));
        }
    }

    private @Nullable Long counted(
            Quantity quantity, KnownFigures figures, boolean receivedElsewhere, boolean spentElsewhere) {
        Long known = quantity.of(figures);
        if (known != null) {
            return known;
        }
        boolean received = receivedElsewhere || figures.received() != null;
        boolean spent = figures.received() == null && spentElsewhere || figures.spent() != null;
        boolean committed = figures.committed() != null || receivedElsewhere && granted && !leavesOutCommitted(figures);
        boolean isKnown =
                switch (quantity) {
                    case RECEIVED -> received;
                    case SPENT -> spent;
                    case COMMITTED -> committed;
                    case CARRIED_OUT -> false;
                    case UNCOMMITTED -> received && committed;
                    case UNSPENT -> received && spent && figures.carriedOut() != null;
                };
        return isKnown ? quantity.booked(figures.booked()) : null;
    }

    /** Whether an opening has figures of a place and not what was committed there. */
    private boolean leavesOutCommitted(KnownFigures figures) {
        Unknown committed = figures.unknown().get(Quantity.COMMITTED);
        return committed != null
                && committed.missing().stream().anyMatch(place -> stated.leavesOut(place, AccountKind.COMMITTED));
    }
}

package dk.sundhedsklynge.funds.account;

import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.funds.account.KnownFigures.Unknown;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The money of one fund, in a row for each holder and period, and in sums. What nobody has stated is unknown, and is never counted
 * as zero.
 *
 * <ul>
 *   <li>Received is known where an allotment or the opening states it. Where it is not, the row has no rest, unless the opening
 *       states the rest itself; then that one is shown.
 *   <li>Each period is counted by itself. A row that only used money of another period needs nothing received of its own: it makes no
 *       sum unknown.
 *   <li>Money received for all parties together is in the sum. How much of it is whose is unknown in the rows of the parties.
 * </ul>
 */
public final class KnownMoney {
    private static final String ALL_PERIODS = "";

    private final TreeMap<HeldIn, Cell> cells = new TreeMap<>();
    private final Predicate<String> isMunicipality;

    /** What stands in one place, in øre. */
    private static final class Cell {
        private Figures booked = Figures.NONE;
        private long free;
        private long left;
        private boolean receivedNothing;
        private @Nullable Long statedUncommitted;
        private @Nullable Long statedUnspent;
        private @Nullable LocalDate statedOn;

        void add(AccountKind kind, long balance) {
            booked = booked.with(kind, balance);
            if (kind == AccountKind.FREE) {
                free += balance;
            }
            if (kind == AccountKind.UNSPENT) {
                left += balance;
            }
        }

        boolean isNothing() {
            return booked.isNothing() && !receivedNothing && statedUncommitted == null && statedUnspent == null;
        }

        boolean isReceivedKnown() {
            return receivedNothing || booked.received() != 0;
        }

        /** All that was used here is money that came in for another period. */
        boolean isPaidByOtherPeriods() {
            return !isReceivedKnown() && free >= 0 && left >= 0 && statedUncommitted == null && statedUnspent == null;
        }

        long computed(Quantity quantity) {
            return switch (quantity) {
                case RECEIVED -> booked.received();
                case UNCOMMITTED -> booked.uncommitted();
                case UNSPENT -> booked.unspent() + booked.carriedOver() - booked.carriedOut();
            };
        }

        @Nullable
        Long known(Quantity quantity) {
            if (isReceivedKnown()) {
                return computed(quantity);
            }
            return switch (quantity) {
                case RECEIVED -> null;
                case UNCOMMITTED -> statedUncommitted;
                case UNSPENT -> statedUnspent;
            };
        }

        /** What was carried in is there, also where nobody states what was received besides. */
        @Nullable
        Long atLeast(Quantity quantity) {
            long carried = booked.carriedOver() - booked.carriedOut() - booked.spent();
            return quantity == Quantity.UNSPENT && booked.carriedOver() > 0 && carried >= 0 ? carried : null;
        }

        @Nullable
        LocalDate restsStatedOn() {
            return isReceivedKnown() || statedUncommitted == null && statedUnspent == null ? null : statedOn;
        }
    }

    /**
     * @param standing balances of the accounts of one fund
     * @param isMunicipality whether the code of a party is that of a municipality
     */
    public KnownMoney(Map<Account, Long> standing, StatedPosition stated, Predicate<String> isMunicipality) {
        this.isMunicipality = isMunicipality;
        standing.forEach((account, balance) ->
                cell(new HeldIn(account.holder(), account.period())).add(account.kind(), balance));
        for (HeldIn place : stated.places()) {
            Cell cell = cell(place);
            cell.receivedNothing = stated.saysNothingWasReceived(place);
            cell.statedUncommitted = stated.uncommitted(place);
            cell.statedUnspent = stated.unspent(place);
            cell.statedOn = stated.on();
        }
        cells.values().removeIf(Cell::isNothing);
    }

    private Cell cell(HeldIn place) {
        return cells.computeIfAbsent(place, key -> new Cell());
    }

    /** Each holder's money of each period. */
    public SortedMap<HeldIn, KnownFigures> lines() {
        TreeMap<HeldIn, KnownFigures> lines = new TreeMap<>();
        cells.forEach((place, cell) -> lines.put(place, line(place, cell)));
        return lines;
    }

    private static KnownFigures line(HeldIn place, Cell cell) {
        Sums sums = new Sums();
        for (Quantity quantity : Quantity.values()) {
            Long known = cell.known(quantity);
            Long atLeast = cell.atLeast(quantity);
            if (known != null) {
                sums.add(quantity, known);
            } else {
                sums.missing(quantity, place);
                if (atLeast != null) {
                    sums.add(quantity, atLeast);
                }
            }
        }
        return sums.figures(cell.booked, cell.restsStatedOn());
    }

    /** Each holder's money of all periods together. */
    public SortedMap<Holder, KnownFigures> byHolder() {
        TreeMap<Holder, TreeMap<HeldIn, Cell>> held = new TreeMap<>();
        cells.forEach((place, cell) ->
                held.computeIfAbsent(place.holder(), key -> new TreeMap<>()).put(place, cell));
        TreeMap<Holder, KnownFigures> holders = new TreeMap<>();
        held.forEach((holder, periods) -> holders.put(holder, sumOfPeriods(periods)));
        return holders;
    }

    private static KnownFigures sumOfPeriods(SortedMap<HeldIn, Cell> periods) {
        boolean anyReceived = periods.values().stream().anyMatch(Cell::isReceivedKnown);
        Sums sums = new Sums();
        Figures booked = Figures.NONE;
        LocalDate statedOn = null;
        for (Map.Entry<HeldIn, Cell> one : periods.entrySet()) {
            Cell cell = one.getValue();
            booked = booked.plus(cell.booked);
            statedOn = statedOn == null ? cell.restsStatedOn() : statedOn;
            for (Quantity quantity : Quantity.values()) {
                Long known = cell.known(quantity);
                if (known != null) {
                    sums.add(quantity, known);
                } else if (anyReceived && cell.isPaidByOtherPeriods()) {
                    sums.add(quantity, cell.computed(quantity));
                } else {
                    sums.missing(quantity, one.getKey());
                }
            }
        }
        // Money moves between the periods of a holder: of a rest, what is known of one of them is no least amount.
        sums.forgetLeast(Quantity.UNCOMMITTED);
        sums.forgetLeast(Quantity.UNSPENT);
        return sums.figures(booked, statedOn);
    }

    /** What all hold in each period. */
    public SortedMap<String, KnownFigures> byPeriod() {
        TreeMap<String, TreeMap<Holder, KnownFigures>> periods = new TreeMap<>();
        lines().forEach((place, figures) ->
                periods.computeIfAbsent(place.period(), key -> new TreeMap<>()).put(place.holder(), figures));
        TreeMap<String, KnownFigures> sums = new TreeMap<>();
        periods.forEach((period, holders) -> sums.put(period, sumOfHolders(holders, period)));
        return sums;
    }

    /** What all hold, of all periods. */
    public KnownFigures total() {
        return sumOfHolders(byHolder(), ALL_PERIODS);
    }

    private KnownFigures sumOfHolders(Map<Holder, KnownFigures> holders, String period) {
        boolean allCovered = isReceivedFor(holders, Holder.ofNoParty());
        boolean municipalitiesCovered = holders.entrySet().stream()
                .anyMatch(one -> !one.getKey().namesParty() && one.getValue().received() != null);
        Sums sums = new Sums();
        Figures booked = Figures.NONE;
        LocalDate statedOn = null;
        for (Map.Entry<Holder, KnownFigures> one : holders.entrySet()) {
            KnownFigures figures = one.getValue();
            String party = one.getKey().party();
            boolean covered = party != null && (allCovered || municipalitiesCovered && isMunicipality.test(party));
            booked = booked.plus(figures.booked());
            statedOn = statedOn == null ? figures.restsStatedOn() : statedOn;
            for (Quantity quantity : Quantity.values()) {
                sums.add(quantity, new HeldIn(one.getKey(), period), figures, covered);
            }
        }
        return sums.figures(booked, statedOn);
    }

    private static boolean isReceivedFor(Map<Holder, KnownFigures> holders, Holder holder) {
        KnownFigures figures = holders.get(holder);
        return figures != null && figures.received() != null;
    }

    /** Adds up what is known, and remembers what is not. */
    private static final class Sums {
        private final EnumMap<Quantity, Long> known = new EnumMap<>(Quantity.class);
        private final EnumMap<Quantity, TreeSet<HeldIn>> missing = new EnumMap<>(Quantity.class);

        void add(Quantity quantity, long amount) {
            known.merge(quantity, amount, Math::addExact);
        }

        void add(Quantity quantity, HeldIn place, KnownFigures figures, boolean covered) {
            Long amount = quantity.of(figures);
            if (amount != null) {
                add(quantity, amount);
            } else if (covered) {
                add(quantity, computed(quantity, figures.booked()));
            } else {
                Unknown unknown = figures.unknown().get(quantity);
                if (unknown == null || unknown.missing().isEmpty()) {
                    missing(quantity, place);
                } else {
                    unknown.missing().forEach(one -> missing(quantity, one));
                }
                Long atLeast = figures.atLeast(quantity);
                if (atLeast != null) {
                    add(quantity, atLeast);
                }
            }
        }

        private static long computed(Quantity quantity, Figures booked) {
            return switch (quantity) {
                case RECEIVED -> booked.received();
                case UNCOMMITTED -> booked.uncommitted();
                case UNSPENT -> booked.unspent() + booked.carriedOver() - booked.carriedOut();
            };
        }

        void missing(Quantity quantity, HeldIn place) {
            missing.computeIfAbsent(quantity, key -> new TreeSet<>()).add(place);
        }

        void forgetLeast(Quantity quantity) {
            if (missing.containsKey(quantity)) {
                known.remove(quantity);
            }
        }

        KnownFigures figures(Figures booked, @Nullable LocalDate statedOn) {
            EnumMap<Quantity, Unknown> unknown = new EnumMap<>(Quantity.class);
            for (Quantity quantity : Quantity.values()) {
                TreeSet<HeldIn> whose = missing.get(quantity);
                if (whose != null) {
                    unknown.put(quantity, new Unknown(known.get(quantity), whose));
                } else if (!known.containsKey(quantity)) {
                    unknown.put(quantity, new Unknown(null, new TreeSet<>()));
                }
            }
            return new KnownFigures(
                    booked,
                    complete(Quantity.RECEIVED),
                    complete(Quantity.UNCOMMITTED),
                    complete(Quantity.UNSPENT),
                    statedOn,
                    unknown);
        }

        private @Nullable Long complete(Quantity quantity) {
            return missing.containsKey(quantity) ? null : known.get(quantity);
        }
    }
}

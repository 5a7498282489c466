package dk.sundhedsklynge.funds.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody stated of the money of a fund and no balance can say: which amounts are stated, zero included, and stated rests. */
public final class StatedPosition {
    /** Kinds of account that are known once an entry stands there, also when the balance is zero. */
    private static final Set<AccountKind> SAID_BY_ENTRIES = EnumSet.of(AccountKind.COMMITTED, AccountKind.SPENT);

    private final Map<HeldIn, Set<AccountKind>> entered = new HashMap<>();
    private final Map<HeldIn, Set<AccountKind>> opened = new HashMap<>();
    private final Map<UUID, OpenedProject> projects = new HashMap<>();
    private final Set<HeldIn> openedWithNothing = new HashSet<>();
    private final Set<HeldIn> allottedNothing = new HashSet<>();
    private final Map<HeldIn, Long> uncommitted = new HashMap<>();
    private final Map<HeldIn, Long> unspent = new HashMap<>();
    private final Map<HeldIn, Long> carriedWithin = new HashMap<>();
    private final Map<HeldIn, Set<String>> toBeAnswered = new HashMap<>();
    private @Nullable LocalDate on;

    /** The positions of several funds, by the id of the fund. */
    public static final class OfFunds {
        private final Map<String, StatedPosition> funds = new HashMap<>();

        /**
         * What holds at the end of a day.
         *
         * @param day null for what holds now
         */
        public static OfFunds at(@Nullable LocalDate day, Collection<StatedFact> facts) {
            OfFunds positions = new OfFunds();
            facts.stream()
                    .filter(fact -> fact.holdsAt(day))
                    .forEach(fact -> positions.of(fact.fund()).add(fact));
            return positions;
        }

        /** Of a fund of which nothing is stated, an empty one. */
        public StatedPosition of(String fund) {
            return funds.computeIfAbsent(fund, key -> new StatedPosition());
        }

        /** The funds of which somebody states what no balance says. */
        public Set<String> funds() {
            Set<String> named = new HashSet<>();
            funds.forEach((fund, position) -> {
                if (!position.places().isEmpty()) {
                    named.add(fund);
                }
            });
            return named;
        }
    }

    private void add(StatedFact fact) {
        switch (fact.kind()) {
            case OPENED -> {
                statedOn(fact.since());
                opened(fact.place(), fact.project(), fact.what(), fact.amount(), fact.toPeriod());
            }
            case TO_BE_ANSWERED -> toBeAnswered(fact.place(), fact.toPeriod());
            case ALLOTTED_NOTHING -> allottedNothing(fact.place());
            case ENTERED -> entered(fact.place(), AccountKind.valueOf(fact.what()));
        }
    }

    /** An entry stands on an account of this kind. */
    public void entered(HeldIn place, AccountKind kind) {
        entered.computeIfAbsent(place, key -> EnumSet.noneOf(AccountKind.class)).add(kind);
    }

    /** It was decided that this money goes on to a later period, and the party has not answered how much. */
    public void toBeAnswered(HeldIn place, String toPeriod) {
        toBeAnswered.computeIfAbsent(place, key -> new HashSet<>()).add(toPeriod);
    }

    /** An allotment of 0 states that nothing was received. */
    public void allottedNothing(HeldIn place) {
        allottedNothing.add(place);
    }

    /** @param day the last day that the opening covers */
    public void statedOn(LocalDate day) {
        on = day;
    }

    /**
     * A row of the opening.
     *
     * @param project null where the row names none
     * @param quantity as the opening names it, such as {@code spent}
     * @param amount øre; rests that several rows state are added up
     * @param toPeriod where carried money goes; it leaves no period when that is the period of the row
     */
    public void opened(HeldIn place, @Nullable UUID project, String quantity, long amount, String toPeriod) {
        if (project != null) {
            projects.merge(project, OpenedProject.of(place, quantity), OpenedProject::plus);
        }
        switch (quantity) {
            case "received" -> {
                opened(place, AccountKind.RECEIVED);
                if (amount == 0) {
                    openedWithNothing.add(place);
                }
            }
            case "committed" -> opened(place, AccountKind.COMMITTED);
            case "spent" -> opened(place, AccountKind.SPENT);
            case "carriedOver" -> {
                if (toPeriod.equals(place.period())) {
                    carriedWithin.merge(place, amount, Math::addExact);
                }
            }
            case "uncommitted" -> uncommitted.merge(place, amount, Math::addExact);
            case "unspent" -> unspent.merge(place, amount, Math::addExact);
            default -> {}
        }
    }

    /** The projects that the opening in force names. */
    public Set<UUID> projects() {
        return Set.copyOf(projects.keySet());
    }

    /** What the opening in force states of a project. */
    public OpenedProject ofProject(UUID project) {
        return projects.getOrDefault(project, OpenedProject.NOTHING);
    }

    private void opened(HeldIn place, AccountKind kind) {
        opened.computeIfAbsent(place, key -> EnumSet.noneOf(AccountKind.class)).add(kind);
    }

    /** The same without what the opening states, for another opening that would stand in its place. */
    public StatedPosition withoutOpening() {
        StatedPosition without = new StatedPosition();
        entered.forEach((place, kinds) -> kinds.forEach(kind -> without.entered(place, kind)));
        toBeAnswered.forEach((place, periods) -> periods.forEach(to -> without.toBeAnswered(place, to)));
        without.allottedNothing.addAll(allottedNothing);
        return without;
    }

    /**
     * The same where these entries stand, and no others.
     *
     * @param fund that this is the position of
     */
    public StatedPosition withEntries(String fund, Collection<Transfer> standing) {
        StatedPosition with = copy();
        with.entered.clear();
        standing.stream()
                .flatMap(transfer -> Stream.of(transfer.debit(), transfer.credit()))
                .filter(account -> account.fund().equals(fund) && SAID_BY_ENTRIES.contains(account.kind()))
                .forEach(account -> with.entered(new HeldIn(account.holder(), account.period()), account.kind()));
        return with;
    }

    /** The same without an allotment of 0 that would be taken back. */
    public StatedPosition withoutAllottedNothing(HeldIn place) {
        StatedPosition without = copy();
        without.allottedNothing.remove(place);
        return without;
    }

    /** The same with an allotment of 0. */
    public StatedPosition withAllottedNothing(HeldIn place) {
        StatedPosition with = copy();
        with.allottedNothing.add(place);
        return with;
    }

    /** The same after the party has answered what goes on to a later period. */
    public StatedPosition answered(HeldIn place) {
        StatedPosition answered = copy();
        answered.toBeAnswered.remove(place);
        return answered;
    }

    private StatedPosition copy() {
        StatedPosition copy = withoutOpening();
        opened.forEach((place, kinds) -> kinds.forEach(kind -> copy.opened(place, kind)));
        copy.projects.putAll(projects);
        copy.openedWithNothing.addAll(openedWithNothing);
        copy.uncommitted.putAll(uncommitted);
        copy.unspent.putAll(unspent);
        copy.carriedWithin.putAll(carriedWithin);
        copy.on = on;
        return copy;
    }

    boolean saysNothingWasReceived(HeldIn place) {
        return openedWithNothing.contains(place) || allottedNothing.contains(place);
    }

    boolean states(HeldIn place, AccountKind kind) {
        return is(entered, place, kind) || is(opened, place, kind);
    }

    /** Whether it is stated of any place. */
    boolean statesAny(AccountKind kind) {
        return Stream.concat(entered.values().stream(), opened.values().stream())
                .anyMatch(kinds -> kinds.contains(kind));
    }

    /** An opening has figures of this place, and not this one. */
    boolean leavesOut(HeldIn place, AccountKind kind) {
        return opened.containsKey(place) && !is(opened, place, kind);
    }

    /** An opening has figures or rests of this place, and does not say what was spent. */
    boolean leavesOutSpent(HeldIn place) {
        return (opened.containsKey(place) || uncommitted.containsKey(place) || unspent.containsKey(place))
                && !is(opened, place, AccountKind.SPENT);
    }

    boolean asksWhatIsCarriedOut(HeldIn place) {
        return toBeAnswered.containsKey(place);
    }

    /** The later periods that this money goes on to, and nobody has answered how much. */
    Set<String> carriedToUnanswered(HeldIn place) {
        return toBeAnswered.getOrDefault(place, Set.of());
    }

    /** Øre that the opening of this very period says was carried into it; nothing left the period. */
    public long carriedWithin(HeldIn place) {
        return carriedWithin.getOrDefault(place, 0L);
    }

    @Nullable
    Long uncommitted(HeldIn place) {
        return uncommitted.get(place);
    }

    @Nullable
    Long unspent(HeldIn place) {
        return unspent.get(place);
    }

    @Nullable
    LocalDate on() {
        return on;
    }

    Set<HeldIn> places() {
        Set<HeldIn> places = new HashSet<>(openedWithNothing);
        places.addAll(allottedNothing);
        places.addAll(uncommitted.keySet());
        places.addAll(unspent.keySet());
        return places;
    }

    private static boolean is(Map<HeldIn, Set<AccountKind>> said, HeldIn place, AccountKind kind) {
        return said.getOrDefault(place, Set.of()).contains(kind);
    }
}

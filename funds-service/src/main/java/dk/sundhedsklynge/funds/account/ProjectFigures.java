package dk.sundhedsklynge.funds.account;

import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.funds.account.KnownFigures.Unknown;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a project has of one fund, by who holds it, in øre. What was granted is known once any grant stands; a recommendation, or that
 * somebody spent, does not say it, and a grant that was booked and reversed leaves nothing known: it can have been reversed because an
 * opening contains it. What a party has spent of its grant is unknown until an entry or the opening states it; where the opening states
 * its grant alone, what is entered later is the least it can be. Of money that no party is named for, the parties spend.
 *
 * @param opened what the opening in force states of it
 */
public record ProjectFigures(SortedMap<Holder, Figures> held, OpenedProject opened) {
    public static final ProjectFigures NONE = new ProjectFigures(new TreeMap<>(), OpenedProject.NOTHING);

    /** What only the opening says of it. */
    public static ProjectFigures of(OpenedProject opened) {
        return new ProjectFigures(new TreeMap<>(), opened);
    }

    /** The same, with what the opening says of it. */
    public ProjectFigures with(OpenedProject opened) {
        return plus(of(opened));
    }

    /** What stands on an account of the project. */
    public static ProjectFigures of(Holder holder, AccountKind kind, long balance) {
        return new ProjectFigures(
                new TreeMap<>(Map.of(holder, Figures.NONE.with(kind, balance))), OpenedProject.NOTHING);
    }

    public ProjectFigures plus(ProjectFigures other) {
        SortedMap<Holder, Figures> sum = new TreeMap<>(held);
        other.held.forEach((holder, figures) -> sum.merge(holder, figures, Figures::plus));
        return new ProjectFigures(sum, opened.plus(other.opened));
    }

    public Figures booked() {
        return held.values().stream().reduce(Figures.NONE, Figures::plus);
    }

    /**
     * What each holds.
     *
     * @param period that the figures are of; empty for all of them
     */
    public SortedMap<Holder, KnownFigures> byHolder(String period) {
        Figures booked = booked();
        boolean isAnySpentKnown = booked.spent() != 0 || opened.statesAnySpent();
        boolean isAnyGranted =
                opened.statesCommitted() || held.values().stream().anyMatch(it -> it.committed() != 0);
        SortedMap<Holder, KnownFigures> known = new TreeMap<>();
        held.forEach((holder, figures) -> {
            boolean isOwnGrant = holder.namesParty() && figures.committed() != 0;
            boolean isSpentKnown = !opened.leavesOutSpent(holder)
                    && (figures.spent() != 0 || opened.statesSpent(holder) || isAnySpentKnown && !isOwnGrant);
            known.put(holder, known(figures, new HeldIn(holder, period), isAnyGranted, isSpentKnown));
        });
        return known;
    }

    /** @param period that the figures are of; empty for all of them */
    public KnownFigures total(String period) {
        SortedMap<HeldIn, KnownFigures> places = new TreeMap<>();
        byHolder(period).forEach((holder, figures) -> places.put(new HeldIn(holder, period), figures));
        return places.isEmpty()
                ? known(Figures.NONE, new HeldIn(Holder.ofNoParty(), period), false, false)
                : KnownFigures.sum(places);
    }

    private static KnownFigures known(Figures booked, HeldIn place, boolean isCommittedKnown, boolean isSpentKnown) {
        EnumMap<Quantity, Long> known =
                new EnumMap<>(KnownFigures.complete(booked).known());
        EnumMap<Quantity, Unknown> unknown = new EnumMap<>(Quantity.class);
        Map.of(Quantity.COMMITTED, isCommittedKnown, Quantity.SPENT, isSpentKnown)
                .forEach((quantity, isKnown) -> {
                    if (!isKnown) {
                        known.remove(quantity);
                        long least = quantity.booked(booked);
                        unknown.put(quantity, new Unknown(least > 0 ? least : null, new TreeSet<>(Set.of(place))));
                    }
                });
        return new KnownFigures(booked, known, null, unknown);
    }
}

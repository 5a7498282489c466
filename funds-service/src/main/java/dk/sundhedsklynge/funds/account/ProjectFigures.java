package dk.sundhedsklynge.funds.account;

import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.funds.account.KnownFigures.Unknown;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a project has of one fund, by who holds it, in øre. What was granted is known once any grant stands; a recommendation, or that
 * somebody spent, does not say it, and a grant that was booked and reversed leaves nothing known: it can have been reversed because an
 * opening contains it. What a party has spent of its grant is unknown until an entry states it; of money that no party is
 * named for, the parties spend.
 *
 * @param spentNothing of whom an opening states that they have spent nothing, which leaves no entry
 */
public record ProjectFigures(SortedMap<Holder, Figures> held, Set<Holder> spentNothing) {
    public static final ProjectFigures NONE = new ProjectFigures(new TreeMap<>(), Set.of());

    /** What stands on an account of the project. */
    public static ProjectFigures of(Holder holder, AccountKind kind, long balance) {
        return new ProjectFigures(new TreeMap<>(Map.of(holder, Figures.NONE.with(kind, balance))), Set.of());
    }

    public ProjectFigures plus(ProjectFigures other) {
        SortedMap<Holder, Figures> sum = new TreeMap<>(held);
        other.held.forEach((holder, figures) -> sum.merge(holder, figures, Figures::plus));
        Set<Holder> nothing = new HashSet<>(spentNothing);
        nothing.addAll(other.spentNothing);
        return new ProjectFigures(sum, nothing);
    }

    /** The same, with those of whom an opening states that they have spent nothing. */
    public ProjectFigures withSpentNothing(Set<Holder> holders) {
        return plus(new ProjectFigures(new TreeMap<>(), holders));
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
        boolean isAnySpentKnown = booked.spent() != 0 || !spentNothing.isEmpty();
        boolean isAnyGranted = held.values().stream().anyMatch(it -> it.committed() != 0);
        SortedMap<Holder, KnownFigures> known = new TreeMap<>();
        held.forEach((holder, figures) -> {
            boolean isOwnGrant = holder.namesParty() && figures.committed() != 0;
            boolean isSpentKnown =
                    figures.spent() != 0 || spentNothing.contains(holder) || isAnySpentKnown && !isOwnGrant;
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
                        unknown.put(quantity, new Unknown(null, new TreeSet<>(Set.of(place))));
                    }
                });
        return new KnownFigures(booked, known, null, unknown);
    }
}

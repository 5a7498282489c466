package dk.sundhedsklynge.funds.account;

import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.funds.account.KnownFigures.Unknown;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what is known, in øre, and remembers what is not. What is known of a sum is the least it can be where the parts that nobody
 * stated cannot be negative. A rest can be, so of a rest with an unknown part nothing is said.
 */
final class KnownSum {
    private final EnumMap<Quantity, Long> known = new EnumMap<>(Quantity.class);
    private final EnumMap<Quantity, TreeSet<HeldIn>> missing = new EnumMap<>(Quantity.class);

    void add(Quantity quantity, long amount) {
        known.merge(quantity, amount, Math::addExact);
    }

    void missing(Quantity quantity, HeldIn place) {
        missing.computeIfAbsent(quantity, key -> new TreeSet<>()).add(place);
    }

    /** Adds what is known of figures that do not know this quantity. */
    void addUnknown(Quantity quantity, HeldIn place, KnownFigures figures) {
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

    KnownFigures figures(Figures booked, @Nullable LocalDate statedOn) {
        EnumMap<Quantity, Long> complete = new EnumMap<>(Quantity.class);
        EnumMap<Quantity, Unknown> unknown = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            TreeSet<HeldIn> whose = missing.get(quantity);
            Long sum = known.get(quantity);
            if (whose != null) {
                unknown.put(quantity, new Unknown(quantity.isRest() || sum == null || sum == 0 ? null : sum, whose));
            } else if (sum != null) {
                complete.put(quantity, sum);
            } else {
                unknown.put(quantity, new Unknown(null, new TreeSet<>()));
            }
        }
        return new KnownFigures(booked, complete, statedOn, unknown);
    }
}

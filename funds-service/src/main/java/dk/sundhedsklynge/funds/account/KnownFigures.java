package dk.sundhedsklynge.funds.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Figures of which some may be unknown, in øre. What nobody has stated is null, and no rest is computed from it.
 *
 * @param booked what is booked; what was received and both rests are to be read from the other fields
 * @param received null when no allotment and no opening states it, or not for all parts of a sum
 * @param uncommitted received less committed, or as the opening states it; null when neither is known
 * @param unspent received and carried in, less spent and carried out, or as the opening states it; null when neither is known
 * @param restsStatedOn the day of the opening that a rest is taken from; null when the rests follow from the other figures
 * @param unknown of each quantity that is null, what is known of it
 */
public record KnownFigures(
        Figures booked,
        @Nullable Long received,
        @Nullable Long uncommitted,
        @Nullable Long unspent,
        @Nullable LocalDate restsStatedOn,
        Map<Quantity, Unknown> unknown) {

    /** What can be unknown. */
    public enum Quantity {
        RECEIVED,
        UNCOMMITTED,
        UNSPENT;

        public @Nullable Long of(KnownFigures figures) {
            return switch (this) {
                case RECEIVED -> figures.received();
                case UNCOMMITTED -> figures.uncommitted();
                case UNSPENT -> figures.unspent();
            };
        }
    }

    /**
     * @param atLeast the sum of what is known, in øre; null when nothing is
     * @param missing whose figure nobody has stated, and for which period
     */
    public record Unknown(@Nullable Long atLeast, TreeSet<HeldIn> missing) {}

    /** Figures of which nothing is unknown. */
    public static KnownFigures complete(Figures booked) {
        return new KnownFigures(booked, booked.received(), booked.uncommitted(), booked.unspent(), null, Map.of());
    }

    /** Of a holder for whom nothing was ever stated or booked. */
    public static KnownFigures nothing(HeldIn place) {
        EnumMap<Quantity, Unknown> unknown = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            unknown.put(quantity, new Unknown(null, new TreeSet<>(Set.of(place))));
        }
        return new KnownFigures(Figures.NONE, null, null, null, null, unknown);
    }

    public boolean isComplete() {
        return unknown.isEmpty();
    }

    public @Nullable Long atLeast(Quantity quantity) {
        Unknown known = unknown.get(quantity);
        return known == null ? null : known.atLeast();
    }
}

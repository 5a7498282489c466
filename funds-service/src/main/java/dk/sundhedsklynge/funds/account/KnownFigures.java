package dk.sundhedsklynge.funds.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Figures of which some may be unknown, in øre. What nobody has stated is null, and no rest is computed from it. What was reserved
 * and what was carried in are known from the entries alone.
 *
 * @param booked what is booked, where what nobody stated counts as 0
 * @param known what is known
 * @param restsStatedOn the day of the opening that a rest is taken from; null when the rests follow from the other figures
 * @param unknown of each quantity that is not known, what is known of it
 */
public record KnownFigures(
        Figures booked, Map<Quantity, Long> known, @Nullable LocalDate restsStatedOn, Map<Quantity, Unknown> unknown) {

    /** What can be unknown. */
    public enum Quantity {
        /** Stated by an allotment or an opening. */
        RECEIVED("received"),
        /** Known from the grants, also that nothing was; not where an opening leaves it out. */
        COMMITTED("committed"),
        /** Stated by an entry or an opening. */
        SPENT("spent"),
        /** Not known after a decision that names no amount, until the party answers. */
        CARRIED_OUT("carriedOut"),
        UNCOMMITTED("uncommitted"),
        UNSPENT("unspent");

        private final String code;

        Quantity(String code) {
            this.code = code;
        }

        /** As the API and the events name it. */
        public String code() {
            return code;
        }

        public boolean isRest() {
            return this == UNCOMMITTED || this == UNSPENT;
        }

        public @Nullable Long of(KnownFigures figures) {
            return figures.known().get(this);
        }

        /** What is booked of it, where what nobody stated counts as 0. */
        public long booked(Figures booked) {
            return switch (this) {
                case RECEIVED -> booked.received();
                case COMMITTED -> booked.committed();
                case SPENT -> booked.spent();
                case CARRIED_OUT -> booked.carriedOut();
                case UNCOMMITTED -> booked.uncommitted();
                case UNSPENT -> booked.unspent();
            };
        }
    }

    /**
     * @param atLeast the sum of what is known, in øre; null when that is nothing, and of a rest, which can also be less
     * @param missing whose figure nobody has stated, and for which period
     */
    public record Unknown(@Nullable Long atLeast, TreeSet<HeldIn> missing) {}

    /** Figures of which nothing is unknown. */
    public static KnownFigures complete(Figures booked) {
        EnumMap<Quantity, Long> known = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            known.put(quantity, quantity.booked(booked));
        }
        return new KnownFigures(booked, known, null, Map.of());
    }

    /** Of a holder of whose fund nothing was ever stated or booked. */
    public static KnownFigures nothing(HeldIn place) {
        return new KnownPlace(place, new StatedPosition(), false).figures();
    }

    /** What several places hold together. */
    public static KnownFigures sum(Map<HeldIn, KnownFigures> places) {
        KnownSum sum = new KnownSum();
        Figures booked = Figures.NONE;
        for (Map.Entry<HeldIn, KnownFigures> one : places.entrySet()) {
            booked = booked.plus(one.getValue().booked());
            for (Quantity quantity : Quantity.values()) {
                Long known = quantity.of(one.getValue());
                if (known == null) {
                    sum.addUnknown(quantity, one.getKey(), one.getValue());
                } else {
                    sum.add(quantity, known);
                }
            }
        }
        return sum.figures(booked, null);
    }

    public @Nullable Long received() {
        return Quantity.RECEIVED.of(this);
    }

    public @Nullable Long committed() {
        return Quantity.COMMITTED.of(this);
    }

    public @Nullable Long spent() {
        return Quantity.SPENT.of(this);
    }

    public @Nullable Long carriedOut() {
        return Quantity.CARRIED_OUT.of(this);
    }

    /** Received and carried in, less committed and carried out, or as the opening states it. */
    public @Nullable Long uncommitted() {
        return Quantity.UNCOMMITTED.of(this);
    }

    /** Received and carried in, less spent and carried out, or as the opening states it. */
    public @Nullable Long unspent() {
        return Quantity.UNSPENT.of(this);
    }

    public long reserved() {
        return booked.reserved();
    }

    public long carriedIn() {
        return booked.carriedOver();
    }

    /** Nobody has said anything of this money. */
    public boolean isNothingStated() {
        return known.isEmpty() && booked.isNothing();
    }

    public boolean isComplete() {
        return unknown.isEmpty();
    }

    public @Nullable Long atLeast(Quantity quantity) {
        Unknown known = unknown.get(quantity);
        return known == null ? null : known.atLeast();
    }
}

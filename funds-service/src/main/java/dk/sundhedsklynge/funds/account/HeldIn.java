package dk.sundhedsklynge.funds.account;

import java.util.Comparator;

/**
 * The money of one holder in one period. Each year and each named pool is a period of its own: 2022, 2023 and 2022-2023 are three.
 *
 * @param period empty for all periods together
 */
public record HeldIn(Holder holder, String period) implements Comparable<HeldIn> {
    private static final Comparator<HeldIn> ORDER =
            Comparator.comparing(HeldIn::holder).thenComparing(HeldIn::period);

    @Override
    public int compareTo(HeldIn other) {
        return ORDER.compare(this, other);
    }
}

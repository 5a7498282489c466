package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures staff speak of, as amounts. What nobody has stated is null and never 0; no rest is computed from it.
 *
 * @param received null when no allotment and no opening states it, or not for all parts of a sum
 * @param committed null before any decision on the fund is known, and where an opening leaves it out
 * @param spent null until an entry or an opening states it, or not for all parts of a sum
 * @param reserved recommended by a body that may not grant; no part of committed
 * @param uncommitted received less committed, or as the opening states it
 * @param unspent received and carried in, less spent and carried out, or as the opening states it
 * @param carriedOver carried in from earlier periods
 * @param carriedOut carried on to later periods; null when that was decided without an amount and the party has not answered
 * @param restsStatedOn the day of the opening whose stated rests are shown; null when the rests follow from the other figures
 * @param unknown what is known of each figure that is null
 */
public record FiguresView(
        @Nullable Money received,
        @Nullable Money committed,
        Money reserved,
        @Nullable Money spent,
        @Nullable Money uncommitted,
        @Nullable Money unspent,
        Money carriedOver,
        @Nullable Money carriedOut,
        @Nullable LocalDate restsStatedOn,
        List<UnknownFigure> unknown) {

    /**
     * A figure that is not known.
     *
     * @param figure {@code received}, {@code committed}, {@code spent}, {@code carriedOut}, {@code uncommitted} or {@code unspent}
     * @param atLeast what is known of a sum; null when nothing is, and of a rest, which can also be less
     */
    public record UnknownFigure(String figure, @Nullable Money atLeast, List<MissingPart> missing) {}

    /**
     * Whose figure nobody has stated.
     *
     * @param party null when the money is for no one party; then the label says whom the source means
     * @param period null for all of them
     */
    public record MissingPart(
            @Nullable String party,
            @Nullable String label,
            @Nullable String period) {
        static MissingPart of(HeldIn place) {
            return new MissingPart(
                    place.holder().party(),
                    place.holder().namesParty() ? null : place.holder().label(),
                    place.period().isEmpty() ? null : place.period());
        }
    }

    public static FiguresView of(KnownFigures figures) {
        return new FiguresView(
                money(figures.received()),
                money(figures.committed()),
                new Money(figures.reserved()),
                money(figures.spent()),
                money(figures.uncommitted()),
                money(figures.unspent()),
                new Money(figures.carriedIn()),
                money(figures.carriedOut()),
                figures.restsStatedOn(),
                Arrays.stream(Quantity.values())
                        .filter(figures.unknown()::containsKey)
                        .map(quantity -> unknown(quantity, figures))
                        .toList());
    }

    private static UnknownFigure unknown(Quantity quantity, KnownFigures figures) {
        KnownFigures.Unknown unknown = Objects.requireNonNull(figures.unknown().get(quantity));
        return new UnknownFigure(
                quantity.code(),
                money(unknown.atLeast()),
                unknown.missing().stream().map(MissingPart::of).toList());
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : new Money(ore);
    }

    /** What is known of a sum; null when nothing is. */
    public @Nullable Money atLeast(String figure) {
        return unknown.stream()
                .filter(one -> one.figure().equals(figure))
                .map(UnknownFigure::atLeast)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

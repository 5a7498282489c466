package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a page. What nobody has stated is shown as unknown, of a sum with what is known of it.
 *
 * @param amount null when it is unknown
 * @param atLeast what is known of a sum; null when nothing is, and of a rest, which can also be less
 * @param statedOn the day of the opening that states it; null when it follows from what is booked
 * @param nothingBooked nothing of it is booked, and nobody has stated that there is none
 */
public record ShownFigure(
        @Nullable Money amount,
        @Nullable Money atLeast,
        @Nullable LocalDate statedOn,
        boolean nothingBooked) {

    /** The names of the columns of {@link #row}. */
    public static final List<String> TITLES = List.of(
            "Modtaget",
            "Disponeret",
            "Indstillet",
            "Anvendt",
            "Ikke disponeret",
            "Ikke anvendt",
            "Overført fra tidligere");

    /** The names of the columns of {@link #ofProject}. */
    public static final List<String> TITLES_OF_PROJECT = List.of("Bevilget", "Indstillet", "Anvendt");

    public boolean isUnknown() {
        return amount == null && !nothingBooked;
    }

    /** What is known of it; null when nothing is. */
    public @Nullable Money least() {
        return amount == null ? atLeast : amount;
    }

    /** Received, committed, reserved, spent, both rests and what was carried in, in the order of the tables. */
    public static List<ShownFigure> row(KnownFigures figures) {
        return List.of(
                of(Quantity.RECEIVED, figures),
                of(Quantity.COMMITTED, figures),
                booked(figures.reserved(), figures),
                of(Quantity.SPENT, figures),
                of(Quantity.UNCOMMITTED, figures),
                of(Quantity.UNSPENT, figures),
                booked(figures.carriedIn(), figures));
    }

    /** Committed, reserved and spent. */
    public static List<ShownFigure> ofProject(KnownFigures figures) {
        return List.of(
                of(Quantity.COMMITTED, figures), booked(figures.reserved(), figures), of(Quantity.SPENT, figures));
    }

    public static ShownFigure of(Quantity quantity, KnownFigures figures) {
        Long known = quantity.of(figures);
        Long atLeast = figures.atLeast(quantity);
        return new ShownFigure(
                known == null ? null : new Money(known),
                atLeast == null ? null : new Money(atLeast),
                known == null || !quantity.isRest() ? null : figures.restsStatedOn(),
                false);
    }

    /**
     * What is known from the entries alone, unless nobody has said anything of the money.
     *
     * @param ore one of these figures
     */
    public static ShownFigure booked(long ore, KnownFigures figures) {
        return new ShownFigure(ore == 0 ? null : new Money(ore), null, null, ore == 0 && !figures.isNothingStated());
    }
}

package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code funds.cooperation-balance-state.v1}. The figures are those that everybody may see who may see the cooperation.
 *
 * @param unknown figures that nobody has stated enough to know: the amount beside counts what is not stated as 0, so that of what
 *     was received, committed or spent it is the least; of a rest it says nothing and is not to be shown
 * @param publishedOn the day they were published; null when they are as things stand
 * @param withClosed with entries of closed items counted in, for those who may see closed items; null when there are none
 */
public record CooperationBalanceState(
        String id,
        long sequence,
        String cooperation,
        Money received,
        Money committed,
        Money reserved,
        Money spent,
        Money uncommitted,
        Money unspent,
        Money carriedOver,
        List<String> unknown,
        @Nullable LocalDate publishedOn,
        @Nullable WithClosed withClosed)
        implements FundsState {
    public static final String TYPE = "funds.cooperation-balance-state.v1";

    /** The same figures, closed items counted in. */
    public record WithClosed(
            Money received,
            Money committed,
            Money reserved,
            Money spent,
            Money uncommitted,
            Money unspent,
            Money carriedOver,
            List<String> unknown) {
        static WithClosed of(KnownFigures figures) {
            return new WithClosed(
                    money(Quantity.RECEIVED, figures),
                    money(Quantity.COMMITTED, figures),
                    new Money(figures.reserved()),
                    money(Quantity.SPENT, figures),
                    money(Quantity.UNCOMMITTED, figures),
                    money(Quantity.UNSPENT, figures),
                    new Money(figures.carriedIn()),
                    unknownIn(figures));
        }
    }

    private static Money money(Quantity quantity, KnownFigures figures) {
        Long known = quantity.of(figures);
        return new Money(known == null ? quantity.booked(figures.booked()) : known);
    }

    private static List<String> unknownIn(KnownFigures figures) {
        return Arrays.stream(Quantity.values())
                .filter(quantity -> quantity != Quantity.CARRIED_OUT)
                .filter(figures.unknown()::containsKey)
                .map(Quantity::code)
                .toList();
    }

    static CooperationBalanceState of(String cooperation, ShownMoney shown) {
        KnownFigures figures = shown.published();
        return new CooperationBalanceState(
                cooperation,
                0,
                cooperation,
                money(Quantity.RECEIVED, figures),
                money(Quantity.COMMITTED, figures),
                new Money(figures.reserved()),
                money(Quantity.SPENT, figures),
                money(Quantity.UNCOMMITTED, figures),
                money(Quantity.UNSPENT, figures),
                new Money(figures.carriedIn()),
                unknownIn(figures),
                shown.publishedOn(),
                shown.hasClosed() ? WithClosed.of(shown.all()) : null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public CooperationBalanceState at(long number) {
        return new CooperationBalanceState(
                id,
                number,
                cooperation,
                received,
                committed,
                reserved,
                spent,
                uncommitted,
                unspent,
                carriedOver,
                unknown,
                publishedOn,
                withClosed);
    }
}

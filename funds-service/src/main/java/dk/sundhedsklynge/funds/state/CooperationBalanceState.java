package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code funds.cooperation-balance-state.v1}; the meaning of each figure is that of {@link Figures}. The figures are those
 * that everybody may see who may see the cooperation.
 *
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
            Money carriedOver) {
        static WithClosed of(Figures figures) {
            return new WithClosed(
                    new Money(figures.received()),
                    new Money(figures.committed()),
                    new Money(figures.reserved()),
                    new Money(figures.spent()),
                    new Money(figures.uncommitted()),
                    new Money(figures.unspent()),
                    new Money(figures.carriedOver()));
        }
    }

    static CooperationBalanceState of(String cooperation, Shown shown) {
        Figures figures = shown.published();
        return new CooperationBalanceState(
                cooperation,
                0,
                cooperation,
                new Money(figures.received()),
                new Money(figures.committed()),
                new Money(figures.reserved()),
                new Money(figures.spent()),
                new Money(figures.uncommitted()),
                new Money(figures.unspent()),
                new Money(figures.carriedOver()),
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
                publishedOn,
                withClosed);
    }
}

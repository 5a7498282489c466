package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.platform.money.Money;

/** Body of {@code funds.cooperation-balance-state.v1}; the meaning of each figure is that of {@link Figures}. */
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
        Money carriedOver)
        implements FundsState {
    public static final String TYPE = "funds.cooperation-balance-state.v1";

    static CooperationBalanceState of(String cooperation, Figures figures) {
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
                new Money(figures.carriedOver()));
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
    public FundsState at(long number) {
        return new CooperationBalanceState(
                id, number, cooperation, received, committed, reserved, spent, uncommitted, unspent, carriedOver);
    }
}

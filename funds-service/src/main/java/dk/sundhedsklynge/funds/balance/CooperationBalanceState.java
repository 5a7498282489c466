package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.ledger.Figures;
import dk.sundhedsklynge.platform.money.Money;

/** Body of {@code funds.cooperation-balance-state.v1}; the meaning of each figure is that of {@link FiguresView}. */
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
        implements BalanceState {
    public static final String TYPE = "funds.cooperation-balance-state.v1";

    static CooperationBalanceState of(String cooperation, Figures figures) {
        FiguresView view = FiguresView.of(figures);
        return new CooperationBalanceState(
                cooperation,
                0,
                cooperation,
                view.received(),
                view.committed(),
                view.reserved(),
                view.spent(),
                view.uncommitted(),
                view.unspent(),
                view.carriedOver());
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
    public BalanceState at(long number) {
        return new CooperationBalanceState(
                id, number, cooperation, received, committed, reserved, spent, uncommitted, unspent, carriedOver);
    }
}

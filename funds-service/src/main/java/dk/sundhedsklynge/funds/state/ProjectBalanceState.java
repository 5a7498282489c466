package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.platform.money.Money;
import java.util.UUID;

/**
 * Body of {@code funds.project-balance-state.v1}.
 *
 * @param access {@code closed} when all that moved its money stems from closed items
 */
public record ProjectBalanceState(
        UUID id, long sequence, String cooperation, Money committed, Money reserved, Money spent, String access)
        implements FundsState {
    public static final String TYPE = "funds.project-balance-state.v1";

    static ProjectBalanceState of(UUID project, String cooperation, Figures figures, boolean closed) {
        return new ProjectBalanceState(
                project,
                0,
                cooperation,
                new Money(figures.committed()),
                new Money(figures.reserved()),
                new Money(figures.spent()),
                closed ? "closed" : "open");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public FundsState at(long number) {
        return new ProjectBalanceState(id, number, cooperation, committed, reserved, spent, access);
    }
}

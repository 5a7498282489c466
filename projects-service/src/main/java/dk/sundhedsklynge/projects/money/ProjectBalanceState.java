package dk.sundhedsklynge.projects.money;

import dk.sundhedsklynge.platform.money.Money;
import java.util.UUID;

/** What is read of {@code funds.project-balance-state.v1}. */
public record ProjectBalanceState(
        UUID id, long sequence, String cooperation, Money committed, Money reserved, Money spent, String access) {

    public static final String TYPE = "funds.project-balance-state.v1";
}

package dk.sundhedsklynge.meetings.headline;

import dk.sundhedsklynge.platform.money.Money;

/** What is read of {@code funds.cooperation-balance-state.v1}. */
public record BalanceState(
        String cooperation,
        long sequence,
        Money received,
        Money committed,
        Money reserved,
        Money spent,
        Money uncommitted,
        Money unspent,
        Money carriedOver) {
    public static final String TYPE = "funds.cooperation-balance-state.v1";
}

package dk.sundhedsklynge.funds.balance;

/** What came of asking for the balance of a cooperation. */
public sealed interface BalanceOutcome {
    record Found(ReadBalances.CooperationSheet sheet) implements BalanceOutcome {}

    /** There is no such cooperation, or the caller may not know of it. */
    record NotFound() implements BalanceOutcome {}

    /** Entries of closed items are counted in on days that the caller may not see: only the published figures are shown. */
    record DayNotShown() implements BalanceOutcome {}
}

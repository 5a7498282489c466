package dk.sundhedsklynge.funds.balance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of asking for the balance of a party in a cooperation. */
public sealed interface PartyBalanceOutcome {
    /** @param publishedOn the day the figures were published; null for how they stand */
    record Found(ReadBalances.Holding holding, @Nullable LocalDate publishedOn) implements PartyBalanceOutcome {}

    /** There is no such cooperation, or the caller may not know of it. */
    record NotFound() implements PartyBalanceOutcome {}

    /** The party has no part in the cooperation. */
    record NoSuchParty(String code) implements PartyBalanceOutcome {}

    /** As {@link BalanceOutcome.DayNotShown}. */
    record DayNotShown() implements PartyBalanceOutcome {}
}

package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.Holder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a reader asks for; what is null, and an empty text, lets everything through.
 *
 * @param cooperations those that the reader may see
 * @param closedOf those of which the reader may also see what stems from closed items
 * @param fund whose money, {@code cluster} or another source
 * @param figure that the entries add up to; null for the entries themselves
 * @param text part of a reference, a project's name or the name of those that money is for
 * @param parties codes of the parties whose names contain the text
 */
record EntrySearch(
        List<String> cooperations,
        List<String> closedOf,
        @Nullable String fund,
        @Nullable Holder holder,
        @Nullable String period,
        @Nullable UUID project,
        @Nullable EntryFigure figure,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text,
        List<String> parties) {
    /** Whether nothing narrows it but accounts and days. */
    boolean isOfAccountsAndDays() {
        return text.isEmpty() && closedOf.containsAll(cooperations);
    }

    /** Whether the account balances alone give the sum: nothing narrows it that an account does not say. */
    boolean isOfBalances() {
        return isOfAccountsAndDays() && from == null && to == null;
    }

    /** The text as {@code like} takes it, found anywhere. */
    String like() {
        return "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}

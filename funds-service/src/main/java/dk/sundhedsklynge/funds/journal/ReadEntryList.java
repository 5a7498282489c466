package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.AccountsInUse;
import dk.sundhedsklynge.funds.ledger.PublishedBalances;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries behind a figure, as the caller may see them. */
@ApplicationScoped
class ReadEntryList {
    private final EntryList entries;
    private final AccountsInUse accounts;
    private final PublishedBalances published;
    private final KnownRegister register;
    private final RecordClosedReads reads;
    private final Caller caller;

    ReadEntryList(
            EntryList entries,
            AccountsInUse accounts,
            PublishedBalances published,
            KnownRegister register,
            RecordClosedReads reads,
            Caller caller) {
        this.entries = entries;
        this.accounts = accounts;
        this.published = published;
        this.register = register;
        this.reads = reads;
        this.caller = caller;
    }

    /** What is asked for, as {@link EntrySearch} has it. */
    record Asked(
            List<String> cooperations,
            @Nullable String fund,
            @Nullable Holder holder,
            @Nullable String period,
            @Nullable UUID project,
            @Nullable EntryFigure figure,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String text) {}

    /**
     * @param isMany whether {@link EntryList.Totals} says so; false where all are read anyhow
     * @return the entries that the caller may see, nearest first, one more than the limit where there are more
     */
    List<ListedEntry> page(Asked asked, boolean isMany, boolean byAmount, boolean descending, Turn turn, int limit) {
        EntrySearch search = search(asked);
        SqlOrder order = byAmount
                ? new SqlOrder(EntryList.amount(search), "bigint", "e.id", descending)
                : new SqlOrder(EntryList.DAY, "date", "e.id", descending);
        List<ListedEntry> found = entries.page(search, isMany, order, turn, limit + 1);
        reads.record(found.stream()
                .limit(limit)
                .filter(ListedEntry::hidden)
                .map(ListedEntry::cooperation)
                .toList());
        return found;
    }

    EntryList.Totals totals(Asked asked) {
        return entries.totals(search(asked), ListFoot.MOST_COUNTED);
    }

    AccountsInUse.Choices choices(List<String> cooperations) {
        List<String> visible = cooperations.stream().filter(caller::maySee).toList();
        return accounts.of(
                visible, visible.stream().filter(caller::maySeeClosed).toList());
    }

    /** Whether the figures that the caller is shown hold, or hold back, what the list does not show. */
    boolean leavesOutClosed(List<String> cooperations) {
        List<String> open = cooperations.stream()
                .filter(caller::maySee)
                .filter(id -> !caller.maySeeClosed(id))
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        Set<String> closed = published.cooperationsWithClosedEntries();
        return open.stream().anyMatch(closed::contains);
    }

    private EntrySearch search(Asked asked) {
        List<String> visible =
                asked.cooperations().stream().filter(caller::maySee).toList();
        String text = asked.text().strip();
        return new EntrySearch(
                visible,
                visible.stream().filter(caller::maySeeClosed).toList(),
                asked.fund(),
                asked.holder(),
                asked.period(),
                asked.project(),
                asked.figure(),
                asked.from(),
                asked.to(),
                text,
                text.isEmpty()
                        ? List.of()
                        : register.parties().values().stream()
                                .filter(party ->
                                        party.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                                .map(KnownRegister.KnownParty::id)
                                .toList());
    }
}

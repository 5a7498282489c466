package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Where entries are booked: with their transfers, their place in the chain and the balances, in one transaction. */
@ApplicationScoped
public class Ledger {
    private final Database database;
    private final Accounts accounts;
    private final ChainHeads heads;

    Ledger(Database database, Accounts accounts, ChainHeads heads) {
        this.database = database;
        this.accounts = accounts;
        this.heads = heads;
    }

    /**
     * Entries of one cooperation that are to be booked in this order.
     *
     * @param head the end of the chain, which the caller holds
     * @param notes the number that was last given to a note
     * @param ids of accounts that are known to the caller; those that are opened are added
     */
    public record Posting(ChainHead head, long notes, List<NewEntry> drafts, Map<Account, Long> ids) {}

    /** The last reversal of an entry of each of these causes, which a new entry of it has to name. */
    public Map<UUID, UUID> lastReversals(Collection<UUID> causes) {
        Map<UUID, UUID> reversals = new HashMap<>();
        if (!causes.isEmpty()) {
            database.list(
                            """
                            select distinct on (e.cause_id) e.cause_id, r.id from journal_entry e
                            join journal_entry r on r.reverses = e.id
                            where e.cause_type in ('effect', 'opening', 'allotment-note', 'voucher', 'carry-over-answer') and e.cause_id = any(?)
                            order by e.cause_id, r.position desc""",
                            row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                            Database.Array.of("uuid", causes))
                    .forEach(one -> reversals.put(one.getKey(), one.getValue()));
        }
        return reversals;
    }

    /**
     * Books entries of one cooperation in the order given. The balances change once, by what all of them come to.
     *
     * @throws Accounts.BelowFloor when more would be given back than was granted; nothing is booked then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(String cooperation, List<NewEntry> drafts) {
        ChainHead head = heads.take(cooperation);
        Map<Account, Long> ids = new HashMap<>();
        drafts.stream()
                .map(NewEntry::fund)
                .distinct()
                .forEach(fund -> ids.putAll(accounts.ofFund(fund).ids()));
        post(database, List.of(new Posting(head, head.notes(), drafts, ids)));
    }

    /**
     * Books entries of several cooperations in the transaction of the database given, with a fixed number of statements.
     *
     * @throws Accounts.BelowFloor when more would be given back than was granted; the caller rolls back then
     */
    public void post(Database on, List<Posting> postings) {
        openMissing(on, postings);
        EntryRows rows = new EntryRows();
        TreeMap<Long, Long> changes = new TreeMap<>();
        Map<AccountDay, Accounts.OfDay> days = new LinkedHashMap<>();
        for (Posting posting : postings) {
            rows.add(posting);
            for (NewEntry draft : posting.drafts()) {
                addTo(changes, days, draft, posting.ids());
            }
        }
        if (!changes.isEmpty()) {
            rows.insert(on);
            Accounts.change(on, changes);
            Accounts.addToDays(on, days.values());
        }
        ChainHeads.moveOn(on, rows.ends());
    }

    private static void openMissing(Database on, List<Posting> postings) {
        Map<Account, String> missing = new TreeMap<>();
        for (Posting posting : postings) {
            for (NewEntry draft : posting.drafts()) {
                for (Transfer transfer : draft.transfers()) {
                    addIfMissing(missing, transfer.debit(), posting);
                    addIfMissing(missing, transfer.credit(), posting);
                }
            }
        }
        if (!missing.isEmpty()) {
            Map<Account, Long> opened = Accounts.open(on, missing);
            postings.forEach(posting -> posting.ids().putAll(opened));
        }
    }

    private static void addIfMissing(Map<Account, String> missing, Account account, Posting posting) {
        if (!posting.ids().containsKey(account)) {
            missing.put(account, posting.head().cooperation());
        }
    }

    private record AccountDay(long account, LocalDate day) {}

    /** A reversal takes back what the entry it reverses gave and took on its day. */
    private static void addTo(
            TreeMap<Long, Long> changes, Map<AccountDay, Accounts.OfDay> days, NewEntry draft, Map<Account, Long> ids) {
        boolean reversal = draft.reverses() != null;
        for (Transfer transfer : draft.transfers()) {
            long debit = idOf(transfer.debit(), ids);
            long credit = idOf(transfer.credit(), ids);
            long amount = transfer.amount();
            changes.merge(debit, -amount, Math::addExact);
            changes.merge(credit, amount, Math::addExact);
            addTo(days, debit, draft.effectiveOn(), reversal ? -amount : 0, reversal ? 0 : amount);
            addTo(days, credit, draft.effectiveOn(), reversal ? 0 : amount, reversal ? -amount : 0);
        }
    }

    private static void addTo(
            Map<AccountDay, Accounts.OfDay> days, long account, LocalDate day, long credited, long debited) {
        days.merge(
                new AccountDay(account, day),
                new Accounts.OfDay(account, day, credited, debited),
                (one, more) -> new Accounts.OfDay(
                        account, day, one.credited() + more.credited(), one.debited() + more.debited()));
    }

    static long idOf(Account account, Map<Account, Long> ids) {
        Long id = ids.get(account);
        if (id == null) {
            throw new IllegalStateException("No account " + account);
        }
        return id;
    }
}

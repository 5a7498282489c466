package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where entries are booked: with their transfers, their place in the chain and the balances, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {
    private static final int SALT_BYTES = 16;

    private final Database database;
    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    Ledger(Database database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /**
     * An entry that stands: neither reversed nor a reversal.
     *
     * @param transfersDigest tells whether it says the same as another
     */
    public record Standing(
            UUID id,
            String fund,
            String causeType,
            UUID causeId,
            String transfersDigest,
            LocalDate effectiveOn,
            boolean closed) {}

    private record End(long position, @Nullable String digest) {}

    /** The entries of a cooperation that stand, by cause. The caller holds the lock of the cooperation. */
    public Map<UUID, Standing> standing(String cooperation) {
        Map<UUID, Standing> standing = new LinkedHashMap<>();
        database.list(
                        """
                        select e.* from journal_entry e
                        where e.cooperation = ? and e.reverses is null
                          and not exists (select 1 from journal_entry r where r.reverses = e.id)
                        order by e.position""",
                        row -> new Standing(
                                row.getObject("id", UUID.class),
                                row.getString("fund"),
                                row.getString("cause_type"),
                                row.getObject("cause_id", UUID.class),
                                row.getString("transfers_digest"),
                                row.getObject("effective_on", LocalDate.class),
                                row.getString("access").equals("CLOSED")),
                        cooperation)
                .forEach(entry -> standing.put(entry.causeId(), entry));
        return standing;
    }

    public static String digestOf(List<Transfer> transfers) {
        return Digests.ofTransfers(transfers);
    }

    /** The last reversal of an entry of this cause, which a new entry of it has to name. */
    public @Nullable UUID lastReversalOf(String causeType, UUID causeId) {
        return database.find("""
                        select r.id from journal_entry r join journal_entry e on e.id = r.reverses
                        where e.cause_type = ? and e.cause_id = ? order by r.position desc limit 1""", row -> row.getObject(1, UUID.class), causeType, causeId)
                .orElse(null);
    }

    /** The transfers of an entry, in their order. */
    public List<Transfer> transfers(UUID entry) {
        return Journal.transfers(database, List.of(entry)).getOrDefault(entry, List.of());
    }

    /**
     * Books entries of one cooperation in the order given. The balances change once, by what all of them come to.
     *
     * @throws Accounts.BelowFloor when more would be given back than was granted; nothing is booked then
     */
    public void post(String cooperation, List<Draft> drafts) {
        Map<String, List<Transfer>> byFund = new TreeMap<>();
        drafts.forEach(draft ->
                byFund.computeIfAbsent(draft.fund(), fund -> new ArrayList<>()).addAll(draft.transfers()));
        Map<String, Map<Account, Long>> ids = new TreeMap<>();
        byFund.forEach((fund, transfers) -> ids.put(fund, accounts.ids(cooperation, fund, transfers)));

        writeEntries(cooperation, drafts, ids);
        byFund.forEach(
                (fund, transfers) -> accounts.change(fund, changes(transfers, ids.getOrDefault(fund, Map.of()))));
    }

    private static TreeMap<Long, Long> changes(List<Transfer> transfers, Map<Account, Long> ids) {
        TreeMap<Long, Long> changes = new TreeMap<>();
        for (Transfer transfer : transfers) {
            changes.merge(idOf(transfer.debit(), ids), -transfer.amount(), Math::addExact);
            changes.merge(idOf(transfer.credit(), ids), transfer.amount(), Math::addExact);
        }
        return changes;
    }

    private static Long idOf(Account account, Map<Account, Long> ids) {
        Long id = ids.get(account);
        if (id == null) {
            throw new IllegalStateException("No account " + account);
        }
        return id;
    }

    private void writeEntries(String cooperation, List<Draft> drafts, Map<String, Map<Account, Long>> ids) {
        // The column's default is the same instant all through the transaction; read first, so that the digest can
        // cover it.
        Instant recordedAt = database.find("select now()", row -> row.getObject(1, OffsetDateTime.class))
                .orElseThrow()
                .toInstant();
        End end = database.find(
                        "select position, digest from journal_entry where cooperation = ? order by position desc limit 1",
                        row -> new End(row.getLong(1), row.getString(2)),
                        cooperation)
                .orElse(new End(0, null));
        List<@Nullable Object[]> entries = new ArrayList<>();
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (Draft draft : drafts) {
            long position = end.position() + 1;
            String salt = salt();
            String transfers = Digests.ofTransfers(draft.transfers());
            String digest = Digests.ofEntry(draft, position, recordedAt, transfers, salt, end.digest());
            entries.add(new Object[] {
                draft.id(),
                draft.cooperation(),
                draft.fund(),
                position,
                draft.causeType(),
                draft.causeId(),
                draft.afterReversal(),
                draft.reverses(),
                draft.reason(),
                draft.actor(),
                draft.effectiveOn(),
                draft.closed() ? "CLOSED" : "OPEN",
                transfers,
                Digests.VERSION,
                salt,
                end.digest(),
                digest
            });
            addLines(draft, ids.getOrDefault(draft.fund(), Map.of()), lines);
            end = new End(position, digest);
        }
        database.each("""
                insert into journal_entry (id, cooperation, fund, position, cause_type, cause_id, after_reversal, reverses,
                    reason, actor, effective_on, access, transfers_digest, hash_version, salt, previous_digest, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries);
        database.each(
                "insert into transfer (entry, line, fund, book, debit, credit, amount) values (?, ?, ?, ?, ?, ?, ?)",
                lines);
    }

    private static void addLines(Draft draft, Map<Account, Long> ids, List<@Nullable Object[]> lines) {
        int line = 1;
        for (Transfer transfer : draft.transfers()) {
            lines.add(new Object[] {
                draft.id(),
                line++,
                draft.fund(),
                transfer.debit().kind().book().name(),
                idOf(transfer.debit(), ids),
                idOf(transfer.credit(), ids),
                transfer.amount()
            });
        }
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}

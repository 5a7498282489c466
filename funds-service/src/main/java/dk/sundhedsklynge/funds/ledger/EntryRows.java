package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.platform.database.Database;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of entries and their transfers, each entry chained to the one before. */
final class EntryRows {
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<EntryRow> entries = new ArrayList<>();
    private final List<TransferRow> transfers = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();

    private record EntryRow(
            NewEntry draft,
            long position,
            String transfersDigest,
            String salt,
            @Nullable String previous,
            String digest) {}

    private record TransferRow(NewEntry draft, int line, String book, long debit, long credit, long amount) {}

    /**
     * The new end of a chain.
     *
     * @param notes the number that was last given to a note
     */
    record End(String cooperation, long position, @Nullable String digest, long notes) {}

    void add(Ledger.Posting posting) {
        ChainHead head = posting.head();
        long position = head.position();
        String previous = head.digest();
        for (NewEntry draft : posting.drafts()) {
            position++;
            String salt = salt();
            String transfersDigest = Digests.ofTransfers(draft.transfers());
            // recorded_at has the moment of the transaction by default.
            String digest = Digests.ofEntry(draft, position, head.moment(), transfersDigest, salt, previous);
            entries.add(new EntryRow(draft, position, transfersDigest, salt, previous, digest));
            addTransfers(draft, posting.ids());
            previous = digest;
        }
        ends.add(new End(head.cooperation(), position, previous, posting.notes()));
    }

    private void addTransfers(NewEntry draft, Map<Account, Long> ids) {
        int line = 1;
        for (Transfer transfer : draft.transfers()) {
            transfers.add(new TransferRow(
                    draft,
                    line++,
                    transfer.debit().kind().book().name(),
                    Ledger.idOf(transfer.debit(), ids),
                    Ledger.idOf(transfer.credit(), ids),
                    transfer.amount()));
        }
    }

    List<End> ends() {
        return ends;
    }

    void insert(Database on) {
        on.update(
                """
                insert into journal_entry (id, cooperation, fund, position, cause_type, cause_id, after_reversal, reverses,
                    reason, actor, effective_on, access, transfers_digest, hash_version, salt, previous_digest, digest)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                column("uuid", entries, row -> row.draft().id()),
                column("text", entries, row -> row.draft().cooperation()),
                column("text", entries, row -> row.draft().fund()),
                column("bigint", entries, EntryRow::position),
                column("text", entries, row -> row.draft().causeType()),
                column("uuid", entries, row -> row.draft().causeId()),
                column("uuid", entries, row -> row.draft().afterReversal()),
                column("uuid", entries, row -> row.draft().reverses()),
                column("text", entries, row -> row.draft().reason()),
                column("text", entries, row -> row.draft().actor()),
                column("date", entries, row -> row.draft().effectiveOn()),
                column("text", entries, row -> row.draft().closed() ? "CLOSED" : "OPEN"),
                column("text", entries, EntryRow::transfersDigest),
                column("integer", entries, row -> Digests.VERSION),
                column("text", entries, EntryRow::salt),
                column("text", entries, EntryRow::previous),
                column("text", entries, EntryRow::digest));
        on.update(
                """
                insert into transfer (entry, line, fund, book, debit, credit, amount)
                select * from unnest(?, ?, ?, ?, ?, ?, ?)""",
                column("uuid", transfers, row -> row.draft().id()),
                column("integer", transfers, TransferRow::line),
                column("text", transfers, row -> row.draft().fund()),
                column("text", transfers, TransferRow::book),
                column("bigint", transfers, TransferRow::debit),
                column("bigint", transfers, TransferRow::credit),
                column("bigint", transfers, TransferRow::amount));
    }

    private static <T> Database.Array column(String type, List<T> rows, Function<T, @Nullable Object> field) {
        return Database.Array.column(type, rows, field);
    }

    private static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}

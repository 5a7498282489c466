package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was booked. */
@ApplicationScoped
public class Journal {
    private static final String ENTRY =
            """
            select e.*, (select r.id from journal_entry r where r.reverses = e.id) as reversed_by from journal_entry e
            """;

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    public Optional<Entry> find(UUID id) {
        return withTransfers(database.list(ENTRY + "where e.id = ?", Journal::head, id)).stream().findFirst();
    }

    /** Entries of a cause, oldest first: also those that were reversed. */
    public List<Entry> ofCause(UUID causeId) {
        return withTransfers(database.list(ENTRY + "where e.cause_id = ? order by e.position", Journal::head, causeId));
    }

    /** The newest first. @param before only those with a lower position */
    public List<Entry> page(String cooperation, long before, int limit, boolean closedToo) {
        return withTransfers(database.list(
                ENTRY + "where e.cooperation = ? and e.position < ? and (? or e.access = 'OPEN')"
                        + " order by e.position desc limit ?",
                Journal::head,
                cooperation,
                before,
                closedToo,
                limit));
    }

    /** All in the order of the chain, a part at a time. */
    public List<Entry> chain(String cooperation, long after, int limit) {
        return withTransfers(database.list(
                ENTRY + "where e.cooperation = ? and e.position > ? order by e.position limit ?",
                Journal::head,
                cooperation,
                after,
                limit));
    }

    private List<Entry> withTransfers(List<Entry> heads) {
        Map<UUID, List<Transfer>> transfers =
                transfers(database, heads.stream().map(Entry::id).toList());
        return heads.stream()
                .map(head -> with(head, transfers.getOrDefault(head.id(), List.of())))
                .toList();
    }

    static Map<UUID, List<Transfer>> transfers(Database database, Collection<UUID> entries) {
        Map<UUID, List<Transfer>> transfers = new HashMap<>();
        if (entries.isEmpty()) {
            return transfers;
        }
        Map<Long, Account> accounts = new HashMap<>();
        Database.Array ids = Database.Array.of("uuid", entries);
        database.list(
                        """
                        select distinct a.* from transfer t join account a on a.id in (t.debit, t.credit)
                        where t.entry = any(?)""",
                        row -> Map.entry(row.getLong("id"), Accounts.account(row)),
                        ids)
                .forEach(one -> accounts.put(one.getKey(), one.getValue()));
        database.list(
                        "select * from transfer where entry = any(?) order by entry, line",
                        row -> Map.entry(
                                row.getObject("entry", UUID.class),
                                new Transfer(
                                        Objects.requireNonNull(accounts.get(row.getLong("debit"))),
                                        Objects.requireNonNull(accounts.get(row.getLong("credit"))),
                                        row.getLong("amount"))),
                        ids)
                .forEach(one -> transfers.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                        .add(one.getValue()));
        return transfers;
    }

    private static Entry head(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("cooperation"),
                row.getString("fund"),
                row.getLong("position"),
                row.getString("cause_type"),
                row.getObject("cause_id", UUID.class),
                uuid(row, "reverses"),
                uuid(row, "reversed_by"),
                row.getString("reason"),
                row.getString("actor"),
                row.getObject("effective_on", java.time.LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("access").equals("CLOSED"),
                row.getString("transfers_digest"),
                row.getString("salt"),
                row.getString("previous_digest"),
                row.getString("digest"),
                List.of());
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Entry with(Entry head, List<Transfer> transfers) {
        return new Entry(
                head.id(),
                head.cooperation(),
                head.fund(),
                head.position(),
                head.causeType(),
                head.causeId(),
                head.reverses(),
                head.reversedBy(),
                head.reason(),
                head.actor(),
                head.effectiveOn(),
                head.recordedAt(),
                head.closed(),
                head.transfersDigest(),
                head.salt(),
                head.previousDigest(),
                head.digest(),
                List.copyOf(transfers));
    }
}

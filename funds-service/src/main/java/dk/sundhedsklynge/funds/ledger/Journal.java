package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was booked. */
@ApplicationScoped
public class Journal {
    private static final String TRACED = "select " + TracedEntries.COLUMNS
            + " from journal_entry e left join journal_entry r on r.reverses = e.id" + TracedEntries.GROUND + " ";

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    /**
     * An entry with what it rests on.
     *
     * @param ground code of what it rests on; of a reversal, of what the entry that it reverses rests on
     * @param effectType type of the effect, when it rests on one
     * @param reference of the note, when it rests on one
     * @param hidden whether only those who may see closed items may see it
     */
    public record TracedEntry(
            Entry entry,
            String ground,
            @Nullable String effectType,
            Anchor anchor,
            @Nullable String reference,
            boolean hidden) {}

    /**
     * What a reader asks for and may see; a filter that is null lets everything through.
     *
     * @param cooperations those the reader may see
     * @param closedOf those of which the reader may also see what stems from closed items
     */
    public record Search(
            Collection<String> cooperations,
            Collection<String> closedOf,
            @Nullable UUID cause,
            @Nullable String causeType,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID project,
            @Nullable String party) {}

    /** The last entry of the page before. */
    public record After(OffsetDateTime recordedAt, String cooperation, long position) {
        public static After of(Entry entry) {
            return new After(entry.recordedAt().atOffset(ZoneOffset.UTC), entry.cooperation(), entry.position());
        }
    }

    /** All in the order of the chain, a part at a time. */
    public List<TracedEntry> chain(String cooperation, long after, int limit) {
        return withTransfers(database.list(
                TRACED + "where e.cooperation = ? and e.position > ? order by e.position limit ?",
                row -> TracedEntries.read(row, List.of()),
                cooperation,
                after,
                limit));
    }

    private List<TracedEntry> withTransfers(List<TracedEntry> heads) {
        Map<UUID, List<Transfer>> transfers =
                transfers(heads.stream().map(head -> head.entry().id()).toList());
        return heads.stream()
                .map(head -> new TracedEntry(
                        head.entry().with(transfers.getOrDefault(head.entry().id(), List.of())),
                        head.ground(),
                        head.effectType(),
                        head.anchor(),
                        head.reference(),
                        head.hidden()))
                .toList();
    }

    /** The transfers of entries, in their order; by entry. */
    public Map<UUID, List<Transfer>> transfers(Collection<UUID> entries) {
        Map<UUID, List<Transfer>> transfers = new HashMap<>();
        if (entries.isEmpty()) {
            return transfers;
        }
        Database.Array ids = Database.Array.of("uuid", entries);
        Map<Long, Account> accounts = new HashMap<>();
        database.list("""
                        select a.* from account a where a.id in (
                            select debit from transfer where entry = any(?)
                            union select credit from transfer where entry = any(?))""", row -> Map.entry(row.getLong("id"), Accounts.account(row)), ids, ids)
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
                .forEach(one -> transfers
                        .computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                        .add(one.getValue()));
        return transfers;
    }
}

package dk.sundhedsklynge.funds.search;

import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.ledger.TracedEntries;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words in what was registered by hand, and in the names of the projects that entries are for; the newest first, in one
 * statement. A note that has the words itself is found as a note alone.
 */
@ApplicationScoped
class FindMoney {
    private static final SqlOrder NEWEST = new SqlOrder("n.counts_from", "date", "n.id", true);

    private static final String HAS_WORDS =
            "to_tsvector('danish', %1$s.reference || ' ' || %1$s.label) @@ to_tsquery('danish', ?)";

    private static final String NOTES =
            """
            select n.id, n.cooperation, n.kind, n.party, n.label, n.period, n.amount, n.counts_from, n.reference,
                n.state = 'REVERSED' as reversed, null as project, null as effect_type
            from note n
            where %s and n.cooperation = any(?) and (n.cooperation = any(?) or not %s)""".formatted(HAS_WORDS.formatted("n"), ProjectAccess.closed("n.cooperation", "n.project"));

    private static final String ENTRIES =
            """
            select e.id, e.cooperation, coalesce(o.cause_type, e.cause_type), null, '', '', null, e.effective_on, n.reference,
                e.reverses is not null, named.name, x.type
            from (
                select t.entry, min(p.name) as name
                from project_owner p join account a on a.project = p.project
                    join (select entry, credit as account from transfer union all select entry, debit from transfer) t
                        on t.account = a.id
                where to_tsvector('danish', p.name) @@ to_tsquery('danish', ?)
                    and p.cooperation = any(?) and (p.access = 'open' or p.cooperation = any(?))
                group by t.entry) named
            join journal_entry e on e.id = named.entry%s
            where e.cooperation = any(?) and (e.cooperation = any(?) or not %s) and (n.id is null or not %s)""".formatted(TracedEntries.GROUND, TracedEntries.HIDDEN, HAS_WORDS.formatted("n"));

    private static final String FOUND = "select n.* from (" + NOTES + " union all " + ENTRIES + ") n where true";

    private final Database database;
    private final Caller caller;

    FindMoney(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * A note or an entry.
     *
     * @param kind code of what a note is, or of what an entry rests on
     * @param party its code; null for money of no one party, and for an entry
     * @param amount null for what states none, and for an entry
     * @param reference of the note, or of the note that an entry rests on; null when it rests on none
     * @param project name of the project of an entry; null for a note
     * @param effectType what was decided, of an entry that rests on a decision; null for others
     */
    record Found(
            UUID id,
            String cooperation,
            String kind,
            @Nullable String party,
            String label,
            String period,
            @Nullable Money amount,
            LocalDate on,
            @Nullable String reference,
            boolean isReversed,
            @Nullable String project,
            @Nullable String effectType) {}

    /**
     * @param query as {@code to_tsquery} takes it
     * @param cooperations that the caller may see
     */
    Slice<Found> find(String query, List<String> cooperations, Turn turn, int limit) {
        String[] seen = cooperations.toArray(String[]::new);
        String[] closed = cooperations.stream().filter(caller::maySeeClosed).toArray(String[]::new);
        List<@Nullable Object> arguments =
                new ArrayList<>(Arrays.asList(query, seen, closed, query, seen, closed, seen, closed, query));
        arguments.addAll(NEWEST.arguments(turn));
        List<Found> found = database.list(
                FOUND + NEWEST.behind(turn) + NEWEST.by(turn) + " limit " + (limit + 1),
                FindMoney::read,
                arguments.toArray());
        return Slice.of(
                found, turn, limit, it -> List.of(it.on().toString(), it.id().toString()));
    }

    private static Found read(ResultSet row) throws SQLException {
        Long amount = row.getObject("amount", Long.class);
        return new Found(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getString("kind"),
                row.getString("party"),
                row.getString("label"),
                row.getString("period"),
                amount == null ? null : new Money(amount),
                Columns.day(row, "counts_from"),
                row.getString("reference"),
                row.getBoolean("reversed"),
                row.getString("project"),
                row.getString("effect_type"));
    }
}

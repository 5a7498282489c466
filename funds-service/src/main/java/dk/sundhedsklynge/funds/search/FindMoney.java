package dk.sundhedsklynge.funds.search;

import dk.sundhedsklynge.funds.claim.FindingRules;
import dk.sundhedsklynge.funds.journal.RecordClosedReads;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.ledger.TracedEntries;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.audit.AuditTrail;
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
 * Looks for words in what was registered by hand and in the names of the projects that entries are for, and for an amount in notes,
 * entries and findings; the newest first, in one statement. A note that has it itself is found as a note alone.
 */
@ApplicationScoped
class FindMoney {
    private static final SqlOrder NEWEST = new SqlOrder("n.counts_from", "date", "n.id", true);

    private static final String HAS_WORDS = """
            (to_tsvector('danish', n.reference || ' ' || n.label) @@ to_tsquery('danish', ?)
                or n.fund <> '%s' and to_tsvector('danish', n.fund) @@ to_tsquery('danish', ?))""".formatted(FundNames.CLUSTER);

    private static final String NOTES = """
            select 'NOTE' as what, n.id, n.cooperation, n.kind, n.party, n.label, n.period, n.amount, n.counts_from, n.reference,
                n.state = 'REVERSED' as reversed, null as project, null as effect_type, false as closed, null::uuid as document,
                null::integer as line, null::bigint as ledger
            from note n
            where (%s or n.amount = ?) and n.cooperation = any(?) and (n.cooperation = any(?) or not %s)""".formatted(HAS_WORDS, ProjectAccess.closedNote("n"));

    /** An amount is that of a decision, or of one of the transfers that it led to. */
    private static final String ENTRIES = """
            select 'ENTRY', e.id, e.cooperation, coalesce(o.cause_type, e.cause_type), null, '', '', named.amount, e.effective_on,
                n.reference, e.reverses is not null, named.name, x.type, %1$s, null, null, null
            from (
                select its.entry, min(its.name) as name, max(its.amount) as amount from (
                    select t.entry, p.name, null::bigint as amount
                    from project_owner p join account a on a.project = p.project
                        join (select entry, credit as account from transfer union all select entry, debit from transfer) t
                            on t.account = a.id
                    where to_tsvector('danish', p.name) @@ to_tsquery('danish', ?)
                        and p.cooperation = any(?) and (p.access = 'open' or p.cooperation = any(?))
                    union all select t.entry, null, t.amount from transfer t where t.amount = ?
                    union all select j.id, null, ((d.terms -> 'amount' ->> 'amount')::numeric * 100)::bigint
                    from effect d join journal_entry j on j.cause_id = d.id
                    where (d.terms -> 'amount' ->> 'amount')::numeric = cast(? as bigint) / 100.0) its
                group by its.entry) named
            join journal_entry e on e.id = named.entry%2$s
            where e.cooperation = any(?) and (e.cooperation = any(?) or not %1$s)
                and (n.id is null or (%3$s) is not true and (n.amount = ?) is not true)""".formatted(TracedEntries.HIDDEN, TracedEntries.GROUND, HAS_WORDS);

    private static final String FINDINGS = """
            select 'FINDING', %s, d.cooperation, c.quantity, c.party, c.label, c.period, c.amount, d.stated_on, d.id::text,
                false, null, null, d.access = 'CLOSED', d.document, c.line, c.ledger
            from claim c join claim_document d on d.id = c.document
            where (c.amount = ? or c.ledger = ?) and %s""".formatted(FindingRules.ID, FindingRules.IS_SEEN);

    private static final String FOUND =
            "select n.* from (" + NOTES + " union all " + ENTRIES + " union all " + FINDINGS + ") n where true";

    private final Database database;
    private final RecordClosedReads reads;
    private final AuditTrail audit;
    private final Caller caller;

    FindMoney(Database database, RecordClosedReads reads, AuditTrail audit, Caller caller) {
        this.database = database;
        this.reads = reads;
        this.audit = audit;
        this.caller = caller;
    }

    enum What {
        NOTE,
        ENTRY,
        FINDING
    }

    /**
     * A note, an entry or a finding.
     *
     * @param kind code of what a note is, or of what an entry rests on; of a finding, what its figure is
     * @param party its code; null for money of no one party, and for an entry
     * @param amount null for a note that states none; of an entry, the amount that was looked for
     * @param reference of the note, or of the note that an entry rests on, null when it rests on none; of a finding, the id of what
     *     was submitted
     * @param project name of the project of an entry that was found by it; null for others
     * @param effectType what was decided, of an entry that rests on a decision; null for others
     * @param closed whether an entry or a finding stems from a closed item
     * @param document that states the figure of a finding
     * @param ledger what is booked where a finding was made; null when nothing is
     */
    record Found(
            What what,
            UUID id,
            String cooperation,
            String kind,
            @Nullable String party,
            @Nullable String label,
            @Nullable String period,
            @Nullable Money amount,
            LocalDate on,
            @Nullable String reference,
            boolean isReversed,
            @Nullable String project,
            @Nullable String effectType,
            boolean closed,
            @Nullable UUID document,
            @Nullable Integer line,
            @Nullable Money ledger) {}

    /**
     * @param query as {@code to_tsquery} takes it
     * @param amount øre; null when the words are no amount
     * @param cooperations that the caller may see
     */
    Slice<Found> find(String query, @Nullable Long amount, List<String> cooperations, Turn turn, int limit) {
        Database.Array seen = Database.Array.of("text", cooperations);
        Database.Array closed = Database.Array.of(
                "text", cooperations.stream().filter(caller::maySeeClosed).toList());
        List<@Nullable Object> arguments = new ArrayList<>(Arrays.asList(query, query, amount, seen, closed));
        arguments.addAll(Arrays.asList(query, seen, closed, amount, amount, seen, closed, query, query, amount));
        arguments.addAll(Arrays.asList(amount, amount, seen, closed));
        arguments.addAll(NEWEST.arguments(turn));
        Slice<Found> found = Slice.of(
                database.list(
                        FOUND + NEWEST.behind(turn) + NEWEST.by(turn) + " limit " + (limit + 1),
                        FindMoney::read,
                        arguments.toArray()),
                turn,
                limit,
                it -> List.of(it.on().toString(), it.id().toString()));
        record(found.items().stream().filter(Found::closed).toList());
        return found;
    }

    private void record(List<Found> closed) {
        reads.record(closed.stream()
                .filter(it -> it.what() == What.ENTRY)
                .map(Found::cooperation)
                .toList());
        audit.recordAll(
                "closed-findings-read",
                "submission",
                closed.stream()
                        .filter(it -> it.what() == What.FINDING)
                        .map(it -> new AuditTrail.Entry(String.valueOf(it.reference()), it.cooperation(), it.on()))
                        .distinct()
                        .toList());
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                What.valueOf(row.getString("what")),
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getString("kind"),
                row.getString("party"),
                row.getString("label"),
                row.getString("period"),
                money(row, "amount"),
                Columns.day(row, "counts_from"),
                row.getString("reference"),
                row.getBoolean("reversed"),
                row.getString("project"),
                row.getString("effect_type"),
                row.getBoolean("closed"),
                Columns.idOrNull(row, "document"),
                Columns.numberOrNull(row, "line"),
                money(row, "ledger"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long ore = row.getLong(column);
        return row.wasNull() ? null : new Money(ore);
    }
}

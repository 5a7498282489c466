package dk.sundhedsklynge.funds.journal;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.ledger.TracedEntries;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Conditions;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads entries as they are shown, with their transfers and what they rest on, in one statement. */
@ApplicationScoped
class ShownEntries {
    private static final String HEADS = "select " + TracedEntries.COLUMNS
            + " from (%s) e left join journal_entry r on r.reverses = e.id" + TracedEntries.GROUND;

    private static final String NEWEST_FIRST = " order by e.recorded_at desc, e.cooperation desc, e.position desc";

    private static final String WITH_TRANSFERS = """
            select e.*, (
                select json_agg(json_build_object('amount', t.amount,
                    'debit', json_build_object('kind', d.kind, 'party', d.party, 'label', d.label, 'period', d.period,
                        'project', d.project, 'earmark', d.earmark),
                    'credit', json_build_object('kind', c.kind, 'party', c.party, 'label', c.label, 'period', c.period,
                        'project', c.project, 'earmark', c.earmark)) order by t.line)
                from transfer t join account d on d.id = t.debit join account c on c.id = t.credit
                where t.entry = e.id) as transfers
            from (%s) e""";

    private static final TypeReference<List<TransferRow>> TRANSFERS = new TypeReference<>() {};

    private final Database database;

    ShownEntries(Database database) {
        this.database = database;
    }

    /** @param amount øre */
    private record TransferRow(long amount, AccountRow debit, AccountRow credit) {
        Transfer transfer(String fund) {
            return new Transfer(debit.account(fund), credit.account(fund), amount);
        }
    }

    private record AccountRow(
            AccountKind kind,
            @Nullable String party,
            String label,
            String period,
            @Nullable UUID project,
            @Nullable UUID earmark) {
        Account account(String fund) {
            return new Account(fund, kind, Holder.of(party, label), period, project, earmark);
        }
    }

    Optional<Journal.TracedEntry> find(UUID id) {
        String entry = HEADS.formatted("select * from journal_entry where id = ?");
        return database.find(WITH_TRANSFERS.formatted(entry), ShownEntries::traced, id);
    }

    /** The newest first. */
    List<Journal.TracedEntry> search(Journal.Search search, Journal.@Nullable After after, int limit) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(search.cooperations().toArray(String[]::new));
        // One cooperation at a time, so that the rows of each come in the order of the index. The limit is written into
        // the statement: for a parameter the planner would expect a tenth of the table.
        String first = NEWEST_FIRST + " limit " + limit;
        String page = "select e.* from unnest(?) as k (id) cross join lateral (select e.* from journal_entry e"
                + conditions(search, after, arguments) + first + ") e" + first;
        return database.list(
                WITH_TRANSFERS.formatted(HEADS.formatted(page)) + NEWEST_FIRST,
                ShownEntries::traced,
                arguments.toArray());
    }

    /** Only what is asked for: the planner takes the index of what stands in the statement. */
    private static String conditions(
            Journal.Search search, Journal.@Nullable After after, List<@Nullable Object> arguments) {
        StringBuilder conditions = new StringBuilder();
        if (search.closedOf().containsAll(search.cooperations())) {
            conditions.append(" where e.cooperation = k.id");
        } else {
            conditions
                    .append(TracedEntries.GROUND)
                    .append(" where e.cooperation = k.id and (e.cooperation = any(?) or not ")
                    .append(TracedEntries.HIDDEN)
                    .append(")");
            arguments.add(search.closedOf().toArray(String[]::new));
        }
        if (search.cause() != null) {
            conditions.append(" and e.id in (select id from journal_entry where cause_id = ? union"
                    + " select back.id from journal_entry its join journal_entry back on back.reverses = its.id"
                    + " where its.cause_id = ?)");
            arguments.add(search.cause());
            arguments.add(search.cause());
        }
        Conditions.and(conditions, arguments, " and e.cause_type = ?", search.causeType());
        Conditions.and(conditions, arguments, " and e.effective_on >= ?", search.from());
        Conditions.and(conditions, arguments, " and e.effective_on <= ?", search.to());
        ofAccounts(conditions, arguments, search);
        if (after != null) {
            conditions.append(" and e.recorded_at <= ? and (e.recorded_at, e.cooperation, e.position) < (?, ?, ?)");
            arguments.add(after.recordedAt());
            arguments.add(after.recordedAt());
            arguments.add(after.cooperation());
            arguments.add(after.position());
        }
        return conditions.toString();
    }

    private static void ofAccounts(StringBuilder conditions, List<@Nullable Object> arguments, Journal.Search search) {
        if (search.project() != null) {
            // A project has few entries, which its accounts lead to; of a party any page of the journal is full.
            conditions.append(
                    " and e.id in (select t.entry from account a join transfer t on t.debit = a.id or t.credit = a.id"
                            + " where a.project = ?");
            arguments.add(search.project());
            Conditions.and(conditions, arguments, " and a.party = ?", search.party());
            conditions.append(")");
        } else if (search.party() != null) {
            conditions.append(" and exists (select 1 from transfer t join account a on a.id in (t.debit, t.credit)"
                    + " where t.entry = e.id and a.party = ?)");
            arguments.add(search.party());
        }
    }

    private static Journal.TracedEntry traced(ResultSet row) throws SQLException {
        String fund = row.getString("fund");
        return TracedEntries.read(
                row,
                Columns.jsonList(row, "transfers", TRANSFERS).stream()
                        .map(one -> one.transfer(fund))
                        .toList());
    }
}

package dk.sundhedsklynge.funds.journal;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.ledger.TracedEntries;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which entries a figure is made of, as a list that is sorted and counted, in one statement each. */
@ApplicationScoped
class EntryList {
    private static final TypeReference<List<ProjectName>> PROJECTS = new TypeReference<>() {};

    /** Each side of a transfer as what it did to an account. */
    private static final String SIDES = """
            (select entry, credit as account, amount from transfer union all select entry, debit, -amount from transfer) t""";

    /** What it moved in the book where it moved most, less than zero when it takes back. */
    private static final String MOVED = """
            greatest(
                coalesce(sum(t.amount) filter (where t.amount > 0 and a.book = 'BEVILLING'), 0),
                coalesce(sum(t.amount) filter (where t.amount > 0 and a.book = 'FORBRUG'), 0),
                coalesce(sum(t.amount) filter (where t.amount > 0 and a.book = 'OVERFOERSEL'), 0))::bigint""";

    private static final String PICKED = """
            from (
                select t.entry, %s as amount,
                    array_agg(distinct a.party) filter (where a.party is not null) as parties,
                    array_agg(distinct a.label) filter (where a.label <> '') as labels,
                    array_agg(distinct a.period) as periods,
                    array_agg(distinct a.project) filter (where a.project is not null) as projects
                from fund f join account a on a.fund = f.id join %s on t.account = a.id
                where f.cooperation = any(?)%s
                group by t.entry) m
            join journal_entry e on e.id = m.entry left join journal_entry r on r.reverses = e.id""" + TracedEntries.GROUND;

    private static final String SIGNED =
            "case when m.amount > 0 and e.reverses is not null and %s then -m.amount else m.amount end";

    private final Database database;

    EntryList(Database database) {
        this.database = database;
    }

    /**
     * How many there are and what they come to.
     *
     * @param sum øre
     */
    record Totals(long count, long sum) {}

    private static final class Statement {
        private final StringBuilder sql = new StringBuilder();
        private final List<@Nullable Object> arguments = new ArrayList<>();

        Statement add(String part, @Nullable Object... values) {
            sql.append(part);
            arguments.addAll(Arrays.asList(values));
            return this;
        }

        Statement and(String condition, @Nullable Object value) {
            return value == null ? this : add(condition, value);
        }
    }

    /** @param order by {@code amount} of {@link #amount} or a column of the entry */
    List<ListedEntry> page(EntrySearch search, SqlOrder order, Turn turn, int limit) {
        Database.Array closedOf = Database.Array.of("text", search.closedOf());
        Statement statement = new Statement()
                .add(
                        "select %s, %s as amount, m.parties, m.labels, m.periods, %s as project_names, %s as whole "
                                .formatted(
                                        TracedEntries.COLUMNS,
                                        amount(search),
                                        ProjectName.ofAll("m.projects", "e.cooperation", "?"),
                                        whole(search)),
                        closedOf);
        picked(statement, search);
        statement.add(order.behind(turn));
        statement.arguments.addAll(order.arguments(turn));
        statement.add(order.by(turn) + " limit " + limit);
        return database.list(statement.sql.toString(), EntryList::listed, statement.arguments.toArray());
    }

    Totals totals(EntrySearch search) {
        Statement statement = new Statement()
                .add("select count(*) as number, coalesce(sum(%s), 0)::bigint as total ".formatted(amount(search)));
        picked(statement, search);
        return database.find(
                        statement.sql.toString(),
                        row -> new Totals(row.getLong("number"), row.getLong("total")),
                        statement.arguments.toArray())
                .orElseThrow();
    }

    /** What a list is sorted and summed by. */
    static String amount(EntrySearch search) {
        return SIGNED.formatted(search.figure() == null ? "true" : "false");
    }

    private static String whole(EntrySearch search) {
        EntryFigure figure = search.figure();
        return figure == null ? "m.amount" : """
                (select coalesce(sum(t.amount * %s), 0)::bigint from %s join account a on a.id = t.account
                where t.entry = e.id and a.fund = e.fund and a.kind in (%s))""".formatted(figure.sign(), SIDES, quoted(figure.kinds()));
    }

    private static void picked(Statement statement, EntrySearch search) {
        EntryFigure figure = search.figure();
        Statement accounts = new Statement();
        if (figure != null) {
            accounts.add(" and a.kind in (%s)".formatted(quoted(figure.kinds())));
        }
        if (search.fund() != null) {
            accounts.add(" and f.id = f.cooperation || ':' || ?", search.fund());
        }
        Holder holder = search.holder();
        if (holder != null && holder.namesParty()) {
            accounts.and(" and a.party = ?", holder.party());
        } else if (holder != null) {
            accounts.add(" and a.party is null and a.label = ?", holder.label());
        }
        accounts.and(" and a.period = ?", search.period());
        accounts.and(" and a.project = ?", search.project());
        String moved = figure == null ? MOVED : "sum(t.amount * %s)::bigint".formatted(figure.sign());
        statement.add(PICKED.formatted(moved, SIDES, accounts.sql), Database.Array.of("text", search.cooperations()));
        statement.arguments.addAll(accounts.arguments);
        statement.add(
                " where e.cooperation = any(?) and (e.cooperation = any(?) or not " + TracedEntries.HIDDEN + ")",
                Database.Array.of("text", search.cooperations()),
                Database.Array.of("text", search.closedOf()));
        statement.and(" and e.effective_on >= ?", search.from());
        statement.and(" and e.effective_on <= ?", search.to());
        if (!search.text().isEmpty()) {
            String like = "%" + search.text().replaceAll("([%_\\\\])", "\\\\$1") + "%";
            statement.add(
                    """
                     and (n.reference ilike ? or m.parties && ? or exists (select 1 from unnest(m.labels) l where l ilike ?)
                        or exists (select 1 from project_owner p where p.project = any(m.projects) and p.name ilike ?
                            and (p.access = 'open' or e.cooperation = any(?))))""",
                    like,
                    Database.Array.of("text", search.parties()),
                    like,
                    like,
                    Database.Array.of("text", search.closedOf()));
        }
    }

    private static String quoted(List<String> kinds) {
        return "'" + String.join("', '", kinds) + "'";
    }

    private static ListedEntry listed(ResultSet row) throws SQLException {
        Journal.TracedEntry traced = TracedEntries.read(row, List.of());
        return new ListedEntry(
                traced.entry().id(),
                traced.entry().cooperation(),
                traced.entry().causeType(),
                traced.entry().causeId(),
                traced.effectType(),
                traced.reference(),
                traced.anchor(),
                traced.hidden(),
                traced.entry().reverses(),
                traced.entry().reversedBy(),
                traced.entry().effectiveOn(),
                row.getLong("amount"),
                row.getLong("whole"),
                Columns.texts(row, "parties"),
                Columns.texts(row, "labels"),
                Columns.texts(row, "periods"),
                Columns.jsonList(row, "project_names", PROJECTS));
    }
}

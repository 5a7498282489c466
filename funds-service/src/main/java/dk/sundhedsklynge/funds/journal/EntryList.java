package dk.sundhedsklynge.funds.journal;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.ledger.TracedEntries;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which entries a figure is made of, as a list that is sorted and counted, in one statement each. */
@ApplicationScoped
class EntryList {
    /** The column that a list by day is sorted by. */
    static final String DAY = "e.effective_on";

    private static final TypeReference<List<ProjectName>> PROJECTS = new TypeReference<>() {};

    /** Each side of a transfer as what it did to an account. */
    private static final String SIDES = """
            (select entry, credit as account, amount from transfer union all select entry, debit, -amount from transfer) t""";

    /** The same of the few entries that {@link #nearest} has found. */
    private static final String SIDES_OF_NEAREST = """
            (select s.* from nearest cross join lateral (
                select entry, credit as account, amount from transfer where entry = nearest.id
                union all select entry, debit, -amount from transfer where entry = nearest.id) s) t""";

    /** What it moved to the kind of account that it moved most to. Never more than one kind: their sum is no figure of anything. */
    private static final String MOVED = Arrays.stream(AccountKind.values())
            .map(kind ->
                    "coalesce(sum(t.amount) filter (where t.amount > 0 and a.kind = '%s'), 0)".formatted(kind.name()))
            .collect(Collectors.joining(",\n    ", "greatest(", ")::bigint"));

    /** What it adds to each figure that is no rest. */
    private static final String STATED = EntryFigure.STATED.stream()
            .map(figure -> "coalesce(sum(t.amount * %s), 0)".formatted(figure.sign()))
            .collect(Collectors.joining(",\n    ", "array[", "]::bigint[]"));

    private static final String PICKED = """
            from (
                select t.entry, %s as amount, %s as stated,
                    array_agg(distinct a.party) filter (where a.party is not null) as parties,
                    array_agg(distinct a.label) filter (where a.label <> '') as labels,
                    array_agg(distinct a.period) as periods,
                    array_agg(distinct a.project) filter (where a.project is not null) as projects
                from fund f join account a on a.fund = f.id join %s on t.account = a.id
                where f.cooperation = any(?)%s
                group by t.entry) m
            join journal_entry e on e.id = m.entry left join journal_entry r on r.reverses = e.id""" + TracedEntries.GROUND;

    /** Of a transfer's side that is asked for; the account is {@code a}, the fund {@code f}. */
    private static final String SIDES_OF_FUND =
            " from fund f join account a on a.fund = f.id join %s on t.account = a.id".formatted(SIDES);

    private static final String SIGNED =
            "case when m.amount > 0 and e.reverses is not null and %s then -m.amount else m.amount end";

    /** An entry has a few sides; with so many read, the count is right unless it has far more on average. */
    private static final int SIDES_OF_ENTRY = 20;

    /** Where more entries than this are asked for, the first of them are looked for by their day. */
    private static final int MANY = 1_000;

    private final Database database;

    EntryList(Database database) {
        this.database = database;
    }

    /**
     * How many there are and what they come to.
     *
     * @param count counted to one more than is asked for
     * @param sum øre; null when no figure is asked for, or when there are too many to be added up
     */
    record Totals(long count, @Nullable Long sum) {
        boolean isMany() {
            return count > MANY;
        }
    }

    /**
     * @param order by {@code amount} of {@link #amount} or the day of the entry
     * @param isMany whether so many are asked for that it is cheaper to walk along the days than to pick all of them
     */
    List<ListedEntry> page(EntrySearch search, boolean isMany, SqlOrder order, Turn turn, int limit) {
        SqlStatement statement = pageStatement(search, isMany, order, turn, limit);
        return database.list(statement.sql(), EntryList::listed, statement.arguments());
    }

    /** What a page runs. */
    static SqlStatement pageStatement(EntrySearch search, boolean isMany, SqlOrder order, Turn turn, int limit) {
        boolean walks = isMany && order.value().equals(DAY) && search.isOfAccountsAndDays();
        SqlStatement statement = new SqlStatement();
        if (walks) {
            nearest(statement, search, order, turn, limit);
        }
        statement.add(
                "select %s, %s as amount, m.stated, m.parties, m.labels, m.periods, %s as project_names, %s as whole "
                        .formatted(
                                TracedEntries.COLUMNS,
                                amount(search),
                                ProjectName.ofAll("m.projects", "e.cooperation", "?"),
                                whole(search)),
                Database.Array.of("text", search.closedOf()));
        picked(statement, search, walks ? SIDES_OF_NEAREST : SIDES);
        statement.add(order.behind(turn));
        statement.with(order.arguments(turn));
        return statement.add(order.by(turn) + " limit " + limit);
    }

    /**
     * The ids of the entries that the page can have, each cooperation walked along its days by itself. Of each entry the sides are
     * looked at one by one, so that the walk ends with the page.
     */
    private static void nearest(SqlStatement statement, EntrySearch search, SqlOrder order, Turn turn, int limit) {
        statement.add("""
                with nearest as materialized (
                    select x.id from unnest(?) c (id) cross join lateral (
                        select e.id from journal_entry e cross join lateral (
                            select 1 from (select credit as account from transfer where entry = e.id
                                union all select debit from transfer where entry = e.id) t
                            join account a on a.id = t.account join fund f on f.id = a.fund
                            where f.cooperation = c.id""", Database.Array.of("text", search.cooperations()));
        EntryConditions.accounts(statement, search);
        statement.add(" limit 1) has where e.cooperation = c.id");
        EntryConditions.days(statement, search);
        statement.add(order.behind(turn));
        statement.with(order.arguments(turn));
        statement.add(order.by(turn) + " limit " + limit + ") x) ");
    }

    /** @param most what is counted to */
    Totals totals(EntrySearch search, int most) {
        long count = count(search, most);
        EntryFigure figure = search.figure();
        if (figure == null) {
            return new Totals(count, null);
        }
        if (search.isOfBalances()) {
            return new Totals(count, sumOfBalances(search, figure));
        }
        return count > most ? new Totals(count, null) : new Totals(count, sum(search));
    }

    private long count(EntrySearch search, int most) {
        SqlStatement statement = countStatement(search, most);
        return database.find(
                        statement.sql(),
                        row -> row.getLong("sides") > (long) most * SIDES_OF_ENTRY ? most + 1L : row.getLong("number"),
                        statement.arguments())
                .orElseThrow();
    }

    /** What counting runs. */
    static SqlStatement countStatement(EntrySearch search, int most) {
        SqlStatement statement =
                new SqlStatement().add("select count(distinct found.entry) as number, count(*) as sides from (");
        if (search.isOfBalances()) {
            statement.add("""
                    select t.entry from fund f join account a on a.fund = f.id cross join lateral (
                        select entry from transfer where credit = a.id union all select entry from transfer where debit = a.id) t
                    where f.cooperation = any(?)""", Database.Array.of("text", search.cooperations()));
            EntryConditions.accounts(statement, search);
        } else {
            statement.add(
                    "select t.entry" + SIDES_OF_FUND + " join journal_entry e on e.id = t.entry" + TracedEntries.GROUND
                            + " where f.cooperation = any(?) and e.cooperation = any(?)",
                    Database.Array.of("text", search.cooperations()),
                    Database.Array.of("text", search.cooperations()));
            EntryConditions.entries(statement, search);
            EntryConditions.accounts(statement, search);
            EntryConditions.words(statement, search);
        }
        return statement.add(" limit " + ((long) most * SIDES_OF_ENTRY + 1) + ") found");
    }

    /** Costs what there are of accounts, not of entries. */
    private long sumOfBalances(EntrySearch search, EntryFigure figure) {
        SqlStatement statement = new SqlStatement()
                .add(
                        "select coalesce(sum(b.balance * %s), 0)::bigint as total from fund f join account a on a.fund = f.id join account_balance b on b.account = a.id where f.cooperation = any(?)"
                                .formatted(figure.sign()),
                        Database.Array.of("text", search.cooperations()));
        EntryConditions.accounts(statement, search);
        return total(statement);
    }

    private long sum(EntrySearch search) {
        SqlStatement statement =
                new SqlStatement().add("select coalesce(sum(%s), 0)::bigint as total ".formatted(amount(search)));
        picked(statement, search, SIDES);
        return total(statement);
    }

    private long total(SqlStatement statement) {
        return database.find(statement.sql(), row -> row.getLong("total"), statement.arguments())
                .orElseThrow();
    }

    /** What a list is sorted and summed by. */
    static String amount(EntrySearch search) {
        return SIGNED.formatted(search.figure() == null ? "true" : "false");
    }

    private static String whole(EntrySearch search) {
        EntryFigure figure = search.figure();
        return figure == null
                ? "m.amount"
                : """
                (select coalesce(sum(t.amount * %s), 0)::bigint from %s join account a on a.id = t.account
                where t.entry = e.id and a.fund = e.fund and a.kind in (%s))""".formatted(figure.sign(), SIDES, EntryConditions.quoted(figure.kinds()));
    }

    /** @param sides of the entries to pick from */
    private static void picked(SqlStatement statement, EntrySearch search, String sides) {
        EntryFigure figure = search.figure();
        SqlStatement accounts = new SqlStatement();
        EntryConditions.accounts(accounts, search);
        String moved = figure == null ? MOVED : "sum(t.amount * %s)::bigint".formatted(figure.sign());
        statement.add(
                PICKED.formatted(moved, figure == null ? STATED : "null::bigint[]", sides, accounts.sql()),
                Database.Array.of("text", search.cooperations()));
        statement.with(Arrays.asList(accounts.arguments()));
        statement.add(" where e.cooperation = any(?)", Database.Array.of("text", search.cooperations()));
        EntryConditions.entries(statement, search);
        if (!search.text().isEmpty()) {
            String like = search.like();
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

    private static ListedEntry listed(ResultSet row) throws SQLException {
        Journal.TracedEntry traced = TracedEntries.read(row, List.of());
        return new ListedEntry(
                traced.entry().id(),
                traced.entry().cooperation(),
                traced.entry().fund(),
                traced.ground(),
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
                stated(row.getArray("stated")),
                Columns.texts(row, "parties"),
                Columns.texts(row, "labels"),
                Columns.texts(row, "periods"),
                Columns.jsonList(row, "project_names", PROJECTS));
    }

    private static Map<EntryFigure, Long> stated(@Nullable Array amounts) throws SQLException {
        Map<EntryFigure, Long> stated = new EnumMap<>(EntryFigure.class);
        if (amounts != null) {
            Long[] all = (Long[]) amounts.getArray();
            for (int at = 0; at < all.length; at++) {
                if (all[at] != 0) {
                    stated.put(EntryFigure.STATED.get(at), all[at]);
                }
            }
        }
        return stated;
    }
}

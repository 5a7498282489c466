package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountChange;
import dk.sundhedsklynge.funds.account.AccountDays;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Accounts with their cached balances. An account comes into being when it is first used. */
@ApplicationScoped
public class Accounts {
    private final Database database;

    Accounts(Database database) {
        this.database = database;
    }

    /** A change of balance was refused by the floor of the account. */
    public static class BelowFloor extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BelowFloor() {
            super("A balance would fall below its floor");
        }
    }

    /**
     * Opens accounts that are new, in a fixed number of statements.
     *
     * @param cooperations by account
     */
    static Map<Account, Long> open(Database on, Map<Account, String> cooperations) {
        Set<Account> accounts = cooperations.keySet();
        Database.Array funds = Database.Array.column("text", accounts, Account::fund);
        on.update(
                "insert into fund (id, cooperation) select distinct * from unnest(?, ?) on conflict do nothing",
                funds,
                Database.Array.of("text", cooperations.values()));
        on.update(
                """
                insert into account (fund, book, kind, party, label, period, project, earmark)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                funds,
                Database.Array.column(
                        "text", accounts, account -> account.kind().book().name()),
                Database.Array.column(
                        "text", accounts, account -> account.kind().name()),
                Database.Array.column(
                        "text", accounts, account -> account.holder().party()),
                Database.Array.column(
                        "text", accounts, account -> account.holder().label()),
                Database.Array.column("text", accounts, Account::period),
                Database.Array.column("uuid", accounts, Account::project),
                Database.Array.column("uuid", accounts, Account::earmark));
        on.update("""
                insert into account_balance (account, balance, floor)
                select id, 0, case when kind in ('RESERVED', 'COMMITTED', 'SPENT') then 0 end from account
                where fund = any(?) on conflict do nothing""", funds);
        Map<Account, Long> opened = new HashMap<>();
        on.list("select * from account where fund = any(?)", row -> Map.entry(account(row), row.getLong("id")), funds)
                .forEach(one -> opened.put(one.getKey(), one.getValue()));
        opened.keySet().retainAll(accounts);
        return opened;
    }

    /** The accounts of a fund with their ids and balances, also those that are zero. */
    public record OfFund(Map<Account, Long> ids, Balances balances) {}

    public OfFund ofFund(String fund) {
        OfFund accounts = new OfFund(new HashMap<>(), new Balances());
        database.list(
                        "select a.*, b.balance from account a join account_balance b on b.account = a.id where a.fund = ?",
                        row -> new Row("", account(row), row.getLong("id"), row.getLong("balance")),
                        fund)
                .forEach(row -> {
                    accounts.ids.put(row.account(), row.id());
                    accounts.balances.add(row.account(), row.balance());
                });
        return accounts;
    }

    /** What the accounts of a fund from which is paid and against which is granted were given and lost, from a day on. */
    public AccountDays days(String fund, LocalDate since) {
        AccountDays days = new AccountDays(since);
        readDays(days, """
                select a.*, d.day, d.credited, d.debited from account a join account_day d on d.account = a.id
                where a.fund = ? and a.kind in ('UNSPENT', 'SPENT', 'COMMITTED') and d.day >= ?""", fund, since);
        return days;
    }

    /**
     * The least that a project had left of what it was granted, at any time from a day on; or less than that, as
     * {@link AccountDays#lowest} says.
     */
    public long leastLeftOfGrant(String fund, UUID project, LocalDate from) {
        AccountDays days = new AccountDays(from);
        Set<Account> committed = new HashSet<>();
        Set<Account> spent = new HashSet<>();
        long[] left = {0};
        database.list("""
                        select a.*, b.balance from account a join account_balance b on b.account = a.id
                        where a.project = ? and a.fund = ? and a.kind in ('COMMITTED', 'SPENT')""", row -> new Row("", account(row), row.getLong("id"), row.getLong("balance")), project, fund)
                .forEach(row -> {
                    boolean isSpent = row.account().kind() == AccountKind.SPENT;
                    (isSpent ? spent : committed).add(row.account());
                    left[0] += isSpent ? -row.balance() : row.balance();
                });
        readDays(days, """
                select a.*, d.day, d.credited, d.debited from account a join account_day d on d.account = a.id
                where a.project = ? and a.fund = ? and a.kind in ('COMMITTED', 'SPENT') and d.day >= ?""", project, fund, from);
        return days.lowest(committed, spent, left[0], from);
    }

    private void readDays(AccountDays days, String sql, Object... arguments) {
        database.list(
                sql,
                row -> {
                    days.add(
                            account(row),
                            row.getObject("day", LocalDate.class),
                            row.getLong("credited"),
                            row.getLong("debited"));
                    return true;
                },
                arguments);
    }

    /** The account of a row that has the columns of the table. */
    public static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("fund"),
                AccountKind.valueOf(row.getString("kind")),
                Holder.of(row.getString("party"), row.getString("label")),
                row.getString("period"),
                row.getObject("project", UUID.class),
                row.getObject("earmark", UUID.class));
    }

    /** Locks the rows in id order, so that two writers never wait for each other, and tests the floor in the write. */
    static void change(Database on, SortedMap<Long, Long> changes) {
        Database.Array ids = Database.Array.of("bigint", changes.keySet());
        on.list(
                "select account from account_balance where account = any(?) order by account for update",
                row -> row.getLong(1),
                ids);
        int changed = on.update("""
                update account_balance b set balance = b.balance + c.amount
                from unnest(?, ?) as c (account, amount)
                where b.account = c.account and (b.floor is null or b.balance + c.amount >= b.floor)""", ids, Database.Array.of("bigint", changes.values()));
        if (changed != changes.size()) {
            throw new BelowFloor();
        }
    }

    /** Sums per account and day: what standing entries gave and took. */
    record OfDay(long account, LocalDate day, long credited, long debited) {}

    /** Adds to what accounts were given and lost on the days their entries count from. */
    static void addToDays(Database on, Collection<OfDay> days) {
        on.update(
                """
                insert into account_day as d (account, day, credited, debited)
                select * from unnest(?, ?, ?, ?) order by 1, 2
                on conflict (account, day) do update set
                    credited = d.credited + excluded.credited, debited = d.debited + excluded.debited""",
                Database.Array.column("bigint", days, OfDay::account),
                Database.Array.column("date", days, OfDay::day),
                Database.Array.column("bigint", days, OfDay::credited),
                Database.Array.column("bigint", days, OfDay::debited));
    }

    private static final String CACHED = """
            select f.cooperation, a.*, b.balance from account a
            join account_balance b on b.account = a.id
            join fund f on f.id = a.fund
            where f.cooperation = any(?) and b.balance <> 0""";

    private static final String SUMMED_UP = """
            select f.cooperation, a.*, sum(t.amount)::bigint as balance from (
                select entry, credit as account, amount from transfer
                union all select entry, debit, -amount from transfer) t
            join journal_entry e on e.id = t.entry
            join account a on a.id = t.account
            join fund f on f.id = a.fund
            where f.cooperation = any(?)
            group by f.cooperation, a.id having sum(t.amount) <> 0""";

    /** The cached balances of a cooperation. */
    public Balances balances(String cooperation) {
        return read(CACHED, Database.Array.of("text", List.of(cooperation))).getOrDefault(cooperation, new Balances());
    }

    /** The same, summed up from every transfer ever booked. */
    public Balances rebuilt(String cooperation) {
        return read(SUMMED_UP, Database.Array.of("text", List.of(cooperation)))
                .getOrDefault(cooperation, new Balances());
    }

    private static final String AS_OF = """
            select f.cooperation, a.*, sum(d.credited - d.debited)::bigint as balance
            from fund f join account a on a.fund = f.id join account_day d on d.account = a.id
            where f.cooperation = any(?) and d.day <= ?
            group by f.cooperation, a.id having sum(d.credited - d.debited) <> 0""";

    /** How it stood at the end of a day, by the day each entry counts from. */
    public Balances asOf(String cooperation, LocalDate day) {
        return read(AS_OF, Database.Array.of("text", List.of(cooperation)), day)
                .getOrDefault(cooperation, new Balances());
    }

    /** The same of several cooperations, in one statement; absent where there is nothing. */
    public Map<String, Balances> asOf(Collection<String> cooperations, LocalDate day) {
        return read(AS_OF, Database.Array.of("text", cooperations), day);
    }

    private static final String CHANGES = """
            select a.*, c.bounds, c.amount from (
                select d.account, width_bucket(d.day, ?) as bounds, sum(d.credited - d.debited)::bigint as amount
                from account_day d join account a on a.id = d.account join fund f on f.id = a.fund
                where f.cooperation = ? group by 1, 2) c
            join account a on a.id = c.account
            where c.amount <> 0 order by c.bounds""";

    /**
     * All that ever moved the accounts of a cooperation, parted by some days, in one statement.
     *
     * @param days ascending
     * @return ascending by {@code bounds}
     */
    public List<AccountChange> changes(String cooperation, Collection<LocalDate> days) {
        Map<Long, Account> known = new HashMap<>();
        List<AccountChange> changes = new ArrayList<>();
        database.list(
                CHANGES,
                row -> changes.add(new AccountChange(account(row, known), row.getInt("bounds"), row.getLong("amount"))),
                Database.Array.of("date", days),
                cooperation);
        return changes;
    }

    private static Account account(ResultSet row, Map<Long, Account> known) throws SQLException {
        Account account = known.get(row.getLong("id"));
        if (account == null) {
            account = account(row);
            known.put(row.getLong("id"), account);
        }
        return account;
    }

    private Map<String, Balances> read(String sql, Object... arguments) {
        Map<String, Balances> balances = new HashMap<>();
        database.list(
                        sql,
                        row -> new Row(
                                row.getString("cooperation"), account(row), row.getLong("id"), row.getLong("balance")),
                        arguments)
                .forEach(row -> balances.computeIfAbsent(row.cooperation(), key -> new Balances())
                        .add(row.account(), row.balance()));
        return balances;
    }

    private record Row(String cooperation, Account account, long id, long balance) {}

    /** The funds of a cooperation that ever had money tied to these projects, by project and in order. */
    public Map<UUID, List<String>> fundsOf(String cooperation, Collection<UUID> projects) {
        Map<UUID, List<String>> funds = new HashMap<>();
        database.list(
                        """
                        select distinct a.project, a.fund from account a join fund f on f.id = a.fund
                        where f.cooperation = ? and a.project = any(?) order by a.fund""",
                        row -> Map.entry(row.getObject("project", UUID.class), row.getString("fund")),
                        cooperation,
                        Database.Array.of("uuid", projects))
                .forEach(one -> funds.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                        .add(one.getValue()));
        return funds;
    }

    /** Every project that money of the cooperation was ever tied to; true when no open item names it. */
    public Map<UUID, Boolean> projects(String cooperation) {
        Map<UUID, Boolean> closed = new TreeMap<>();
        database.list(
                        """
                        select p.project, %s as closed from (
                            select distinct f.cooperation, a.project from account a join fund f on f.id = a.fund
                            where f.cooperation = ? and a.project is not null) p""".formatted(ProjectAccess.closed("p.cooperation", "p.project")),
                        row -> Map.entry(row.getObject("project", UUID.class), row.getBoolean("closed")),
                        cooperation)
                .forEach(one -> closed.put(one.getKey(), one.getValue()));
        return closed;
    }
}

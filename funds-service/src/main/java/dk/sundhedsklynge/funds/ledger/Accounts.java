package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

        BelowFloor(String fund) {
            super("A balance of " + fund + " would fall below its floor");
        }
    }

    Map<Account, Long> ids(String cooperation, String fund, Collection<Transfer> transfers) {
        TreeSet<Account> used = new TreeSet<>();
        transfers.forEach(transfer -> {
            used.add(transfer.debit());
            used.add(transfer.credit());
        });
        Map<Account, Long> known = known(fund);
        List<@Nullable Object[]> missing = new ArrayList<>();
        for (Account account : used) {
            if (!known.containsKey(account)) {
                missing.add(row(account));
            }
        }
        if (missing.isEmpty()) {
            return known;
        }
        database.update("insert into fund (id, cooperation) values (?, ?) on conflict do nothing", fund, cooperation);
        database.each("""
                insert into account (fund, book, kind, party, label, period, project, earmark)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", missing);
        database.update("""
                insert into account_balance (account, balance, floor)
                select id, 0, case when kind in ('RESERVED', 'COMMITTED', 'SPENT') then 0 end from account where fund = ?
                on conflict do nothing""", fund);
        return known(fund);
    }

    private Map<Account, Long> known(String fund) {
        Map<Account, Long> ids = new HashMap<>();
        database.list("select * from account where fund = ?", row -> Map.entry(account(row), row.getLong("id")), fund)
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        return ids;
    }

    private static @Nullable Object[] row(Account account) {
        return new Object[] {
            account.fund(),
            account.kind().book().name(),
            account.kind().name(),
            account.holder().party(),
            account.holder().label(),
            account.period(),
            account.project(),
            account.earmark()
        };
    }

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("fund"),
                Kind.valueOf(row.getString("kind")),
                Holder.of(row.getString("party"), row.getString("label")),
                row.getString("period"),
                row.getObject("project", UUID.class),
                row.getObject("earmark", UUID.class));
    }

    /** Locks the rows in id order, so that two writers never wait for each other, and tests the floor in the write. */
    void change(String fund, TreeMap<Long, Long> changes) {
        Database.Array ids = Database.Array.of("bigint", changes.keySet());
        database.list(
                "select account from account_balance where account = any(?) order by account for update",
                row -> row.getLong(1),
                ids);
        int changed = database.update("""
                update account_balance b set balance = b.balance + c.amount
                from unnest(?, ?) as c (account, amount)
                where b.account = c.account and (b.floor is null or b.balance + c.amount >= b.floor)""", ids, Database.Array.of("bigint", changes.values()));
        if (changed != changes.size()) {
            throw new BelowFloor(fund);
        }
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
            where f.cooperation = any(?) and e.effective_on <= ?
            group by f.cooperation, a.id having sum(t.amount) <> 0""";

    /** The cached balances of a cooperation. */
    public Balances balances(String cooperation) {
        return balances(List.of(cooperation)).getOrDefault(cooperation, new Balances());
    }

    /** The cached balances of some cooperations, in one statement; absent where there are none. */
    public Map<String, Balances> balances(Collection<String> cooperations) {
        return read(CACHED, Database.Array.of("text", cooperations));
    }

    /** The same, summed up from every transfer ever booked. */
    public Balances rebuilt(String cooperation) {
        return asOf(cooperation, LocalDate.of(9999, 12, 31));
    }

    /** How it stood at the end of a day, by the day each entry counts from. */
    public Balances asOf(String cooperation, LocalDate day) {
        return read(SUMMED_UP, Database.Array.of("text", List.of(cooperation)), day)
                .getOrDefault(cooperation, new Balances());
    }

    private Map<String, Balances> read(String sql, Object... arguments) {
        Map<String, Balances> balances = new HashMap<>();
        database.list(
                        sql,
                        row -> new Row(row.getString("cooperation"), account(row), row.getLong("balance")),
                        arguments)
                .forEach(row -> balances.computeIfAbsent(row.cooperation(), key -> new Balances())
                        .add(row.account(), row.balance()));
        return balances;
    }

    private record Row(String cooperation, Account account, long balance) {}

    /** Cooperations that have any money of the project. */
    public List<String> cooperationsOf(UUID project) {
        return database.list("""
                select distinct f.cooperation from account a join fund f on f.id = a.fund
                where a.project = ? order by f.cooperation""", row -> row.getString(1), project);
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

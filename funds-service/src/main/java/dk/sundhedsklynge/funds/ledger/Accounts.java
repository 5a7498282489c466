package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        database.each(
                """
                insert into account (fund, book, kind, party, label, period, project, earmark)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                missing);
        database.update(
                """
                insert into account_balance (account, balance, floor)
                select id, 0, case when kind in ('RESERVED', 'COMMITTED', 'SPENT') then 0 end from account where fund = ?
                on conflict do nothing""",
                fund);
        return known(fund);
    }

    private Map<Account, Long> known(String fund) {
        Map<Account, Long> ids = new HashMap<>();
        database.list(
                        "select * from account where fund = ?",
                        row -> Map.entry(account(row), row.getLong("id")),
                        fund)
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
        int changed = database.update(
                """
                update account_balance b set balance = b.balance + c.amount
                from unnest(?, ?) as c (account, amount)
                where b.account = c.account and (b.floor is null or b.balance + c.amount >= b.floor)""",
                ids,
                Database.Array.of("bigint", changes.values()));
        if (changed != changes.size()) {
            throw new BelowFloor(fund);
        }
    }

    /** The cached balances of a cooperation. */
    public Balances balances(String cooperation) {
        Balances balances = new Balances();
        database.list(
                        """
                        select a.*, b.balance from account a
                        join account_balance b on b.account = a.id
                        join fund f on f.id = a.fund
                        where f.cooperation = ? and b.balance <> 0""",
                        row -> Map.entry(account(row), row.getLong("balance")),
                        cooperation)
                .forEach(entry -> balances.add(entry.getKey(), entry.getValue()));
        return balances;
    }

    /** The same, summed up from every transfer ever booked. */
    public Balances rebuilt(String cooperation) {
        Balances balances = new Balances();
        database.list(
                        """
                        select a.*, sum(t.amount)::bigint as balance from (
                            select credit as account, amount from transfer
                            union all select debit, -amount from transfer) t
                        join account a on a.id = t.account
                        join fund f on f.id = a.fund
                        where f.cooperation = ? group by a.id having sum(t.amount) <> 0""",
                        row -> Map.entry(account(row), row.getLong("balance")),
                        cooperation)
                .forEach(entry -> balances.add(entry.getKey(), entry.getValue()));
        return balances;
    }
}

package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The balances of cooperations as a reader may see them: as they stand or, where entries of closed items are counted in and the
 * reader may not see those, as they were published last.
 */
@ApplicationScoped
class ShownBalances {
    private static final String SHOWN = """
            select f.cooperation, a.*, s.published_on,
                case when s.cooperation is null then b.balance else coalesce(p.balance, 0) end as balance
            from fund f join account a on a.fund = f.id join account_balance b on b.account = a.id
            left join published_since s on s.cooperation = f.cooperation and s.project is null and s.cooperation <> all(?)
            left join published_balance p
                on p.cooperation = s.cooperation and p.project is null and p.account = a.id
            where f.cooperation = any(?)""";

    private final Database database;

    ShownBalances(Database database) {
        this.database = database;
    }

    /** @param publishedOn the day they were published; null for how they stand */
    record Shown(Balances balances, @Nullable LocalDate publishedOn) {}

    private record Row(
            String cooperation,
            Account account,
            long balance,
            @Nullable LocalDate publishedOn) {}

    /**
     * In one statement; absent where there are none.
     *
     * @param closedOf those of which the reader may also see closed items
     */
    Map<String, Shown> of(Collection<String> cooperations, Collection<String> closedOf) {
        Map<String, Shown> shown = new HashMap<>();
        database.list(
                        SHOWN,
                        row -> new Row(
                                row.getString("cooperation"),
                                Accounts.account(row),
                                row.getLong("balance"),
                                Columns.dayOrNull(row, "published_on")),
                        Database.Array.of("text", closedOf),
                        Database.Array.of("text", cooperations))
                .forEach(row -> shown.computeIfAbsent(
                                row.cooperation(), key -> new Shown(new Balances(), row.publishedOn()))
                        .balances()
                        .add(row.account(), row.balance()));
        return shown;
    }
}
